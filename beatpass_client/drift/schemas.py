"""What the schemas of a document say of a value: its type, its parts, its bounds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from .document import Document
from .meanings import ANYTHING, Meaning, Meanings

_LOWER_BOUNDS = ("minimum", "minLength", "minItems", "minProperties")
_UPPER_BOUNDS = ("maximum", "maxLength", "maxItems", "maxProperties")
_FACTS = (
    *_LOWER_BOUNDS,
    *_UPPER_BOUNDS,
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "uniqueItems",
    "pattern",
    "format",
    "default",
)
_OBJECT_WORDS = ("properties", "additionalProperties", "required")


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
        enum: The allowed values as JSON; empty when they are not listed.
    """

    types: frozenset[str]
    nullable: bool
    required: frozenset[str]
    properties: Mapping[str, Meaning]
    items: Meaning | None
    additional: Meaning | None
    closed: bool
    facts: Mapping[str, frozenset[str]]
    enum: frozenset[str]


class Schemas:
    """The schemas of one document."""

    def __init__(self, document: Document) -> None:
        """Take the document whose schemas are asked for."""
        self._document = document
        self._meanings = Meanings(document)
        self._shapes: dict[Meaning, Shape] = {}

    def meaning(self, schema: object) -> Meaning:
        """Find out which plain schemas a schema stands for; see `Meanings.of`."""
        return self._meanings.of(schema)

    def shape(self, meaning: Meaning) -> Shape:
        """Gather what the schemas of a meaning say.

        Args:
            meaning: A meaning that came from these schemas.

        Returns:
            All that is known of the value.

        Raises:
            DocumentError: One of the schemas is unusable, or the document is so intertwined that
                going through it would take too long.
        """
        if meaning not in self._shapes:
            self._shapes[meaning] = self._gather(meaning)
        shape = self._shapes[meaning]
        self._meanings.spend(1 + len(shape.properties))
        return shape

    def _gather(self, meaning: Meaning) -> Shape:
        alternatives = self._meanings.alternatives(meaning)
        types = [_types(nodes) for nodes in alternatives]
        return Shape(
            types=frozenset[str]().union(*types) - {"null"},
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
            facts=_facts(alternatives),
            enum=frozenset[str]().union(*(self._enum(nodes) for nodes in alternatives)),
        )

    def _children(
        self,
        alternatives: list[list[dict[str, Any]]],
        children: Callable[[dict[str, Any]], Mapping[str, Any]],
    ) -> dict[str, Meaning]:
        found: dict[str, list[Meaning]] = {}
        for nodes in alternatives:
            together: dict[str, Meaning] = {}
            for node in nodes:
                for name, schema in children(node).items():
                    meaning = self.meaning(schema)
                    together[name] = self._meanings.both(together.get(name, ANYTHING), meaning)
            for name, meaning in together.items():
                found.setdefault(name, []).append(meaning)
        return {name: self._meanings.either(meanings) for name, meanings in found.items()}

    def _properties(self, node: dict[str, Any]) -> dict[str, Any]:
        return self._document.mapping(node, "properties")

    def _required(
        self, alternatives: list[list[dict[str, Any]]], types: list[frozenset[str]]
    ) -> frozenset[str]:
        lists = [
            frozenset(
                str(name) for node in nodes for name in self._document.items(node, "required")
            )
            for nodes, names in zip(alternatives, types, strict=True)
            if not names or "object" in names
        ]
        return lists[0].intersection(*lists[1:]) if lists else frozenset()

    def _enum(self, nodes: list[dict[str, Any]]) -> frozenset[str]:
        lists = [
            frozenset(
                _as_json(value)
                for value in self._document.items(node, "enum")
                # Whether null is allowed is told by `nullable`.
                if value is not None
            )
            for node in nodes
            if "enum" in node
        ]
        return lists[0].intersection(*lists[1:]) if lists else frozenset()


def _one_child(word: str) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    return lambda node: {word: node[word]} if node.get(word) not in (None, False) else {}


def _flat(alternatives: list[list[dict[str, Any]]]) -> Iterable[dict[str, Any]]:
    return (node for nodes in alternatives for node in nodes)


def _types(nodes: list[dict[str, Any]]) -> frozenset[str]:
    stated = [_type_names(node["type"]) for node in nodes if node.get("type") is not None]
    if stated:
        names = stated[0].intersection(*stated[1:])
        return names - {"integer"} if "number" in names else names
    if any(word in node for node in nodes for word in _OBJECT_WORDS):
        return frozenset({"object"})
    if any("items" in node for node in nodes):
        return frozenset({"array"})
    if any(isinstance(node.get("example"), dict) for node in nodes):
        return frozenset({"object"})
    return frozenset()


def _type_names(value: object) -> frozenset[str]:
    names = frozenset(map(str, cast("list[object]", value) if isinstance(value, list) else [value]))
    # Every integer is a number: held together, the two leave the integer.
    return names | {"integer"} if "number" in names else names


def _facts(alternatives: list[list[dict[str, Any]]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for nodes in alternatives:
        for word in _FACTS:
            # null and false say no more than silence does, except a default of false.
            values = [node[word] for node in nodes if node.get(word) is not None]
            values = [value for value in values if value is not False or word == "default"]
            found.setdefault(word, set()).update(map(_as_json, _strictest(word, values)))
    return {word: frozenset(values) for word, values in found.items() if values}


def _strictest(word: str, values: list[Any]) -> list[Any]:
    if len(values) < 2 or not all(type(value) in (int, float) for value in values):
        return values
    if word in _LOWER_BOUNDS:
        return [max(values)]
    return [min(values)] if word in _UPPER_BOUNDS else values


def _as_json(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    # A document that was YAML once may hold dates.
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)
