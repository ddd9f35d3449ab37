"""The error catalogue: which documented refusal an answer is, why it comes, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from ..contract import load_errors
from . import refusal
from .refusal import APIStatusError, Entry

__all__ = [
    "CODE_FIELDS",
    "Entry",
    "entries",
    "error_type",
    "families",
    "lookup",
    "recognise",
    "said",
]

CODE_FIELDS = ("error_code", "error", "code")
"""Where a body may say in a word why it refuses."""


class _Rule(NamedTuple):
    entry: Entry
    code: str | None
    messages: tuple[str, ...]
    body_has: str | None
    operations: frozenset[str]
    namespaces: frozenset[str]

    @property
    def narrowness(self) -> tuple[bool, bool, bool, bool]:
        named = bool(self.operations - {"*"} or self.namespaces)
        return self.code is not None, bool(self.messages), self.body_has is not None, named

    def fits(self, operation: str, namespace: str, status: int, body: Any, text: str) -> bool:
        fields = body if isinstance(body, dict) else {}
        return (
            # A refusal inside a success has no status of its own.
            (status in self.entry.statuses or 200 <= status < 300)
            and (self.code is None or self.code in (fields.get(name) for name in CODE_FIELDS))
            and (not self.messages or any(each in text for each in self.messages))
            and (self.body_has is None or self.body_has in fields)
            and self._is_for(operation, namespace)
        )

    def _is_for(self, operation: str, namespace: str) -> bool:
        return not self.operations.isdisjoint(("*", operation)) or namespace in self.namespaces


@cache
def entries() -> tuple[Entry, ...]:
    """List the catalogue.

    Returns:
        Every documented refusal, in the order of the catalogue.
    """
    return tuple(rule.entry for rule in _rules())


@cache
def families() -> dict[str, str]:
    """List the families of the catalogue.

    Returns:
        What each family is about, by name.
    """
    return dict(load_errors()["families"])


def lookup(
    text: str | None = None, *, status: int | None = None, family: str | None = None
) -> tuple[Entry, ...]:
    """Find entries of the catalogue.

    Args:
        text: Words of the message, the title or the id, in any letter case.
        status: An HTTP status.
        family: The name of a family, such as `purchase`.

    Returns:
        The entries that fit everything given, those that fit the text best first.

    Example:
        ```python
        for entry in catalogue.lookup("already purchased"):
            print(entry.title, entry.remedy)
        ```
    """
    words = (text or "").lower().split()
    found = []
    for rule in _rules():
        entry = rule.entry
        if status is not None and status not in entry.statuses:
            continue
        if family is not None and family != entry.family:
            continue
        close = " ".join([entry.id, entry.id.replace("-", " "), entry.title, *rule.messages])
        wide = f"{close} {rule.code} {entry.cause} {entry.remedy}"
        if all(word in close.lower() for word in words):
            found.append((0, entry))
        elif all(word in wide.lower() for word in words):
            found.append((1, entry))
    return tuple(entry for _, entry in sorted(found, key=lambda each: each[0]))


def recognise(
    operation: str, namespace: str, status: int, body: Any, kinds: Sequence[str] = ()
) -> Entry | None:
    """Find the entry that an answer is.

    Args:
        operation: The `operationId` of the call that was refused.
        namespace: The namespace of the operation.
        status: The HTTP status.
        body: The decoded JSON of the answer; `None` when it was no JSON.
        kinds: The kinds of entry to look among; all of them when left out.

    Returns:
        The narrowest entry that fits; `None` for an unknown refusal.
    """
    text = said(body).lower()
    best: _Rule | None = None
    for rule in _rules():
        if kinds and rule.entry.kind not in kinds:
            continue
        if not rule.fits(operation, namespace, status, body, text):
            continue
        if 200 <= status < 300 and not (rule.code or rule.messages):
            continue
        if best is None or rule.narrowness > best.narrowness:
            best = rule
    return None if best is None else best.entry


def said(body: Any) -> str:
    """Collect what an answer says in words.

    Args:
        body: The decoded JSON.

    Returns:
        Its message, its code, and the texts of its fields, with blanks between.
    """
    if not isinstance(body, dict):
        return " ".join(_words(body))
    return " ".join(_words([body.get(key) for key in ("message", *CODE_FIELDS, "errors")]))


def error_type(entry: Entry | None) -> type[APIStatusError] | None:
    """Find the exception that stands for an entry.

    Args:
        entry: The entry.

    Returns:
        The class that the catalogue names; `None` when the class of the status is meant.
    """
    if entry is None:
        return None
    if entry.error is not None:
        named: type[APIStatusError] = getattr(refusal, entry.error)
        return named
    return refusal.LimitReachedError if entry.kind == "quota" else None


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(_rule(each) for each in load_errors()["entries"])


def _rule(data: dict[str, Any]) -> _Rule:
    match = data["match"]
    entry = Entry(
        id=data["id"],
        family=data["family"],
        title=data["title"],
        statuses=tuple(data["statuses"]),
        cause=data["cause"],
        remedy=data["remedy"],
        kind=data["kind"],
        error=data.get("error"),
        waits_until=data.get("waits_until"),
    )
    return _Rule(
        entry,
        match.get("code"),
        tuple(match.get("messages", ())),
        match.get("body_has"),
        frozenset(match.get("operations", ())),
        frozenset(match.get("namespaces", ())),
    )


def _words(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [word for each in value.values() for word in _words(each)]
    if isinstance(value, list):
        return [word for each in value for word in _words(each)]
    return [str(value)] if value else []
