"""Two schemas, walked in step: what changed from the old one to the new.

The walk goes breadth first and looks at each pair of schemas once, so that schemas which contain
themselves end, and a difference is told at the shortest way to it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from .facts import Change, fact_changes, type_changes, word_changes
from .findings import Findings
from .meanings import ANYTHING
from .place import Place, quoted
from .rules import Role
from .schemas import Child, Schemas, Shape


@dataclass(frozen=True, slots=True)
class _Pair:
    old: Child
    new: Child
    place: Place
    inside: bool


class Walk:
    """A comparison of schemas of the old document with schemas of the new.

    Args:
        old: The schemas of the old document.
        new: The schemas of the new document.
        findings: Where the differences go.
        wording: Whether differences of titles, descriptions and examples count.
    """

    def __init__(self, old: Schemas, new: Schemas, findings: Findings, *, wording: bool) -> None:
        """Keep the parts."""
        self._old = old
        self._new = new
        self._findings = findings
        self._wording = wording

    def compare(self, old: Child, new: Child, role: Role, operation: str, place: Place) -> None:
        """Find what changed.

        Args:
            old: A schema of the old document.
            new: The schema of the new document at the same place.
            role: Who meets the value.
            operation: The operation, as a label.
            place: Where in the operation the two are.

        Raises:
            DocumentError: A document is so intertwined that this would take too long.
        """
        start = _Pair(old, new, place, inside=False)
        queue, seen = deque([start]), {(old.meaning, new.meaning)}
        while queue:
            pair = queue.popleft()
            before, after = self._old.shape(pair.old.meaning), self._new.shape(pair.new.meaning)
            self._own(pair, before, after, role, operation)
            if not _comparable(before, after):
                continue
            self._properties(pair, before, after, role, operation)
            for following in self._following(pair, before, after, role):
                key = (following.old.meaning, following.new.meaning)
                if key not in seen:
                    seen.add(key)
                    queue.append(following)

    def _own(self, pair: _Pair, old: Shape, new: Shape, role: Role, operation: str) -> None:
        changes: list[Change] = [*type_changes(old, new)]
        if _comparable(old, new):
            changes += fact_changes(old, new)
            if self._wording:
                changes += word_changes(old, new)
        subject = role.subject(pair.inside)
        for aspect, sentence, detail in changes:
            self._findings.add(
                f"{subject}-{aspect}",
                sentence,
                old=pair.old.node,
                new=pair.new.node,
                operation=operation,
                place=pair.place,
                detail=detail,
            )

    def _properties(self, pair: _Pair, old: Shape, new: Shape, role: Role, operation: str) -> None:
        before, after = self._visible(self._old, old, role), self._visible(self._new, new, role)
        for name in sorted(before.keys() | after.keys() | old.required | new.required):
            found = _property_rule(
                role,
                name,
                name in before,
                name in after,
                name in old.required,
                name in new.required,
            )
            if found is None:
                continue
            rule, sentence = found
            self._findings.add(
                rule,
                sentence,
                old=before[name].place if name in before else pair.old.node,
                new=after[name].place if name in after else pair.new.node,
                operation=operation,
                place=pair.place.property(name),
                detail=name,
            )

    def _visible(self, schemas: Schemas, shape: Shape, role: Role) -> dict[str, Child]:
        """The properties that can occur: nobody sends a read-only one, nobody gets the other."""
        hidden = "readOnly" if role.sent else "writeOnly"
        return {
            name: child
            for name, child in shape.properties.items()
            if hidden not in schemas.shape(child.meaning).words
        }

    def _following(self, pair: _Pair, old: Shape, new: Shape, role: Role) -> Iterator[_Pair]:
        before, after = self._visible(self._old, old, role), self._visible(self._new, new, role)
        for name in sorted(before.keys() & after.keys()):
            yield _Pair(before[name], after[name], pair.place.property(name), inside=True)
        parts = (
            (old.items, new.items, pair.place.item()),
            (old.additional, new.additional, pair.place.additional()),
        )
        for one, other, place in parts:
            if one is not None or other is not None:
                yield _Pair(
                    one or Child(ANYTHING, pair.old.node, pair.old.node),
                    other or Child(ANYTHING, pair.new.node, pair.new.node),
                    place,
                    inside=True,
                )


def _comparable(old: Shape, new: Shape) -> bool:
    """Tell whether the two have a type in common, so that their parts are worth comparing."""
    if not old.types or not new.types:
        # Whatever one of them says in detail, the other leaves all of it open.
        return old.types == new.types
    numbers = {"integer", "number"}
    return bool(old.types & new.types) or bool(old.types & numbers and new.types & numbers)


def _property_rule(
    role: Role, name: str, was: bool, there: bool, had_to: bool, has_to: bool
) -> tuple[str, str] | None:
    """Name the rule about a property, and say what happened to it."""
    side = "request" if role.sent else "response"
    if was and not there:
        word = "required" if had_to else "optional"
        rule = f"{side}-property-removed" if role.sent else f"{side}-{word}-property-removed"
        return rule, f"the {word} property {quoted(name)} is gone"
    if there and not was:
        word = "required" if has_to else "optional"
        rule = f"new-{word}-{side}-property" if role.sent else f"{side}-{word}-property-added"
        return rule, f"the {word} property {quoted(name)} is new"
    if had_to == has_to:
        return None
    word = "required" if has_to else "optional"
    return f"{side}-property-became-{word}", f"the property {quoted(name)} became {word}"
