"""Refusals in the words of the error catalogue."""

from __future__ import annotations

from functools import cache
from typing import Any

from ...contract import load_errors
from .http import Refusal


@cache
def entries() -> dict[str, dict[str, Any]]:
    """The entries of the error catalogue, by id."""
    return {entry["id"]: entry for entry in load_errors()["entries"]}


def message_of(entry: dict[str, Any]) -> str:
    """A sentence that a client recognises as this entry.

    Args:
        entry: The entry.

    Returns:
        The title when that is among the texts the entry is known by, else the first of those.
    """
    fragments = entry["match"].get("messages") or [entry["title"].lower()]
    title = str(entry["title"])
    if any(fragment.lower() in title.lower() for fragment in fragments):
        return f"{title}."
    return f"{fragments[0][:1].upper()}{fragments[0][1:]}."


@cache
def code_of(operation_id: str, status: int) -> tuple[str, str] | None:
    """The code that an error of an operation carries, whatever its message.

    Args:
        operation_id: The operation.
        status: The status.

    Returns:
        The field and the code; None unless exactly one entry with a code names the operation.
    """
    found = {
        (entry["match"]["field"], entry["match"]["code"])
        for entry in entries().values()
        if "code" in entry["match"]
        and status in entry["statuses"]
        and operation_id in entry["match"].get("operations", ())
    }
    return found.pop() if len(found) == 1 else None


def refuse_as(
    entry_id: str, status: int | None = None, *, keep: bool = False, **more: Any
) -> Refusal:
    """Make a refusal of an entry of the error catalogue.

    Args:
        entry_id: The id, such as `library-full`.
        status: The status, when the entry knows several; the first one when it is left out.
        keep: As for `Refusal`.
        more: Further fields of the body, such as `token_info`.

    Returns:
        The refusal, to be raised.

    Raises:
        KeyError: The catalogue has no such entry.
        ValueError: The entry does not come with this status.
    """
    entry = entries()[entry_id]
    if status is not None and status not in entry["statuses"]:
        raise ValueError(f"{entry_id} comes with {entry['statuses']}, not with {status}")
    if "code" in entry["match"]:
        more.setdefault(entry["match"]["field"], entry["match"]["code"])
    return Refusal(status or entry["statuses"][0], message_of(entry), keep=keep, **more)
