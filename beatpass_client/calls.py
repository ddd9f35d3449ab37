"""From the arguments of a call to what is sent, and from an answer to what is returned.

The generated functions are made of these pieces, so that each of them stays a list of names.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

from .errors import (
    APIError,
    AuthenticationError,
    InvalidArgumentError,
    ResponseDecodeError,
    ShapeError,
    UnexpectedRedirectError,
    error_class,
)
from .types import UNSET, Call, Operation, Unset
from .values import ListOf

if TYPE_CHECKING:
    import httpx

    from .types import AsyncClient, RequestFiles, SyncClient

T = TypeVar("T")

# The server's own words are shown to at most this length.
_LONGEST_MESSAGE = 200


def path_segment(operation: Operation, name: str, value: Any, *, integer: bool = False) -> str:
    """Encode an argument as exactly one segment of a path.

    Args:
        operation: The operation that is called.
        name: The name of the argument.
        value: The value; a list stands for several values in one segment.
        integer: Whether the contract asks for whole numbers.

    Returns:
        The percent-encoded text.

    Raises:
        InvalidArgumentError: The value would change which resource the path names.
    """
    if isinstance(value, (list, tuple, set, frozenset)):
        if not value:
            raise _invalid(operation, name, "has no value", "give at least one")
        return ",".join(path_segment(operation, name, each, integer=integer) for each in value)
    if (
        isinstance(value, bool)
        or value is None
        or isinstance(value, (Unset, bytes, float, Mapping))
    ):
        raise _invalid(operation, name, f"is a {type(value).__name__}", "give an id or a name")
    text = str(value)
    if text in ("", ".", ".."):
        raise _invalid(operation, name, f"is {text!r}", "give an id or a name")
    if any(character < " " or "\x7f" <= character <= "\x9f" for character in text):
        raise _invalid(operation, name, "has a control character in it", "remove it")
    if integer and not (text.isascii() and text.isdigit()):
        raise _invalid(operation, name, f"is {_short(text)!r}", "give a whole number")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise _invalid(operation, name, "is not valid Unicode", "remove the surrogate") from None


def query(
    operation: Operation, parameters: Iterable[tuple[str, Any]]
) -> tuple[tuple[str, str], ...]:
    """Turn the arguments for the query into text, leaving out those that are unset or `None`.

    Args:
        operation: The operation that is called.
        parameters: The names in the query, with their values.

    Returns:
        The names and texts in the same order; a list gives one pair for each of its items.

    Raises:
        InvalidArgumentError: A value cannot stand in a query.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in parameters:
        if value is UNSET or value is None:
            continue
        for each in value if isinstance(value, (list, tuple)) else (value,):
            pairs.append((name, _query_text(operation, name, each)))
    return tuple(pairs)


def body(model: Any) -> Any:
    """Turn the body of a call into what JSON can hold.

    Args:
        model: The body; `UNSET` for none.

    Returns:
        The JSON value; `UNSET` for none.
    """
    to_dict = getattr(model, "to_dict", None)
    return model if to_dict is None else to_dict()


def form(model: Any) -> dict[str, Any] | None:
    """Turn the body of a call into the fields of a form.

    Args:
        model: The body; `UNSET` for none.

    Returns:
        The fields; `None` for none.
    """
    return None if isinstance(model, Unset) else dict(model.to_dict())


def multipart(model: Any) -> RequestFiles | None:
    """Turn the body of a call into the parts of a multipart form; httpx picks a random boundary.

    Args:
        model: The body; `UNSET` for none.

    Returns:
        The parts; `None` for none.
    """
    if isinstance(model, Unset):
        return None
    parts: RequestFiles = []
    for name, value in model.to_dict().items():
        if hasattr(value, "to_tuple"):
            parts.append((name, value.to_tuple()))
        else:
            text = value if isinstance(value, str) else json.dumps(value)
            parts.append((name, (None, text.encode("utf-8"), None)))
    return parts


async def send_async(client: AsyncClient, call: Call) -> httpx.Response:
    """Send a call through an asynchronous client.

    Args:
        client: The client.
        call: The call.

    Returns:
        The complete answer.

    Raises:
        InvalidArgumentError: The client is not asynchronous. Nothing was sent.
    """
    if not hasattr(client, "send_async"):
        raise _invalid(call.operation, "client", f"is a {type(client).__name__}", "use BeatPass")
    return await client.send_async(call)


def send_sync(client: SyncClient, call: Call) -> httpx.Response:
    """Send a call through a synchronous client.

    Args:
        client: The client.
        call: The call.

    Returns:
        The complete answer.

    Raises:
        InvalidArgumentError: The client is asynchronous. Nothing was sent.
    """
    if not hasattr(client, "send_sync"):
        raise _invalid(
            call.operation, "client", f"is a {type(client).__name__}", "use BeatPassSync"
        )
    return client.send_sync(call)


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


def _query_text(operation: Operation, name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if isinstance(value, (bytes, Mapping, list, tuple)) or value != value:
        raise _invalid(operation, name, f"is {type(value).__name__}", "give text or a number")
    return str(value)


def _invalid(operation: Operation, name: str, problem: str, remedy: str) -> InvalidArgumentError:
    message = f"argument {name!r} {problem}; {remedy}. Nothing was sent"
    return InvalidArgumentError(message, operation=operation.id)


def _short(text: str, length: int = 60) -> str:
    cleaned = "".join(character if character.isprintable() else " " for character in text).strip()
    return cleaned if len(cleaned) <= length else cleaned[: length - 1] + "…"
