"""From an answer to what a function returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from ..errors import ResponseDecodeError, ResponseValidationError, ShapeError
from ..types import Operation, Response

T = TypeVar("T")

_READING = ("read", "download")
# The words of an envelope; `docs/decisions/0081-one-envelope-rule.md` has the rule.
_ENVELOPE = frozenset({"data", "message", "status", "success"})


def read(
    operation: Operation,
    response: Response[Any],
    read_model: Callable[[Any], T],
    known: Mapping[str, str] | None = None,
) -> Response[T]:
    """Read a decoded answer into models.

    Args:
        operation: The operation that was called.
        response: The answer; its `parsed` is the decoded JSON.
        read_model: What turns the JSON into what the function returns.
        known: The fields of the answer by JSON name; `None` when it is not an object, or when its
            fields are unknown.

    Returns:
        The same answer; its `parsed` is what `read_model` made of it.

    Raises:
        ResponseValidationError: The JSON does not have the shape that the contract says.
    """
    data = response.parsed
    try:
        if data is None:
            raise ShapeError("an object or a list", None)
        if known is not None:
            data = without_envelope(data, known, operation.items)
        response.parsed = read_model(data)
        for name in operation.needs:
            if type(data) is not dict or data.get(name) is None:
                raise ShapeError("a value", None).inside(name)
    except ShapeError as error:
        raise _misfit(operation, response, error) from None
    except RecursionError:
        message = "the answer is nested too deeply to be read"
        raise ResponseDecodeError(message, operation=operation.id) from None
    return response


def read_or_null(
    operation: Operation,
    response: Response[Any],
    read_model: Callable[[Any], T],
    known: Mapping[str, str] | None = None,
) -> Response[T | None]:
    """Read a decoded answer that may be null, as `read` does.

    Args:
        operation: The operation that was called.
        response: The answer; its `parsed` is the decoded JSON.
        read_model: What turns the JSON into what the function returns.
        known: The fields of the answer by JSON name.

    Returns:
        The same answer; its `parsed` is what `read_model` made of it, or `None`.

    Raises:
        ResponseValidationError: The JSON does not have the shape that the contract says.
    """
    data = response.parsed
    # In an envelope, the null stands under `data`.
    if type(data) is dict and data.keys() <= _ENVELOPE and data.get("data", data) is None:
        response.parsed = data = None
    if data is None:
        return response
    return cast("Response[T | None]", read(operation, response, read_model, known))


def without_envelope(data: Any, known: Mapping[str, str], items: str | None = None) -> Any:
    """Give a documented answer the shape of the contract, whichever envelope it came in.

    BeatPass sends the same answer bare, in `data`, or in `data` beside `success` or `status`, and a
    list as it is or in an object. Whatever else stands beside `data` is kept.

    Args:
        data: The decoded JSON.
        known: The fields of the answer by JSON name.
        items: Where the contract has the items of a list, such as `pagination.data`.

    Returns:
        The answer; what came, when it has that shape already.
    """
    if type(data) is list:
        return _inside(data, items or "data") if items or "data" in known else data
    if type(data) is not dict:
        return data
    # What fits at the top is read as it is.
    fits = bool((data.keys() - _ENVELOPE) & known.keys())
    if "data" in known:
        is_bare = "data" not in data and bool(data.keys() - _ENVELOPE) and not fits
        return {"data": data} if is_bare else data
    inner = data.get("data")
    if fits or "data" not in data:
        return data
    rest = {key: value for key, value in data.items() if key != "data"}
    if type(inner) is dict and inner.keys() & known.keys():
        return {**rest, **inner}
    if type(inner) is list and items is not None:
        return {**rest, **_inside(inner, items)}
    return data


def list_in(data: Any) -> Any:
    """Give the list that is the whole answer, whichever envelope it came in.

    Args:
        data: The decoded JSON.

    Returns:
        The list; what came, when there is no envelope.
    """
    inner = data.get("data") if type(data) is dict else None
    return data if inner is None else inner


def part(operation: Operation, answer: Any, name: str, key: str) -> Any:
    """Take out of an answer the very thing that the call is about.

    Args:
        operation: The operation that was called.
        answer: The answer.
        name: Its name in Python.
        key: Its name in JSON.

    Returns:
        The part.

    Raises:
        ResponseValidationError: The answer lacks it.
    """
    found = getattr(answer, name)
    if found is None:
        error = ResponseValidationError(
            "a value",
            None,
            operation=operation.id,
            data=answer.to_dict(),
            likely_succeeded=_likely_succeeded(operation),
        )
        error.inside(key)
        raise error
    return found


def _inside(items: list[Any], path: str) -> dict[str, Any]:
    found: Any = items
    for key in reversed(path.split(".")):
        found = {key: found}
    return cast("dict[str, Any]", found)


def _misfit(
    operation: Operation, response: Response[Any], error: ShapeError
) -> ResponseValidationError:
    misfit = ResponseValidationError(
        str(error.args[0]),
        operation=operation.id,
        status=response.status_code,
        data=response.parsed,
        likely_succeeded=_likely_succeeded(operation),
    )
    misfit.path, misfit.found = error.path, error.found
    return misfit


def _likely_succeeded(operation: Operation) -> bool | None:
    return None if operation.operation_class in _READING else True
