"""Which plain schemas a schema stands for, whatever way it is written down.

A schema can state a fact itself, refer to another that does, or be composed of several with
`allOf`, `oneOf` and `anyOf`. Here every schema becomes a set of alternatives, and each alternative
the set of all plain schemas that hold together in it. That form is the same for an inline object
and for a named one, and there are finitely many of them however the schemas refer to each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Any, TypeAlias, cast

from .document import Document

# Any one of these alternatives; in an alternative, all of the numbered plain schemas.
Meaning: TypeAlias = frozenset[frozenset[int]]

ANYTHING: Meaning = frozenset({frozenset()})

MAX_COMPOSITION_DEPTH = 64
MAX_ALTERNATIVES = 500
# A few seconds of work; documents of five megabytes need a third of it.
MAX_STEPS = 3_000_000


class Meanings:
    """The meanings of the schemas of one document."""

    def __init__(self, document: Document) -> None:
        """Take the document whose schemas are asked for."""
        self.document = document
        self._nodes: list[dict[str, Any]] = []
        self._numbers: dict[int, int] = {}
        self._known: dict[int, Meaning] = {}
        self._steps = 0

    def of(self, schema: object) -> Meaning:
        """Find out which plain schemas a schema stands for.

        Args:
            schema: A schema as it stands in the document, or a reference to one.

        Returns:
            Its alternatives. Equal meanings stand for the same schemas.

        Raises:
            DocumentError: It is composed of too many others.
        """
        if not isinstance(schema, dict):
            return ANYTHING
        return self._expand(self.document.follow(cast("object", schema)), ())[0]

    def alternatives(self, meaning: Meaning) -> list[list[dict[str, Any]]]:
        """List the plain schemas of each alternative, always in the same order."""
        return [
            [self._nodes[number] for number in sorted(numbers)]
            for numbers in sorted(meaning, key=sorted)
        ]

    def both(self, left: Meaning, right: Meaning) -> Meaning:
        """Combine two meanings that hold for the same value."""
        self.spend(len(left) * len(right))
        return self._limited(frozenset(one | other for one in left for other in right))

    def either(self, meanings: Iterable[Meaning]) -> Meaning:
        """Combine meanings of which one holds for a value."""
        return self._limited(frozenset[frozenset[int]]().union(*meanings))

    def spend(self, steps: int) -> None:
        """Count the work done, so that no document can keep a comparison busy for ever.

        Raises:
            DocumentError: It was more than any honest document needs.
        """
        self._steps += steps
        if self._steps > MAX_STEPS:
            raise self.document.error(
                "its schemas are too intertwined to compare; split the document"
            )

    def _expand(self, node: dict[str, Any], trail: tuple[int, ...]) -> tuple[Meaning, bool]:
        """Expand a schema; tell besides whether it was met again inside its own composition."""
        number = self._number(node)
        if number in self._known:
            return self._known[number], False
        if number in trail:
            return ANYTHING, True
        if len(trail) >= MAX_COMPOSITION_DEPTH:
            raise self.document.error(
                f"schemas are composed of each other over {MAX_COMPOSITION_DEPTH} levels; "
                "flatten their 'allOf', 'oneOf' and 'anyOf'"
            )
        inner = (*trail, number)
        expanded = [self._expand(part, inner) for part in self._parts(node, "allOf")]
        expanded += [self._expand_choice(node, word, inner) for word in ("oneOf", "anyOf")]
        own: Meaning = frozenset({frozenset({number})})
        meaning = reduce(self.both, (part for part, _ in expanded), own)
        again = any(cut for _, cut in expanded)
        # Halfway round a circle the meaning depends on where the circle was entered.
        if not again or not trail:
            self._known[number] = meaning
        return meaning, again

    def _expand_choice(
        self, node: dict[str, Any], word: str, trail: tuple[int, ...]
    ) -> tuple[Meaning, bool]:
        parts = self._parts(node, word)
        # A variant that extends its own family: within it, the choice has been made.
        if any(self._number(part) in trail for part in parts):
            return ANYTHING, True
        if not parts:
            return ANYTHING, False
        expanded = [self._expand(part, trail) for part in parts]
        return self.either(meaning for meaning, _ in expanded), any(cut for _, cut in expanded)

    def _parts(self, node: dict[str, Any], word: str) -> list[dict[str, Any]]:
        parts = self.document.items(node, word)
        return [self.document.follow(part) for part in parts if isinstance(part, dict)]

    def _number(self, node: dict[str, Any]) -> int:
        # The document keeps its nodes alive, so an id is never used twice.
        number = self._numbers.setdefault(id(node), len(self._nodes))
        if number == len(self._nodes):
            self._nodes.append(node)
        return number

    def _limited(self, meaning: Meaning) -> Meaning:
        if len(meaning) > MAX_ALTERNATIVES:
            raise self.document.error(
                f"a schema has more than {MAX_ALTERNATIVES} alternatives; name fewer in its "
                "'oneOf' and 'anyOf'"
            )
        self.spend(sum(map(len, meaning)))
        return meaning
