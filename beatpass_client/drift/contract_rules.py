"""What a contract must fulfil, beyond the standard, before code is made from it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ..contract import HTTP_METHODS, PAGE_FORMS, operations
from ..contract import ContractOperation as Operation

Json = dict[str, Any]

CLASSES = ("read", "download", "idempotent", "idempotency-key", "unsafe", "money", "credentials")
SOURCES = ("october", "reference")
TRACES = ("beat-request", "message", "purchase")

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_TEMPLATE = re.compile(r"{([^}]*)}")
_SCHEMA_PREFIX = "#/components/schemas/"


class Fault(NamedTuple):
    """Something that a contract must not have.

    Attributes:
        rule: The id of the rule, such as `contract-class`.
        where: The operation or the component.
        text: What is wrong there.
    """

    rule: str
    where: str
    text: str

    def __str__(self) -> str:
        """Write it on one line."""
        return f"{self.where}: {self.text}"


def contract_faults(document: Json) -> list[Fault]:
    """Check everything that the generator and the client rely on, beyond the standard.

    Args:
        document: The contract.

    Returns:
        The faults, each with the operation or component and the reason.
    """
    rules = (_duplicates, _path_parameters, _extensions, _batches, _inline_objects, _both_ways)
    return [fault for rule in rules for fault in rule(document)]


def standard_faults(document: Json, *, brief: bool = False) -> list[Fault]:
    """Check what the OpenAPI standard itself asks for.

    Args:
        document: The contract.
        brief: Whether to leave out what `contract_faults` says with the operation's name.

    Returns:
        The faults.

    Raises:
        ImportError: The package openapi-spec-validator is not installed.
    """
    from openapi_spec_validator import OpenAPIV30SpecValidator

    version = document.get("openapi")
    if version != "3.0.3":
        return [Fault("contract-standard", "openapi", f"is {version!r}, and must be 3.0.3")]
    faults: list[Fault] = []
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        place = [str(step) for step in error.absolute_path]
        reason = " ".join(error.message.split())
        if brief and ("operation ID" in reason or "Path parameter" in reason):
            continue
        where = _label_of(document, list(error.absolute_path)) or "/".join(place)
        faults.append(Fault("contract-standard", where, reason[:200]))
    return faults


def component_roles(document: Json) -> dict[str, set[str]]:
    """Find out which components are sent, and which are received.

    Args:
        document: The contract.

    Returns:
        For each component that an operation reaches, `body`, `answer` or both.
    """
    components = document.get("components", {}).get("schemas", {})
    roles: dict[str, set[str]] = defaultdict(set)

    def visit(node: Any, role: str) -> None:
        for name in _references(node):
            if role not in roles[name]:
                roles[name].add(role)
                visit(components.get(name, {}), role)

    for operation in operations(document):
        visit(operation.data.get("requestBody", {}), "body")
        for response in operation.data.get("responses", {}).values():
            visit(_response(document, response), "answer")
    return roles


def _label_of(document: Json, place: list[Any]) -> str:
    if len(place) >= 3 and place[0] == "paths" and place[2] in HTTP_METHODS:
        rest = "/".join(str(step) for step in place[3:])
        data = document["paths"][place[1]][place[2]]
        label = Operation(place[2], place[1], data if isinstance(data, dict) else {}).label
        return f"{label} {rest}".strip()
    return ""


def _duplicates(document: Json) -> Iterator[Fault]:
    seen: dict[str, dict[Any, Operation]] = defaultdict(dict)
    for operation in operations(document):
        name = operation.data.get("operationId")
        if not name:
            yield Fault("contract-duplicate", operation.label, "has no operationId")
            continue
        # Two names that differ only in their case would share a module on some file systems.
        keys = {
            "operationId": str(name).lower(),
            "namespace method": (_tag(operation), operation.data.get("x-name")),
        }
        for kind, key in keys.items():
            other = seen[kind].setdefault(key, operation)
            if other is not operation:
                yield Fault(
                    "contract-duplicate", operation.label, f"has the {kind} of {other.label}"
                )


def _path_parameters(document: Json) -> Iterator[Fault]:
    for operation in operations(document):
        item = document["paths"][operation.path]
        declared = [
            parameter.get("name")
            for parameter in [*item.get("parameters", []), *operation.data.get("parameters", [])]
            if parameter.get("in") == "path"
        ]
        for segment in operation.path.split("/"):
            if segment.count("{") > 1:
                text = f"two values in the segment {segment!r} could make '..' together"
                yield Fault("contract-path-parameter", operation.label, text)
        wanted = _TEMPLATE.findall(operation.path)
        for name in wanted:
            if name not in declared:
                text = f"the path has {{{name}}}, but no such path parameter"
                yield Fault("contract-path-parameter", operation.label, text)
        for name in declared:
            if name not in wanted:
                text = f"path parameter {name!r} is not in the path"
                yield Fault("contract-path-parameter", operation.label, text)


def _extensions(document: Json) -> Iterator[Fault]:
    groups = {group.get("name") for group in document.get("x-rate-limits", [])}
    known = {f"{each.method.upper()} {each.path}" for each in operations(document)}
    wanted: dict[str, Callable[[Any], bool]] = {
        "x-class": lambda value: value in CLASSES,
        "x-name": lambda value: isinstance(value, str) and bool(_NAME.match(value)),
        "x-source": lambda value: value in SOURCES,
        "x-rate-group": lambda value: value is None or value in groups,
        "x-price": lambda value: value is None or value in known,
        "x-verify": lambda value: value is None or isinstance(value, str),
        "x-trace": lambda value: value is None or value in TRACES,
        "x-batch-size": lambda value: value is None or (type(value) is int and value > 0),
        "x-batch-field": lambda value: (
            value is None or (isinstance(value, str) and bool(_NAME.match(value)))
        ),
        "x-needs": lambda value: value is None or isinstance(value, list),
        "x-pagination": lambda value: (
            value is None or (bool(value.get("forms")) and set(value["forms"]) <= set(PAGE_FORMS))
        ),
    }
    for operation in operations(document):
        if len(operation.data.get("tags", [])) != 1:
            yield Fault("contract-extension", operation.label, "needs exactly one tag")
        elif not _NAME.match(_tag(operation)):
            text = f"tag {_tag(operation)!r} cannot name a namespace"
            yield Fault("contract-extension", operation.label, text)
        for key, allowed in wanted.items():
            value = operation.data.get(key)
            if not allowed(value):
                fault = "is missing" if value is None else f"cannot be {value!r}"
                yield Fault("contract-extension", operation.label, f"{key} {fault}")
        if operation.data.get("x-class") in ("money", "idempotency-key") and not operation.data.get(
            "x-verify"
        ):
            text = "x-verify is missing: how is a lost answer found out?"
            yield Fault("contract-extension", operation.label, text)
        if ("bp.verify(" in operation.data.get("x-verify", "")) != ("x-trace" in operation.data):
            text = "x-verify names bp.verify where x-trace says what to look for, and only there"
            yield Fault("contract-extension", operation.label, text)


def _batches(document: Json) -> Iterator[Fault]:
    """A batch has its ids in a field of its body, or as the only thing in its path."""
    for operation in operations(document):
        if "x-batch-size" not in operation.data:
            continue
        if "requestBody" in operation.data:
            if "x-batch-field" not in operation.data:
                text = "x-batch-field is missing: where in the body are the ids?"
                yield Fault("contract-extension", operation.label, text)
        elif len(_TEMPLATE.findall(operation.path)) != 1:
            text = "x-batch-size needs one path parameter, or a body"
            yield Fault("contract-extension", operation.label, text)


def _inline_objects(document: Json) -> Iterator[Fault]:
    for operation in operations(document):
        for place, schema in _schemas(operation.data):
            if _is_inline_object(schema):
                text = f"the {place} has an inline object; name it as a component"
                yield Fault("contract-inline-object", operation.label, text)
    for name, component in document.get("components", {}).get("schemas", {}).items():
        for place, schema in _nested(component, name):
            if _is_inline_object(schema):
                text = "is an inline object; name it as a component"
                yield Fault("contract-inline-object", f"component {place}", text)


def _both_ways(document: Json) -> Iterator[Fault]:
    """A model is either sent or received: only then can an absent field have one meaning."""
    roles = component_roles(document)
    for name, found in sorted(roles.items()):
        if len(found) == 2:
            text = "is in a request body and in an answer; make it two components"
            yield Fault("contract-both-ways", f"component {name}", text)


def _response(document: Json, response: Json) -> Json:
    name = str(response.get("$ref", "")).rpartition("/")[2]
    found: Json = document.get("components", {}).get("responses", {}).get(name, response)
    return found


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(_SCHEMA_PREFIX):
            yield reference.removeprefix(_SCHEMA_PREFIX)
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


def _schemas(operation: Json) -> Iterator[tuple[str, Json]]:
    for parameter in operation.get("parameters", []):
        yield from _with_nested(parameter.get("schema", {}), f"parameter {parameter.get('name')}")
    for kind, media in operation.get("requestBody", {}).get("content", {}).items():
        yield from _with_nested(media.get("schema", {}), f"body ({kind})")
    for status, response in operation.get("responses", {}).items():
        for kind, media in response.get("content", {}).items():
            yield from _with_nested(media.get("schema", {}), f"answer {status} ({kind})")


def _with_nested(schema: Json, place: str) -> Iterator[tuple[str, Json]]:
    yield place, schema
    yield from _nested(schema, place)


def _nested(schema: Json, place: str) -> Iterator[tuple[str, Json]]:
    for name, each in schema.get("properties", {}).items():
        yield from _with_nested(each, f"{place}.{name}")
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _with_nested(schema[key], f"{place}.{key}")
    for key in ("allOf", "oneOf", "anyOf"):
        for each in schema.get(key, []):
            yield from _with_nested(each, place)


def _is_inline_object(schema: Json) -> bool:
    return schema.get("type") == "object" or "properties" in schema


def _tag(operation: Operation) -> str:
    return str((operation.data.get("tags") or [""])[0])
