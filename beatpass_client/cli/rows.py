"""From an answer to rows: what of it a call is about, which fields to show, and how."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..errors import clean_text
from .surface import Verb, secret_fields

HIDDEN = "(hidden)"
_ENVELOPE = {"status", "success", "message", "loader", "query"}
_NAMES = ("name", "title", "display_name", "username", "key", "id")
_LONGEST_CELL = 120


def result_of(verb: Verb, answer: Any) -> Any:
    """Take out of an answer what the call is about.

    Args:
        verb: The verb that was called.
        answer: The decoded JSON.

    Returns:
        A list of rows, or one record; the answer itself where nothing stands out.
    """
    if verb.operation.pages:
        # Loaded late: a list brings the pagers with it.
        from ..pagination.page import read_envelope

        items, _ = read_envelope(answer, verb.operation.items)
        return answer if items is None else items
    if not isinstance(answer, Mapping):
        return answer
    found: Any = answer
    if verb.result is not None and verb.result in answer:
        found = answer[verb.result]
    else:
        rest = [key for key in answer if key not in _ENVELOPE]
        if len(rest) == 1 and isinstance(answer[rest[0]], (dict, list)):
            found = answer[rest[0]]
    if isinstance(found, Mapping) and isinstance(found.get("data"), list):
        # One page of a list that the contract does not page.
        return found["data"]
    return found


def without_secrets(value: Any) -> Any:
    """Hide what nobody may see on a screen or in a file, such as the key of a payment.

    Args:
        value: A JSON value.

    Returns:
        The value; the secrets in it are replaced by a word.
    """
    if isinstance(value, dict):
        hidden = secret_fields()
        return {
            key: HIDDEN if key in hidden and each else without_secrets(each)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [without_secrets(each) for each in value]
    return value


def picked(row: Any, fields: Sequence[str]) -> Any:
    """Keep some fields of a row.

    Args:
        row: The row.
        fields: Their paths, such as `name` or `artists.0.name`; none keeps the row as it is.

    Returns:
        The fields by their paths; `None` for those that the row does not have.
    """
    return {path: at_path(row, path) for path in fields} if fields else row


def at_path(value: Any, path: str) -> Any:
    """Find a field by its path.

    Args:
        value: A JSON value.
        path: Keys and indexes with dots between.

    Returns:
        What is there; `None` for nothing.
    """
    for step in path.split("."):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and step.isascii() and step.isdigit():
            value = value[int(step)] if int(step) < len(value) else None
        else:
            return None
    return value


def columns_of(rows: Iterable[Any]) -> list[str]:
    """List the fields of some rows, those that are everywhere first seen first.

    Args:
        rows: The rows.

    Returns:
        The names; `value` for rows that have no fields.
    """
    names: dict[str, None] = {}
    for row in rows:
        names.update(dict.fromkeys(row if isinstance(row, Mapping) else ["value"]))
    return list(names)


def cell(value: Any, longest: int = _LONGEST_CELL) -> str:
    """Write a value for a table.

    Args:
        value: A JSON value.
        longest: The most characters.

    Returns:
        One short line that no terminal obeys.
    """
    # A log of CI obeys lines that begin with two colons.
    return clean_text(_text(value), longest).replace("::", ": :")


def field_of(row: Any, name: str) -> Any:
    """Get a field of a row that may be no object.

    Args:
        row: The row.
        name: The name of the column.

    Returns:
        The value; the row itself when it has no fields.
    """
    return row.get(name) if isinstance(row, Mapping) else row


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        name = next((value[key] for key in _NAMES if _is_scalar(value.get(key))), None)
        return json.dumps(value, ensure_ascii=False) if name is None else str(name)
    if isinstance(value, list):
        return ", ".join(_text(each) for each in value[:20])
    return str(value)


def _is_scalar(value: Any) -> bool:
    return isinstance(value, (str, int, float)) and not isinstance(value, bool)
