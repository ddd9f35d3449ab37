"""What recorded shapes say of the contract: fields of undocumented answers, and contradictions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .components import free_name, insert, open_component, pascal, put_sorted, usage_counts
from .document import Document, Operation, operations
from .schemas import Child, Schemas
from .schemas import Shape as SchemaShape
from .shapes import KEY, Shape, Shapes
from .yaml_file import flow

Json = dict[str, Any]

# Formats that the contract states; the others say how a text looks by chance.
_STATED_FORMATS = ("date-time", "date", "uuid", "uri", "email")
_VERB = re.compile(r"(?:get|list|index|show|fetch|load)(?=[A-Z])")
_SUCCESS = range(200, 300)


@dataclass(slots=True)
class Node:
    """All values that were seen at one path of an answer.

    Attributes:
        types: How many values had each type; texts by their format, as `string:uuid`.
        fields: The fields of objects.
        items: The items of lists.
        keyed: The values of fields whose names are data.
    """

    types: Counter[str] = field(default_factory=Counter[str])
    fields: dict[str, Node] = field(default_factory=dict[str, "Node"])
    items: Node | None = None
    keyed: Node | None = None

    def seen(self, type_name: str) -> int:
        """Count the values of a type, whatever their format."""
        return sum(
            count for name, count in self.types.items() if name.partition(":")[0] == type_name
        )

    @property
    def base_types(self) -> set[str]:
        """The types that occurred, without null; an integer is a number where both occurred."""
        found = {name.partition(":")[0] for name, count in self.types.items() if count} - {"null"}
        return found - {"integer"} if "number" in found else found


@dataclass(frozen=True, slots=True)
class Learnt:
    """An undocumented answer whose fields were recorded.

    Attributes:
        operation: The operation.
        status: The status of the answer.
        answers: How many answers were recorded, by tier.
        last: The day of the last one.
        node: What was seen.
    """

    operation: Operation
    status: str
    answers: Mapping[str, int]
    last: date
    node: Node


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a recording teaches.

    Attributes:
        learnt: The undocumented answers that have fields now.
        notes: What differs from a documented answer, one line each.
        unnamed: How many paths stand as `{key}` and may be fields whose names were not kept.
    """

    learnt: list[Learnt]
    notes: list[str]
    unnamed: int


def learn(shapes: Shapes, contract: Json, *, sandbox: bool = False) -> Lesson:
    """Compare a recording with the contract.

    Args:
        shapes: The recording.
        contract: The contract.
        sandbox: Whether answers of a sandbox count. It makes up what is undocumented.

    Returns:
        What is new, and what differs from what is documented.

    Raises:
        DocumentError: The contract is too intertwined.
    """
    document = Document(contract, "the contract")
    known = {each.label: each for each in operations(document)}
    schemas = Schemas(document)
    learnt: list[Learnt] = []
    notes: list[str] = []
    unnamed = 0
    for (label, status), by_tier in sorted(_by_answer(shapes, sandbox=sandbox).items()):
        operation = known.get(label)
        if operation is None:
            notes.append(f"{label}: the contract has no such operation")
            continue
        if status not in _SUCCESS:
            continue
        total = Shape()
        for shape in by_tier.values():
            total.add(shape)
        unnamed += sum(path.endswith(KEY) for path in total.values)
        name = _response_name(document, operation, status)
        if name is None:
            notes.append(f"{label}: the status {status} is not documented")
        elif total.values:
            node = as_tree(total.values)
            if is_undocumented(document, operation, name):
                answers = {tier: shape.answers for tier, shape in sorted(by_tier.items())}
                learnt.append(Learnt(operation, name, answers, total.last, node))
            else:
                child = _schema(schemas, operation, name)
                if child is not None:
                    found = _differences(schemas, child, node, "")
                    notes += [f"{label} {status} {note}" for note in dict.fromkeys(found)]
    return Lesson(learnt, notes, unnamed)


def is_undocumented(document: Document, operation: Operation, status: str) -> bool:
    """Tell whether nobody has documented the fields of an answer.

    Args:
        document: The contract.
        operation: One of its operations.
        status: The status of the answer, as the contract writes it.

    Returns:
        What `x-answer` says; for a contract without it, whether the component of the answer has
        `x-shape: undocumented`.
    """
    if "x-answer" in operation.data:
        return bool(operation.data["x-answer"] == "undocumented")
    schema = document.follow(_media_type(document, operation, status).get("schema"))
    return schema.get("x-shape") == "undocumented"


def write_learnt(learnt: Iterable[Learnt], contract: Json) -> list[str]:
    """Put recorded fields into a contract, as named components.

    Args:
        learnt: What `learn` found.
        contract: The contract, which is changed: plain data, or that of a `YamlFile`.

    Returns:
        The names of the components that were made or filled.
    """
    components = contract.setdefault("components", {}).setdefault("schemas", {})
    made: list[str] = []
    for each in learnt:
        media_type = _own_media_type(each.operation, each.status)
        writer = _Writer(components, usage_counts(contract))
        media_type["schema"] = writer.answer(each, media_type.get("schema"))
        data = each.operation.data
        _put(data, "x-answer", "observed", after=("x-source", "x-name", "x-class"))
        _put(data, "x-answer-source", f"recorded {each.last.isoformat()}", after=("x-answer",))
        _put(data, "x-answer-counts", flow(dict(each.answers)), after=("x-answer-source",))
        made += writer.made
    return made


def as_tree(values: Mapping[str, Counter[str]]) -> Node:
    """Make a tree of the paths of a recording.

    Args:
        values: For each path, such as `data[].id`, how many values had each type.

    Returns:
        The node of the whole answer.
    """
    root = Node()
    for path, counts in values.items():
        node = root
        for step in path.split(".") if path else ():
            name = step.rstrip("[]")
            if name == KEY:
                node.keyed = node = node.keyed or Node()
            elif name:
                node = node.fields.setdefault(name, Node())
            for _ in range(step.count("[]")):
                node.items = node = node.items or Node()
        node.types.update(counts)
    return root


class _Writer:
    """Writes the schemas of one answer; every object becomes a component."""

    def __init__(self, components: Json, usages: Counter[str]) -> None:
        self.made: list[str] = []
        self._components = components
        self._usages = usages

    def answer(self, learnt: Learnt, present: Any) -> Json:
        name = _VERB.sub("", learnt.operation.id or "Answer", count=1)
        own = str((present or {}).get("$ref", "")).rpartition("/")[2]
        # A component that is this answer's alone is filled; a shared one is left to the others.
        if own in self._components and self._usages[own] == 1:
            if learnt.node.base_types == {"object"} and not learnt.node.types["null"]:
                return self._schema(learnt.node, own, exact=True)
            del self._components[own]
        return self._schema(learnt.node, name[:1].upper() + name[1:])

    def _schema(self, node: Node, name: str, *, exact: bool = False) -> Json:
        nullable = {"nullable": True} if node.types["null"] else {}
        types = node.base_types
        if not types:
            return {"description": "Only null was seen."} if nullable else {}
        if len(types) > 1:
            return {"description": f"Seen were: {', '.join(sorted(types))}."}
        (kind,) = types
        if kind == "array":
            return {"type": kind, **nullable, "items": self._schema(node.items or Node(), name)}
        if kind != "object":
            return {"type": kind, **_format(node), **nullable}
        reference = flow({"$ref": f"#/components/schemas/{self._component(node, name, exact)}"})
        return {"type": kind, **nullable, "allOf": [reference]} if nullable else reference

    def _component(self, node: Node, name: str, exact: bool) -> str:
        if not node.fields and node.keyed is None:
            existing = open_component(self._components, "OpenObject")
            if existing is not None:
                return existing
        if exact:
            component: Json = self._components[name]
            component.pop("x-shape", None)
            component.pop("additionalProperties", None)
            text = str(component.get("description", ""))
            component["description"] = text.replace(" BeatPass does not document its fields.", "")
        else:
            name = free_name(name, self._components)
            component = {"type": "object", "description": "Learnt from recorded answers."}
            # Before its parts, so that their names are chosen beside it.
            put_sorted(self._components, name, component)
        self.made.append(name)
        if node.fields:
            component["properties"] = {
                field: self._schema(each, name + pascal(field))
                for field, each in sorted(node.fields.items())
            }
        if node.fields or node.keyed is None:
            component["additionalProperties"] = True
        else:
            component["additionalProperties"] = self._schema(node.keyed, f"{name}Value")
        if not node.fields and node.keyed is None:
            component["x-shape"] = "undocumented"
        return name


def _differences(schemas: Schemas, child: Child, node: Node, path: str) -> Iterator[str]:
    """Tell in what recorded values differ from a documented schema."""
    shape = schemas.shape(child.form)
    where = path or "the answer"
    for kind in sorted(node.base_types):
        if not _allows(shape, kind):
            total = node.types.total()
            documented = " or ".join(sorted(shape.types))
            yield f"{where}: documented {documented}, seen {kind} ({node.seen(kind)} of {total})"
    if node.types["null"] and shape.types and not shape.nullable:
        yield f"{where}: null is not documented ({node.types['null']} of {node.types.total()})"
    if shape.types and not node.base_types & {"object", "array"}:
        return
    yield from _field_differences(schemas, shape, node, path)
    if node.items is not None and shape.items is not None:
        yield from _differences(schemas, shape.items, node.items, f"{path}[]")


def _field_differences(
    schemas: Schemas, shape: SchemaShape, node: Node, path: str
) -> Iterator[str]:
    start = f"{path}." if path else ""
    described = bool(shape.properties) and shape.additional is None
    for name, each in sorted(node.fields.items()):
        inner = shape.properties.get(name, shape.additional)
        if inner is not None:
            yield from _differences(schemas, inner, each, start + name)
        elif described or shape.closed:
            yield f"{start}{name}: not documented (seen {each.types.total()} times)"
    if node.keyed is not None and shape.additional is not None:
        yield from _differences(schemas, shape.additional, node.keyed, start + KEY)
    elif node.keyed is not None and (described or shape.closed):
        yield f"{start}{KEY}: fields whose names were not kept are not documented"
    objects = node.seen("object")
    for name in sorted(shape.required):
        there = node.fields[name].types.total() if name in node.fields else 0
        if there < objects:
            missing = f"missing in {objects - there} of {objects}"
            yield f"{start}{name}: documented as required, {missing}"


def _allows(shape: SchemaShape, kind: str) -> bool:
    return not shape.types or kind in shape.types or (kind == "integer" and "number" in shape.types)


def _by_answer(shapes: Shapes, *, sandbox: bool) -> dict[tuple[str, int], dict[str, Shape]]:
    found: dict[tuple[str, int], dict[str, Shape]] = {}
    for (label, tier, status), shape in shapes.found.items():
        if sandbox or not tier.startswith("sandbox-"):
            found.setdefault((label, status), {})[tier] = shape
    return found


def _response_name(document: Document, operation: Operation, status: int) -> str | None:
    answers = document.mapping(operation.data, "responses")
    names = (str(status), f"{status // 100}XX", "default")
    return next((name for name in names if name in answers), None)


def _media_type(document: Document, operation: Operation, status: str) -> Json:
    answer = document.follow(document.mapping(operation.data, "responses").get(status))
    return document.mapping(document.mapping(answer, "content"), "application/json")


def _own_media_type(operation: Operation, status: str) -> Json:
    """Find the JSON of an answer, made anew where the operation has none of its own."""
    answers = operation.data["responses"]
    if "content" not in answers[status]:
        answers[status] = {"description": "The answer.", "content": {"application/json": {}}}
    media_type: Json = answers[status]["content"].setdefault("application/json", {})
    return media_type


def _schema(schemas: Schemas, operation: Operation, status: str) -> Child | None:
    schema = _media_type(schemas.document, operation, status).get("schema")
    return None if schema is None else schemas.child(schema, operation.pointer)


def _format(node: Node) -> Json:
    """State a format only when every text had it."""
    found = {name for name in node.types if name != "null"}
    name = next(iter(found)).partition(":")[2] if len(found) == 1 else ""
    return {"format": name} if name in _STATED_FORMATS else {}


def _put(mapping: Json, key: str, value: Any, *, after: Iterable[str]) -> None:
    """Set a key; a new one comes behind the first of some others that is there."""
    if key in mapping:
        mapping[key] = value
        return
    names = list(mapping)
    position = next((names.index(each) + 1 for each in after if each in mapping), len(names))
    insert(mapping, position, key, value)
