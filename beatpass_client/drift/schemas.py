"""What the schemas of a document say of a value: its type, its parts, its bounds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from .document import Document, Json, escaped
from .meanings import ANYTHING, Meaning, Meanings

LOWER_BOUNDS = ("minimum", "minLength", "minItems", "minProperties")
UPPER_BOUNDS = ("maximum", "maxLength", "maxItems", "maxProperties")
_FACTS = (
    *LOWER_BOUNDS,
    *UPPER_BOUNDS,
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "uniqueItems",
    "pattern",
    "format",
    "default",
)
_WORDS = ("title", "description", "example", "examples", "deprecated", "readOnly", "writeOnly")
_OBJECT_WORDS = ("properties", "additionalProperties", "required")

Alternatives = list[list[Json]]


@dataclass(frozen=True, slots=True)
class Child:
    """A schema inside another.

    Attributes:
        meaning: What it stands for.
        place: The JSON pointer of where it is stated.
        node: The JSON pointer of the schema itself, elsewhere when a reference leads there.
    """

    meaning: Meaning
    place: str
    node: str


@dataclass(frozen=True, slots=True)
class Shape:
    """What a schema says about a value.

    Attributes:
        types: The types that it names or clearly implies; empty when it leaves them open.
        nullable: Whether null is allowed.
        required: The properties that every alternative for objects requires.
        properties: The properties that any alternative describes.
        items: What an array holds, when that is stated.
        additional: What properties without a name of their own hold, when that is stated.
        closed: Whether properties without a name of their own are refused.
        facts: Bounds, format, pattern and default, each with its stated values as JSON.
        words: Title, description, examples and flags, each with its stated values as JSON.
        enum: The allowed values as JSON; empty when any is allowed.
    """

    types: frozenset[str]
    nullable: bool
    required: frozenset[str]
    properties: Mapping[str, Child]
    items: Child | None
    additional: Child | None
    closed: bool
    facts: Mapping[str, frozenset[str]]
    words: Mapping[str, frozenset[str]]
    enum: frozenset[str]


class Schemas:
    """The schemas of one document."""

    def __init__(self, document: Document) -> None:
        """Take the document whose schemas are asked for."""
        self.document = document
        self._meanings = Meanings(document)
        self._shapes: dict[Meaning, Shape] = {}

    def child(self, schema: object, place: str) -> Child:
        """Find out what a schema stands for.

        Args:
            schema: A schema as it stands in the document, or a reference to one.
            place: The JSON pointer of where it stands.

        Returns:
            Its meaning and its places.

        Raises:
            DocumentError: It is composed of too many others.
        """
        meaning = self._meanings.of(schema)
        node = self.document.pointer(self.document.follow(schema))
        return Child(meaning, place, place if node is None else node)

    def shape(self, meaning: Meaning) -> Shape:
        """Gather what the schemas of a meaning say.

        Args:
            meaning: A meaning that came from these schemas.

        Returns:
            All that is known of the value.

        Raises:
            DocumentError: The document is so intertwined that going through it would take too long.
        """
        shape = self._shapes.get(meaning)
        if shape is None:
            shape = self._shapes[meaning] = self._gather(meaning)
            self._meanings.spend(1 + len(shape.properties))
        return shape

    def spend(self, steps: int) -> None:
        """Count the work done; see `Meanings.spend`."""
        self._meanings.spend(steps)

    def _gather(self, meaning: Meaning) -> Shape:
        alternatives = self._meanings.alternatives(meaning)
        types = [_types(nodes) for nodes in alternatives]
        open_types = any(not names for names in types)
        return Shape(
            types=frozenset() if open_types else frozenset[str]().union(*types) - {"null"},
            nullable=any(node.get("nullable") is True for node in _flat(alternatives))
            or any("null" in names for names in types),
            required=self._required(alternatives, types),
            properties=self._children(alternatives, self._properties),
            items=self._children(alternatives, _one_child("items")).get("items"),
            additional=self._children(alternatives, _one_child("additionalProperties")).get(
                "additionalProperties"
            ),
            closed=all(
                any(node.get("additionalProperties") is False for node in nodes)
                for nodes in alternatives
            ),
            facts=_stated(alternatives, _FACTS),
            words=_stated(alternatives, _WORDS),
            enum=self._enum(alternatives, types),
        )

    def _children(
        self, alternatives: Alternatives, children: Callable[[Json], Mapping[str, tuple[Any, str]]]
    ) -> dict[str, Child]:
        found: dict[str, list[Meaning]] = {}
        places: dict[str, list[Child]] = {}
        for nodes in alternatives:
            together: dict[str, Meaning] = {}
            for node in nodes:
                pointer = self.document.pointer(node) or ""
                for name, (schema, step) in children(node).items():
                    child = self.child(schema, f"{pointer}/{step}")
                    places.setdefault(name, []).append(child)
                    meaning = together.get(name, ANYTHING)
                    together[name] = self._meanings.both(meaning, child.meaning)
            for name, meaning in together.items():
                found.setdefault(name, []).append(meaning)
        # The first in order, as the order of alternatives and of keys means nothing.
        firsts = {name: min(each, key=lambda child: child.place) for name, each in places.items()}
        return {
            name: Child(self._meanings.either(meanings), firsts[name].place, firsts[name].node)
            for name, meanings in found.items()
        }

    def _properties(self, node: Json) -> dict[str, tuple[Any, str]]:
        properties = self.document.mapping(node, "properties")
        return {
            name: (schema, f"properties/{escaped(name)}") for name, schema in properties.items()
        }

    def _required(self, alternatives: Alternatives, types: list[frozenset[str]]) -> frozenset[str]:
        lists = [
            frozenset(str(name) for node in nodes for name in self.document.items(node, "required"))
            for nodes, names in zip(alternatives, types, strict=True)
            if not names or "object" in names
        ]
        return lists[0].intersection(*lists[1:]) if lists else frozenset()

    def _allowed(self, node: Json) -> list[Any]:
        return [node["const"]] if "const" in node else self.document.items(node, "enum")

    def _enum(self, alternatives: Alternatives, types: list[frozenset[str]]) -> frozenset[str]:
        allowed: set[str] = set()
        for nodes, names in zip(alternatives, types, strict=True):
            lists = [
                # Whether null is allowed is told by `nullable`.
                {as_json(value) for value in self._allowed(node) if value is not None}
                for node in nodes
                if "const" in node or isinstance(node.get("enum"), list)
            ]
            if lists:
                allowed |= lists[0].intersection(*lists[1:])
            elif not names or names - {"object", "array", "null"}:
                return frozenset()
        return frozenset(allowed)


def as_json(value: object) -> str:
    """Write a value so that equal ones are written alike."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


def _one_child(word: str) -> Callable[[Json], Mapping[str, tuple[Any, str]]]:
    return lambda node: {word: (node[word], word)} if node.get(word) not in (None, False) else {}


def _flat(alternatives: Alternatives) -> Iterable[Json]:
    return (node for nodes in alternatives for node in nodes)


def _types(nodes: list[Json]) -> frozenset[str]:
    stated = [_type_names(node["type"]) for node in nodes if node.get("type") is not None]
    if stated:
        names = stated[0].intersection(*stated[1:])
        return names - {"integer"} if "number" in names else names
    if any(word in node for node in nodes for word in _OBJECT_WORDS):
        return frozenset({"object"})
    if any("items" in node for node in nodes):
        return frozenset({"array"})
    return frozenset()


def _type_names(value: object) -> frozenset[str]:
    names = frozenset(map(str, cast("list[object]", value) if isinstance(value, list) else [value]))
    # Every integer is a number: held together, the two leave the integer.
    return names | {"integer"} if "number" in names else names


def _stated(alternatives: Alternatives, words: Iterable[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for nodes in alternatives:
        for word in words:
            # null and false say no more than silence does, except a default of false.
            values = [node[word] for node in nodes if node.get(word) is not None]
            values = [value for value in values if value is not False or word == "default"]
            found.setdefault(word, set()).update(map(as_json, _strictest(word, values)))
    return {word: frozenset(values) for word, values in found.items() if values}


def _strictest(word: str, values: list[Any]) -> list[Any]:
    if len(values) < 2 or not all(type(value) in (int, float) for value in values):
        return values
    if word in LOWER_BOUNDS:
        return [max(values)]
    return [min(values)] if word in UPPER_BOUNDS else values
