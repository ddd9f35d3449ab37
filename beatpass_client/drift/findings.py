"""Findings: what differs, where in both documents, and how to recognise it again."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from .document import Document, DocumentError, stable_pointer
from .rules import Level, is_blocking, level_of
from .safety import printable, shortened

MAX_FINDINGS = 50_000
MAX_OPERATIONS = 100

_PLAIN_NAME = re.compile(r"[\w$-]+")


@dataclass(frozen=True, slots=True)
class Location:
    """Where a value is: in which part of an operation, and on what way inside it.

    Attributes:
        part: The part of the operation, such as `body` or `200`.
        answer: Whether the part is an answer, which is written with a space behind the status.
        way: The way from the part to the value; empty for the part itself.
    """

    part: str
    answer: bool = False
    way: str = ""

    def property(self, name: str) -> Location:
        """Go on to a property."""
        if not _PLAIN_NAME.fullmatch(name):
            return self._go(f"[{shortened(json.dumps(name))}]")
        dot = "." if self.way else ""
        return self._go(f"{dot}{shortened(name)}")

    def item(self) -> Location:
        """Go on to the items of an array."""
        return self._go("[]")

    def additional(self) -> Location:
        """Go on to the properties that have no name of their own."""
        return self._go(".*" if self.way else "*")

    def __str__(self) -> str:
        """Write it like `body.price` or `200 pagination.data[].bpm`."""
        if not self.way:
            return self.part
        dot = "" if self.way.startswith("[") else "."
        return f"{self.part}{' ' if self.answer else dot}{self.way}"

    def _go(self, step: str) -> Location:
        return Location(self.part, self.answer, self.way + step)


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between two documents, or one defect of the newer of them.

    Attributes:
        rule: The id of the rule, such as `request-parameter-removed`.
        level: Whom it breaks.
        sentence: What it is, in one sentence.
        operations: The operations that it touches, such as `POST /tracks`, in order and at most
            100; empty for the whole.
        location: Where in the first of them, such as `body.price`; empty for the operation itself.
        old: The JSON pointer in the old document, to the nearest thing that is there.
        new: The JSON pointer in the new document, to the nearest thing that is there.
        fingerprint: Twelve characters that stay the same while the difference does, whatever else
            changes and in whatever order the documents are written.
        blocking: Whether it fails a check whatever level the check asks for.
        retry_class: The class by which a changed or new operation may be repeated until the
            contract says another; `None` for all other findings.
        touched: How many operations it touches.
    """

    rule: str
    level: Level
    sentence: str
    operations: tuple[str, ...]
    location: str
    old: str | None
    new: str | None
    fingerprint: str
    blocking: bool
    retry_class: str | None = None
    touched: int = 0

    def __str__(self) -> str:
        """Write it on one printable line: where it is, what it is, and a pointer to it."""
        where = " ".join(part for part in (*self.operations[:1], self.location) if part)
        pointer = self.new if self.new is not None else self.old
        line = f"{where}: {self.sentence}" if where else self.sentence
        return printable(f"{line} (#{pointer})" if pointer else line)


@dataclass(frozen=True, slots=True)
class _Touched:
    operations: Sequence[str]
    count: int
    location: str


class Findings:
    """Collects findings; what two operations share is found once, with both operations.

    Args:
        old: The old document.
        new: The new document.
    """

    def __init__(self, old: Document, new: Document) -> None:
        self._old = old
        self._new = new
        self._found: dict[str, Finding] = {}
        self._touched: dict[str, list[_Touched]] = {}
        self._known: dict[tuple[str, str | None, str | None, str], str] = {}

    def add(
        self,
        rule: str,
        sentence: str,
        *,
        old: str | None,
        new: str | None,
        operations: Sequence[str] = (),
        touched: int | None = None,
        location: Location | str = "",
        detail: str = "",
        retry_class: str | None = None,
        blocking: bool = False,
        shown: tuple[str, str] | None = None,
    ) -> None:
        """Add a finding.

        Args:
            rule: The id of the rule.
            sentence: What it is, in one sentence.
            old: The JSON pointer in the old document.
            new: The JSON pointer in the new document.
            operations: The first of the operations that it touches, in order.
            touched: How many operations it touches; as many as are given when left out.
            location: Where in the first operation.
            detail: What tells it from others of its rule at the same location.
            retry_class: The class by which the operation may be repeated for now.
            blocking: Whether it blocks, besides those whose rule says so.
            shown: The pointers to show; those by which the finding is told from others when left
                out.

        Raises:
            DocumentError: There are so many that the two can be no versions of one document.
        """
        key = self._fingerprint(rule, old, new, detail)
        if operations:
            group = _Touched(
                operations, len(operations) if touched is None else touched, str(location)
            )
            self._touched.setdefault(key, []).append(group)
        old, new = shown or (old, new)
        known = self._found.get(key)
        # The same happened to two things that became one: the one that is most like what it became
        # stands for both, and not another user of the component.
        if known is not None and _likeness(known.old, new, known.sentence) <= _likeness(
            old, new, sentence
        ):
            return
        if len(self._found) >= MAX_FINDINGS:
            raise DocumentError(
                f"there are more than {MAX_FINDINGS:,} differences; these are not two versions of "
                "one document"
            )
        self._found[key] = Finding(
            rule,
            level_of(rule),
            sentence,
            (),
            str(location),
            old,
            new,
            key,
            blocking or is_blocking(rule),
            retry_class,
        )

    def ordered(self) -> list[Finding]:
        """List the findings: the most severe first, then by operation and location."""
        return sorted(map(self._located, self._found), key=_order)

    def _located(self, key: str) -> Finding:
        groups = self._touched.get(key)
        if groups is None:
            return self._found[key]
        first = min(groups, key=_by_way)
        names = {name for group in groups for name in group.operations}
        # Beyond what is listed, two groups may share operations; the larger one is what is sure.
        touched = max(len(names), *(group.count for group in groups))
        operations = tuple(sorted(names, key=_by_path)[:MAX_OPERATIONS])
        return replace(
            self._found[key], operations=operations, touched=touched, location=first.location
        )

    def _fingerprint(self, rule: str, old: str | None, new: str | None, detail: str) -> str:
        key = (rule, old, new, detail)
        if key not in self._known:
            document, pointer = (self._old, old or "") if new is None else (self._new, new)
            self._known[key] = fingerprint(rule, stable_pointer(document, pointer), detail)
        return self._known[key]


def fingerprint(*parts: str) -> str:
    """Make the fingerprint of what a finding is about."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:12]


def _likeness(old: str | None, new: str | None, sentence: str) -> tuple[int, str, str]:
    """Order the old pointers of a finding: the longer the beginning they share with the new one."""
    pairs = zip(str(old).split("/"), str(new).split("/"), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return -shared, old or "", sentence


def _order(finding: Finding) -> tuple[int, bool, tuple[str, str], str, str, str]:
    return (
        -finding.level.rank,
        not finding.blocking,
        _by_path(finding.operations[0]) if finding.operations else ("", ""),
        finding.location,
        finding.rule,
        finding.sentence,
    )


def _by_way(group: _Touched) -> tuple[tuple[str, str], int, str]:
    return _by_path(group.operations[0]), len(group.location), group.location


def _by_path(operation: str) -> tuple[str, str]:
    method, _, path = operation.partition(" ")
    return path, method
