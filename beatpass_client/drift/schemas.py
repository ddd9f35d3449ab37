"""What the schemas of a document say of a value: its type, its parts, its bounds.

A schema can state a fact itself, refer to another that does, or be composed of several with
`allOf`, `oneOf` and `anyOf`. Every schema becomes its disjunctive normal form: a set of
alternatives, each the set of all plain schemas that hold together in it. That form is the same for
an inline object and for a named one, and there are finitely many of them however the schemas refer
to each other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any, TypeAlias, cast

from .document import Document, Json, escaped

# Any one of these alternatives; in an alternative, all of the numbered plain schemas.
NormalForm: TypeAlias = frozenset[frozenset[int]]

ANYTHING: NormalForm = frozenset({frozenset()})

MAX_COMPOSITION_DEPTH = 64
MAX_ALTERNATIVES = 500
# A few seconds of work; documents of five megabytes need a third of it.
MAX_STEPS = 3_000_000

LOWER_BOUNDS = ("minimum", "minLength", "minItems", "minProperties")
UPPER_BOUNDS = ("maximum", "maxLength", "maxItems", "maxProperties")
_CONSTRAINTS = (
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
_ANNOTATIONS = (
    "title",
    "description",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
)
_OBJECT_KEYWORDS = ("properties", "additionalProperties", "required")

Alternatives = list[list[Json]]


@dataclass(frozen=True, slots=True)
class Child:
    """A schema inside another.

    Attributes:
        form: What it stands for.
        pointer: The JSON pointer of where it is stated.
        node: The JSON pointer of the schema itself, elsewhere when a reference leads there.
    """

    form: NormalForm
    pointer: str
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
        constraints: Bounds, format, pattern and default, each with its stated values as JSON.
        annotations: Title, description, examples and flags, each with its stated values as JSON.
        enum: The allowed values as JSON; empty when any is allowed.
    """

    types: frozenset[str]
    nullable: bool
    required: frozenset[str]
    properties: Mapping[str, Child]
    items: Child | None
    additional: Child | None
    closed: bool
    constraints: Mapping[str, frozenset[str]]
    annotations: Mapping[str, frozenset[str]]
    enum: frozenset[str]


class Normalizer:
    """The forms of the schemas of one document."""

    def __init__(self, document: Document) -> None:
        """Take the document whose schemas are asked for."""
        self.document = document
        self._nodes: list[dict[str, Any]] = []
        self._numbers: dict[int, int] = {}
        self._known: dict[int, NormalForm] = {}
        self._steps = 0

    def of(self, schema: object) -> NormalForm:
        """Find out which plain schemas a schema stands for.

        Args:
            schema: A schema as it stands in the document, or a reference to one.

        Returns:
            Its alternatives. Equal forms stand for the same schemas.

        Raises:
            DocumentError: It is composed of too many others.
        """
        if not isinstance(schema, dict):
            return ANYTHING
        return self._expand(self.document.follow(cast("object", schema)), ())[0]

    def alternatives(self, form: NormalForm) -> list[list[dict[str, Any]]]:
        """List the plain schemas of each alternative, always in the same order."""
        return [
            [self._nodes[number] for number in sorted(numbers)]
            for numbers in sorted(form, key=sorted)
        ]

    def both(self, left: NormalForm, right: NormalForm) -> NormalForm:
        """Combine two forms that hold for the same value."""
        self.spend(len(left) * len(right))
        return self._limited(frozenset(one | other for one in left for other in right))

    def either(self, forms: Iterable[NormalForm]) -> NormalForm:
        """Combine forms of which one holds for a value."""
        return self._limited(frozenset[frozenset[int]]().union(*forms))

    def spend(self, steps: int) -> None:
        """Count the work done, so that no document can keep a comparison busy for ever.

        Raises:
            DocumentError: It was more than any real document needs.
        """
        self._steps += steps
        if self._steps > MAX_STEPS:
            raise self.document.error(
                "its schemas are too intertwined to compare; split the document"
            )

    def _expand(self, node: dict[str, Any], trail: tuple[int, ...]) -> tuple[NormalForm, bool]:
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
        own: NormalForm = frozenset({frozenset({number})})
        form = reduce(self.both, (part for part, _ in expanded), own)
        again = any(cut for _, cut in expanded)
        # Halfway round a circle the form depends on where the circle was entered.
        if not again or not trail:
            self._known[number] = form
        return form, again

    def _expand_choice(
        self, node: dict[str, Any], word: str, trail: tuple[int, ...]
    ) -> tuple[NormalForm, bool]:
        parts = self._parts(node, word)
        # A variant that extends its own family: within it, the choice has been made.
        if any(self._number(part) in trail for part in parts):
            return ANYTHING, True
        if not parts:
            return ANYTHING, False
        expanded = [self._expand(part, trail) for part in parts]
        return self.either(form for form, _ in expanded), any(cut for _, cut in expanded)

    def _parts(self, node: dict[str, Any], word: str) -> list[dict[str, Any]]:
        parts = self.document.items(node, word)
        return [self.document.follow(part) for part in parts if isinstance(part, dict)]

    def _number(self, node: dict[str, Any]) -> int:
        # The document keeps its nodes alive, so an id is never used twice.
        number = self._numbers.setdefault(id(node), len(self._nodes))
        if number == len(self._nodes):
            self._nodes.append(node)
        return number

    def _limited(self, form: NormalForm) -> NormalForm:
        if len(form) > MAX_ALTERNATIVES:
            raise self.document.error(
                f"a schema has more than {MAX_ALTERNATIVES} alternatives; name fewer in its "
                "'oneOf' and 'anyOf'"
            )
        self.spend(sum(map(len, form)))
        return form


class Schemas:
    """The schemas of one document."""

    def __init__(self, document: Document) -> None:
        """Take the document whose schemas are asked for."""
        self.document = document
        self._normalizer = Normalizer(document)
        self._shapes: dict[NormalForm, Shape] = {}

    def child(self, schema: object, pointer: str) -> Child:
        """Find out what a schema stands for.

        Args:
            schema: A schema as it stands in the document, or a reference to one.
            pointer: The JSON pointer of where it stands.

        Returns:
            Its normal form, and where it is.

        Raises:
            DocumentError: It is composed of too many others.
        """
        form = self._normalizer.of(schema)
        node = self.document.pointer(self.document.follow(schema))
        return Child(form, pointer, pointer if node is None else node)

    def shape(self, form: NormalForm) -> Shape:
        """Gather what the schemas of a form say.

        Args:
            form: A form that came from these schemas.

        Returns:
            All that is known of the value.

        Raises:
            DocumentError: The document is so intertwined that going through it would take too long.
        """
        shape = self._shapes.get(form)
        if shape is None:
            shape = self._shapes[form] = self._gather(form)
            self._normalizer.spend(1 + len(shape.properties))
        return shape

    def spend(self, steps: int) -> None:
        """Count the work done; see `Normalizer.spend`."""
        self._normalizer.spend(steps)

    def _gather(self, form: NormalForm) -> Shape:
        alternatives = self._normalizer.alternatives(form)
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
            constraints=_stated(alternatives, _CONSTRAINTS),
            annotations=_stated(alternatives, _ANNOTATIONS),
            enum=self._enum(alternatives, types),
        )

    def _children(
        self, alternatives: Alternatives, children: Callable[[Json], Mapping[str, tuple[Any, str]]]
    ) -> dict[str, Child]:
        found: dict[str, list[NormalForm]] = {}
        stated: dict[str, list[Child]] = {}
        for nodes in alternatives:
            together: dict[str, NormalForm] = {}
            for node in nodes:
                pointer = self.document.pointer(node) or ""
                for name, (schema, step) in children(node).items():
                    child = self.child(schema, f"{pointer}/{step}")
                    stated.setdefault(name, []).append(child)
                    form = together.get(name, ANYTHING)
                    together[name] = self._normalizer.both(form, child.form)
            for name, form in together.items():
                found.setdefault(name, []).append(form)
        # The first in order, as the order of alternatives and of keys means nothing.
        firsts = {name: min(each, key=lambda child: child.pointer) for name, each in stated.items()}
        return {
            name: Child(self._normalizer.either(forms), firsts[name].pointer, firsts[name].node)
            for name, forms in found.items()
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
    if any(word in node for node in nodes for word in _OBJECT_KEYWORDS):
        return frozenset({"object"})
    if any("items" in node for node in nodes):
        return frozenset({"array"})
    return frozenset()


def _type_names(value: object) -> frozenset[str]:
    names = frozenset(map(str, cast("list[object]", value) if isinstance(value, list) else [value]))
    # Every integer is a number: held together, the two leave the integer.
    return names | {"integer"} if "number" in names else names


def _stated(alternatives: Alternatives, keywords: Iterable[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for nodes in alternatives:
        for word in keywords:
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
