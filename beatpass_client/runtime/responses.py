"""From an answer to what a function returns."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any, TypeVar, cast

from ..errors import ResponseDecodeError, ResponseValidationError, ShapeError
from ..types import Operation, PreparedRequest, Response
from .values import ListOf

T = TypeVar("T")

_READING = ("read", "download")


def list_of(read: Callable[[Any], T]) -> Callable[[Any], list[T]]:
    """Make a reader of lists from a reader of their items.

    Args:
        read: The reader of an item.

    Returns:
        The reader of a list.
    """
    return ListOf(read)


def read(
    operation: Operation, response: Response[Any], read_model: Callable[[Any], T]
) -> Response[T]:
    """Read a decoded answer into models.

    Args:
        operation: The operation that was called.
        response: The answer; its `parsed` is the decoded JSON.
        read_model: What turns the JSON into what the function returns.

    Returns:
        The same answer; its `parsed` is what `read_model` made of it.

    Raises:
        ResponseValidationError: The JSON has not the shape that the contract says.
    """
    if type(response.parsed) is PreparedRequest:
        return response
    # A page makes hundreds of objects at once, and none of them is garbage: to look for some among
    # them would take a third as long again.
    collects = gc.isenabled()
    gc.disable()
    try:
        _read(operation, response, read_model)
    finally:
        if collects:
            gc.enable()
    return response


def read_or_null(
    operation: Operation, response: Response[Any], read_model: Callable[[Any], T]
) -> Response[T | None]:
    """Read a decoded answer that may be null.

    Args:
        operation: The operation that was called.
        response: The answer; its `parsed` is the decoded JSON.
        read_model: What turns the JSON into what the function returns.

    Returns:
        The same answer; its `parsed` is what `read_model` made of it, or `None`.

    Raises:
        ResponseValidationError: The JSON has not the shape that the contract says.
    """
    if response.parsed is None:
        return response
    return cast("Response[T | None]", read(operation, response, read_model))


def part(operation: Operation, answer: object, name: str, key: str) -> Any:
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
    found = part_or_none(answer, name)
    if found is None:
        to_dict = getattr(answer, "to_dict", None)
        error = ResponseValidationError(
            "a value",
            None,
            operation=operation.id,
            data=None if to_dict is None else to_dict(),
            likely_succeeded=_likely_succeeded(operation),
        )
        error.inside(key)
        raise error
    return found


def part_or_none(answer: object, name: str) -> Any:
    """Take a part out of an answer, which may lack it.

    Args:
        answer: The answer.
        name: Its name in Python.

    Returns:
        The part; `None` without one.
    """
    return answer if isinstance(answer, PreparedRequest) else getattr(answer, name)


def _read(operation: Operation, response: Response[Any], read_model: Callable[[Any], Any]) -> None:
    data = response.parsed
    try:
        if data is None:
            raise ShapeError("an object or a list", None)
        response.parsed = read_model(data)
        for name in operation.needs:
            if type(data) is not dict or data.get(name) is None:
                raise ShapeError("a value", None).inside(name)
    except ShapeError as error:
        raise _misfit(operation, response, error) from None
    except RecursionError:
        message = "the answer is nested too deeply to be read"
        raise ResponseDecodeError(message, operation=operation.id) from None


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
