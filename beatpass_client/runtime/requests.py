"""From the arguments of a call to what is sent.

The generated functions are made of these pieces, so that each of them stays a list of names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..errors import InvalidArgumentError
from ..types import UNSET, Operation, Unset

if TYPE_CHECKING:
    from ..types import RequestFiles


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
    if type(value) is int and value >= 0:
        return str(value)
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
    if not text.isprintable() and re.search("[\x00-\x1f\x7f-\x9f]", text):
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


def _query_text(operation: Operation, name: str, value: Any) -> str:
    if type(value) is str or type(value) is int:
        return str(value)
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
