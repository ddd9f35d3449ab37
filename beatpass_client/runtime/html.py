"""Small HTML tables, which a notebook shows for models and pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

_MAX_TEXT = 60
# What a nested object is called by.
_NAMES = ("name", "title", "username", "id")


def html_table(head: Sequence[str], rows: Iterable[Sequence[Any]], caption: str) -> str:
    """Write a table.

    Args:
        head: The names of the columns; none leaves the head out.
        rows: The values of each row.
        caption: What stands above.

    Returns:
        The HTML. Names and values are escaped.
    """
    top = "".join(f"<th>{escape(each)}</th>" for each in head)
    lines = ["<tr>" + "".join(f"<td>{_cell(each)}</td>" for each in row) + "</tr>" for row in rows]
    thead = f"<thead><tr>{top}</tr></thead>" if head else ""
    body = "".join(lines)
    return f"<table><caption>{escape(caption)}</caption>{thead}<tbody>{body}</tbody></table>"


def _cell(value: Any) -> str:
    text = _text(value)
    return escape(text if len(text) <= _MAX_TEXT else text[: _MAX_TEXT - 1] + "…")


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(_text(each) for each in value[:5]) + (", …" if len(value) > 5 else "")
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if hasattr(value, "get"):
        named = (value.get(name) for name in _NAMES)
        return next((str(each) for each in named if each is not None), f"{len(list(value))} fields")
    return str(value)
