"""Two schemas, walked in step: what changed from the old one to the new.

Each pair of schemas is looked at once, however many operations and schemas lead to it, so that
schemas which contain themselves end. An operation then has the differences of all pairs that it
reaches, and a difference is told at the shortest way to it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..findings import MAX_OPERATIONS, Findings, Location
from ..rules import Role
from ..safety import quoted
from ..schemas import ANYTHING, Child, NormalForm, Schemas, Shape
from .values import Change, annotation_changes, constraint_changes, type_changes

_Key = tuple[NormalForm, NormalForm, str, str, Role, bool]


@dataclass(frozen=True, slots=True)
class _Found:
    rule: str
    sentence: str
    old: str
    new: str
    detail: str
    # The property that it is about, below the location of its pair.
    name: str | None = None
    # The pointers to show, where others tell one finding from the next.
    shown: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """A way from a pair to a pair inside of it; without a kind, to the pair itself."""

    kind: str
    name: str
    old: Child
    new: Child

    def from_location(self, location: Location) -> Location:
        if self.kind == "property":
            return location.property(self.name)
        if self.kind == "item":
            return location.item()
        return location.additional() if self.kind == "rest" else location


@dataclass(slots=True, eq=False)
class _Pair:
    """Two schemas: what changed between them, where that leads, and who comes by."""

    found: list[_Found]
    steps: list[_Step]
    location: Location | None = None
    operations: list[str] = field(default_factory=list[str])
    count: int = 0

    def visit(self, operation: str) -> None:
        self.count += 1
        if len(self.operations) < MAX_OPERATIONS:
            self.operations.append(operation)


class SchemaDiff:
    """A comparison of schemas of the old document with schemas of the new.

    Args:
        old: The schemas of the old document.
        new: The schemas of the new document.
        findings: Where the differences go.
        wording: Whether differences of titles, descriptions and examples count.
    """

    def __init__(self, old: Schemas, new: Schemas, findings: Findings, *, wording: bool) -> None:
        self._old = old
        self._new = new
        self._findings = findings
        self._wording = wording
        self._pairs: dict[_Key, _Pair] = {}
        self._reached: dict[_Key, list[_Pair]] = {}
        self._seen: dict[tuple[bool, NormalForm, bool], dict[str, Child]] = {}

    def compare(
        self, old: Child, new: Child, role: Role, operation: str, location: Location
    ) -> None:
        """Find what changed; `finish` tells it.

        Operations have to come in order, as the first one says where a difference is.

        Args:
            old: A schema of the old document.
            new: The schema of the new document at the same location.
            role: Who meets the value.
            operation: The operation, as a label.
            location: Where in the operation the two are.

        Raises:
            DocumentError: A document is so intertwined that this would take too long.
        """
        key = _key(old, new, role, inside=False)
        if key not in self._reached:
            self._reached[key] = self._reach(key, old, new, role, location)
        self._old.spend(len(self._reached[key]))
        for pair in self._reached[key]:
            pair.visit(operation)

    def finish(self) -> None:
        """Tell all that was found.

        Raises:
            DocumentError: There are so many differences that the two can be no versions of one
                document.
        """
        for pair in self._pairs.values():
            for found in pair.found:
                location = pair.location or Location("")
                self._findings.add(
                    found.rule,
                    found.sentence,
                    old=found.old,
                    new=found.new,
                    operations=pair.operations,
                    touched=pair.count,
                    location=location if found.name is None else location.property(found.name),
                    detail=found.detail,
                    shown=found.shown,
                )

    def _reach(
        self, start: _Key, old: Child, new: Child, role: Role, location: Location
    ) -> list[_Pair]:
        """Find the pairs to which a pair leads, breadth first; the first way to each counts."""
        first = _Step("", "", old, new)
        queue: deque[tuple[_Key, _Step, Location]] = deque([(start, first, location)])
        reached: dict[_Key, _Pair] = {}
        while queue:
            key, way, before = queue.popleft()
            if key in reached:
                continue
            location = way.from_location(before)
            pair = self._pairs.get(key)
            if pair is None:
                inside = key[-1]
                pair = self._pairs[key] = self._compared(way.old, way.new, role, inside)
            if pair.location is None:
                pair.location = location
            reached[key] = pair
            for step in pair.steps:
                following = _key(step.old, step.new, role, inside=True)
                if following not in reached:
                    queue.append((following, step, location))
        return list(reached.values())

    def _compared(self, old: Child, new: Child, role: Role, inside: bool) -> _Pair:
        before, after = self._old.shape(old.form), self._new.shape(new.form)
        self._old.spend(1 + len(before.properties) + len(after.properties))
        subject = role.subject(inside)
        changes: list[Change] = [*type_changes(before, after)]
        comparable = _comparable(before, after)
        if comparable:
            changes += constraint_changes(before, after)
            if self._wording:
                changes += annotation_changes(before, after)
        # Another component took the place of one: what changed is the property that refers to it.
        shown = None if old.node == new.node else (old.pointer, new.pointer)
        found = [
            _Found(f"{subject}-{aspect}", sentence, old.node, new.node, detail, shown=shown)
            for aspect, sentence, detail in changes
        ]
        if not comparable:
            return _Pair(found, [])
        found += self._properties(old, new, before, after, role)
        return _Pair(found, list(self._steps(old, new, before, after, role)))

    def _properties(
        self, old: Child, new: Child, before: Shape, after: Shape, role: Role
    ) -> Iterator[_Found]:
        was = self._visible(self._old, old.form, role)
        there = self._visible(self._new, new.form, role)
        for name in sorted(was.keys() | there.keys() | before.required | after.required):
            rule, sentence = _property_rule(
                role,
                name,
                (name in was, name in there),
                (name in before.required, name in after.required),
            )
            if rule:
                before_at = was[name].pointer if name in was else old.node
                now = there[name].pointer if name in there else new.node
                yield _Found(rule, sentence, before_at, now, name, name)

    def _steps(
        self, old: Child, new: Child, before: Shape, after: Shape, role: Role
    ) -> Iterator[_Step]:
        was = self._visible(self._old, old.form, role)
        there = self._visible(self._new, new.form, role)
        for name in sorted(was.keys() & there.keys()):
            yield _Step("property", name, was[name], there[name])
        parts = (("item", before.items, after.items), ("rest", before.additional, after.additional))
        for kind, one, other in parts:
            if one is not None or other is not None:
                open_ones = Child(ANYTHING, old.node, old.node), Child(ANYTHING, new.node, new.node)
                yield _Step(kind, "", one or open_ones[0], other or open_ones[1])

    def _visible(self, schemas: Schemas, form: NormalForm, role: Role) -> dict[str, Child]:
        """The properties that can occur: nobody sends a read-only one, nobody gets the other."""
        key = (schemas is self._new, form, role.sent)
        if key not in self._seen:
            hidden = "readOnly" if role.sent else "writeOnly"
            self._seen[key] = {
                name: child
                for name, child in schemas.shape(form).properties.items()
                if hidden not in schemas.shape(child.form).annotations
            }
        return self._seen[key]


def _key(old: Child, new: Child, role: Role, *, inside: bool) -> _Key:
    return old.form, new.form, old.node, new.node, role, inside


def _comparable(old: Shape, new: Shape) -> bool:
    """Tell whether the two have a type in common, so that their parts are worth comparing."""
    if not old.types or not new.types:
        # Whatever one of them says in detail, the other leaves all of it open.
        return old.types == new.types
    numbers = {"integer", "number"}
    return bool(old.types & new.types) or bool(old.types & numbers and new.types & numbers)


def _property_rule(
    role: Role, name: str, present: tuple[bool, bool], required: tuple[bool, bool]
) -> tuple[str, str]:
    """Name the rule about a property, and say what happened to it; empty when nothing did."""
    side = "request" if role.sent else "response"
    word = "required" if required[1 if present[1] else 0] else "optional"
    if present == (True, False):
        rule = f"{side}-property-removed" if role.sent else f"{side}-{word}-property-removed"
        return rule, f"the {word} property {quoted(name)} is gone"
    if present == (False, True):
        rule = f"new-{word}-{side}-property" if role.sent else f"{side}-{word}-property-added"
        return rule, f"the {word} property {quoted(name)} is new"
    if required[0] == required[1]:
        return "", ""
    word = "required" if required[1] else "optional"
    return f"{side}-property-became-{word}", f"the property {quoted(name)} became {word}"
