"""Two schemas, walked in step: what the one lacks of the other.

The walk goes breadth first and looks at each pair of schemas once, so that schemas which contain
themselves end, and a difference is told at the shortest way to it.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from .meanings import ANYTHING, Meaning
from .schemas import Schemas, Shape

Difference = tuple[str, str]

_MAX_SHOWN = 80
_PLAIN_NAME = re.compile(r"[\w$-]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is: in which part of an operation, and on what way inside it.

    Attributes:
        part: The part of the operation, such as `body` or `200`.
        answer: Whether the part is an answer, which is written with a space behind the status.
        way: The way from the part to the value; empty for the part itself.
    """

    part: str
    answer: bool = False
    way: str = ""

    def property(self, name: str) -> Place:
        """Go on to a property."""
        if not _PLAIN_NAME.fullmatch(name):
            return self._go(f"[{shortened(json.dumps(name))}]")
        dot = "." if self.way else ""
        return self._go(f"{dot}{shortened(name)}")

    def item(self) -> Place:
        """Go on to the items of an array."""
        return self._go("[]")

    def additional(self) -> Place:
        """Go on to the properties that have no name of their own."""
        return self._go(".*" if self.way else "*")

    def __str__(self) -> str:
        """Write it like `body.price` or `200 pagination.data[].bpm`."""
        if not self.way:
            return self.part
        dot = "" if self.way.startswith("[") else "."
        return f"{self.part}{' ' if self.answer else dot}{self.way}"

    def _go(self, step: str) -> Place:
        return Place(self.part, self.answer, self.way + step)


@dataclass(frozen=True, slots=True)
class _Pair:
    ours: Meaning
    theirs: Meaning
    place: Place


class Walk:
    """A comparison of schemas of our document with schemas of theirs."""

    def __init__(self, ours: Schemas, theirs: Schemas) -> None:
        """Take the schemas of both documents."""
        self._ours = ours
        self._theirs = theirs

    def differences(self, ours: object, theirs: object, place: Place) -> Iterator[Difference]:
        """Tell what our schema lacks of theirs.

        What is sent must be described as strictly as theirs does; of an answer only the properties,
        their types and whether they can be null.

        Args:
            ours: A schema of our document.
            theirs: The schema of their document with the same role.
            place: Where the two are.

        Yields:
            The place and the problem, nearest first.
        """
        start = _Pair(self._ours.meaning(ours), self._theirs.meaning(theirs), place)
        queue, seen = deque([start]), {(start.ours, start.theirs)}
        while queue:
            pair = queue.popleft()
            mine, other = self._ours.shape(pair.ours), self._theirs.shape(pair.theirs)
            yield from _own_differences(mine, other, pair.place)
            if not _comparable(mine, other):
                continue
            for following in _following(mine, other, pair.place):
                if (following.ours, following.theirs) not in seen:
                    seen.add((following.ours, following.theirs))
                    queue.append(following)


def shortened(text: str) -> str:
    """Cut a text that a document made long, so that a finding stays one readable line."""
    return text if len(text) <= _MAX_SHOWN else f"{text[: _MAX_SHOWN - 3]}..."


def _own_differences(ours: Shape, theirs: Shape, place: Place) -> Iterator[Difference]:
    """Tell what differs in the two values themselves, without what is inside their parts."""
    problems = [*_type_problems(ours, theirs, place)]
    if not place.answer:
        problems += _fact_problems(ours, theirs)
    yield from ((str(place), problem) for problem in problems)
    if not _comparable(ours, theirs):
        return
    for name in sorted(theirs.properties.keys() | theirs.required):
        problem = _property_problem(ours, theirs, name, answer=place.answer)
        if problem:
            yield str(place.property(name)), problem


def _type_problems(ours: Shape, theirs: Shape, place: Place) -> Iterator[str]:
    stated = " or ".join(sorted(ours.types))
    for name in sorted(theirs.types - ours.types):
        if stated and not _comparable(ours, theirs):
            yield f"type is {shortened(stated)} instead of {shortened(name)}"
        else:
            yield f"type {shortened(name)} missing"
    if theirs.nullable and not ours.nullable:
        yield "nullable missing"
    if ours.nullable and not theirs.nullable and not place.answer:
        yield "nullable, theirs is not"
    if theirs.additional is not None and ours.closed:
        yield "additional properties refused"


def _comparable(ours: Shape, theirs: Shape) -> bool:
    """Tell whether the two have a type in common, so that their parts are worth comparing."""
    return not theirs.types or bool(ours.types & theirs.types)


def _fact_problems(ours: Shape, theirs: Shape) -> Iterator[str]:
    for word, values in theirs.facts.items():
        mine = ours.facts.get(word, frozenset[str]())
        for value in sorted(values - mine):
            if mine:
                stated = " or ".join(_shown(word, other) for other in sorted(mine))
                yield f"{word} is {stated} instead of {_shown(word, value)}"
            else:
                yield f"{word} {_shown(word, value)} missing"
    lost = sorted(theirs.enum - ours.enum)
    if lost and ours.enum:
        yield f"enum lacks {shortened(', '.join(lost))}"
    elif lost:
        yield f"enum {shortened(', '.join(lost))} missing"


def _shown(word: str, value: str) -> str:
    # A format or a pattern reads better as it is; of a default, the quotes tell the type.
    return shortened(json.loads(value) if word != "default" and value[0] == '"' else value)


def _property_problem(ours: Shape, theirs: Shape, name: str, *, answer: bool) -> str | None:
    if name not in ours.properties and (name in theirs.properties or name not in ours.required):
        return "property missing"
    if answer or (name in ours.required) == (name in theirs.required):
        return None
    return "required missing" if name in theirs.required else "required, theirs is not"


def _following(ours: Shape, theirs: Shape, place: Place) -> Iterator[_Pair]:
    for name, meaning in theirs.properties.items():
        if name in ours.properties:
            yield _Pair(ours.properties[name], meaning, place.property(name))
    if theirs.items is not None:
        yield _Pair(ours.items or ANYTHING, theirs.items, place.item())
    if theirs.additional is not None and not ours.closed:
        yield _Pair(ours.additional or ANYTHING, theirs.additional, place.additional())
