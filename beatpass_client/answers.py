"""From an answer to what a function returns, or to the error that it stands for."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import (
    APIError,
    AuthenticationError,
    ResponseDecodeError,
    ShapeError,
    UnexpectedRedirectError,
    error_class,
)
from .types import Operation
from .values import ListOf

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

# The server's own words are shown to at most this length.
_LONGEST_MESSAGE = 200


def list_of(read: Callable[[Any], T]) -> Callable[[Any], list[T]]:
    """Make a reader of lists from a reader of their items.

    Args:
        read: The reader of an item.

    Returns:
        The reader of a list.
    """
    return ListOf(read)


def as_it_came(data: Any) -> Any:
    """Take decoded JSON as it came.

    Args:
        data: The JSON.

    Returns:
        The same.
    """
    return data


def missing(operation: Operation, key: str) -> ShapeError:
    """Describe an answer that lacks the very thing that the call is about.

    Args:
        operation: The operation that was called.
        key: The name under which it should be.

    Returns:
        The error to raise.
    """
    return ShapeError("a value", None, operation=operation.id).inside(key)


def read_json(operation: Operation, response: httpx.Response, read: Callable[[Any], T]) -> T:
    """Read an answer that is JSON.

    Args:
        operation: The operation that was called.
        response: The complete answer.
        read: What turns the decoded JSON into what the function returns.

    Returns:
        What `read` made of it.

    Raises:
        APIError: The status, or the answer itself, says that the server refused.
        UnexpectedRedirectError: The status is a redirect.
        ResponseDecodeError: The body is empty or no JSON.
        ShapeError: The JSON has not the shape that the contract says.
    """
    raise_for_status(operation, response)
    try:
        data = decode_json(response.content)
    except (ValueError, RecursionError):
        raise ResponseDecodeError(_not_json(response), operation=operation.id) from None
    if type(data) is dict and (data.get("success") is False or data.get("status") == "error"):
        raise _refusal(operation, response.status_code, data)
    try:
        if data is None:
            raise ShapeError("an object or a list", None)
        return read(data)
    except ShapeError as error:
        error.operation = operation.id
        raise
    except RecursionError:
        message = "the answer is nested too deeply to be read"
        raise ResponseDecodeError(message, operation=operation.id) from None


def read_json_or_null(
    operation: Operation, response: httpx.Response, read: Callable[[Any], T]
) -> T | None:
    """Read an answer that is JSON and may be null.

    Args:
        operation: The operation that was called.
        response: The complete answer.
        read: What turns the decoded JSON into what the function returns.

    Returns:
        What `read` made of it, or None.

    Raises:
        APIError: The status, or the answer itself, says that the server refused.
        UnexpectedRedirectError: The status is a redirect.
        ResponseDecodeError: The body is empty or no JSON.
        ShapeError: The JSON has not the shape that the contract says.
    """
    raise_for_status(operation, response)
    if response.content.strip() == b"null":
        return None
    return read_json(operation, response, read)


def read_text(operation: Operation, response: httpx.Response) -> str:
    """Read an answer that is text, such as HTML.

    Args:
        operation: The operation that was called.
        response: The complete answer.

    Returns:
        The text.

    Raises:
        APIError: The status says that the server refused.
        UnexpectedRedirectError: The status is a redirect.
    """
    raise_for_status(operation, response)
    return response.text


def read_bytes(operation: Operation, response: httpx.Response) -> bytes:
    """Read an answer that is neither text nor JSON, such as audio.

    Args:
        operation: The operation that was called.
        response: The complete answer.

    Returns:
        The bytes.

    Raises:
        APIError: The status says that the server refused.
        UnexpectedRedirectError: The status is a redirect.
        ResponseDecodeError: The server sent a page or a message in place of the bytes.
    """
    raise_for_status(operation, response)
    kind = response.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind in ("text/html", "application/json"):
        message = f"the answer is {kind} where a file was expected; nothing of it was kept"
        raise ResponseDecodeError(message, operation=operation.id)
    return response.content


def read_nothing(operation: Operation, response: httpx.Response) -> None:
    """Read an answer that has no body worth reading.

    Args:
        operation: The operation that was called.
        response: The complete answer.

    Raises:
        APIError: The status says that the server refused.
        UnexpectedRedirectError: The status is a redirect.
    """
    raise_for_status(operation, response)


def raise_for_status(operation: Operation, response: httpx.Response) -> None:
    """Raise the error that a status stands for; a status of success raises nothing.

    Args:
        operation: The operation that was called.
        response: The complete answer.

    Raises:
        APIError: The status says that the server refused.
        UnexpectedRedirectError: The status is a redirect.
    """
    status = response.status_code
    if 200 <= status < 300:
        return
    if 300 <= status < 400:
        target = response.headers.get("location", "").split("?")[0].rstrip("/")
        if target.endswith("/login"):
            message = "the server asks for a login: check the token"
            raise AuthenticationError(message, operation=operation.id, status=status)
        message = f"the server redirects (status {status}), which is never followed: check base_url"
        raise UnexpectedRedirectError(message, operation=operation.id)
    try:
        body = decode_json(response.content)
    except (ValueError, RecursionError):
        body = None
    raise _refusal(operation, status, body)


def decode_json(content: bytes) -> Any:
    """Decode JSON, with the faster decoder of the `[speed]` extra where it is installed.

    Args:
        content: The bytes, in UTF-8.

    Returns:
        Plain dictionaries, lists and scalars.

    Raises:
        ValueError: It is no JSON; NaN and Infinity are none either.
    """
    return _decode(content)


def _decode_with_standard_library(content: bytes) -> Any:
    return _STANDARD.decode(content.decode("utf-8"))


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


_STANDARD = json.JSONDecoder(parse_constant=_refuse_constant)

_decode: Callable[[bytes], Any] = _decode_with_standard_library
try:
    import orjson
except ImportError:
    pass
else:
    _decode = orjson.loads


def _refusal(operation: Operation, status: int, body: Any) -> APIError:
    message = "the server refused without saying why"
    if isinstance(body, dict):
        for key in ("message", "error", "error_code"):
            if isinstance(body.get(key), str) and body[key].strip():
                message = _short(body[key], _LONGEST_MESSAGE)
                break
    return error_class(status)(message, operation=operation.id, status=status, body=body)


def _not_json(response: httpx.Response) -> str:
    if not response.content:
        return f"the answer (status {response.status_code}) is empty where JSON was expected"
    kind = _short(response.headers.get("content-type", "of no stated type"))
    return f"the answer (status {response.status_code}) is not JSON but {kind}: check base_url"


def _short(text: str, length: int = 60) -> str:
    cleaned = "".join(character if character.isprintable() else " " for character in text).strip()
    return cleaned if len(cleaned) <= length else cleaned[: length - 1] + "…"
