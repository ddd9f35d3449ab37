"""What a contract must fulfil, beyond the standard, before code is made from it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from ..contract import HTTP_METHODS, PAGE_FORMS, operations
from ..contract import ContractOperation as Operation
from .contract_answers import Fault, answer_faults

Json = dict[str, Any]

CLASSES = ("read", "download", "idempotent", "idempotency-key", "unsafe", "money", "credentials")
SOURCES = ("october", "reference")
TRACES = ("beat-request", "message", "purchase")

_OWN_ARGUMENTS = ("body", "client", "options", "self")
_OWN_HEADERS = ("authorization", "cookie", "host")
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_TEMPLATE = re.compile(r"{([^}]*)}")
_SCHEMA_PREFIX = "#/components/schemas/"


def contract_faults(document: Json) -> list[Fault]:
    """Check everything that the generator and the client rely on, beyond the standard.

    Args:
        document: The contract.

    Returns:
        The faults, each with the operation or component and the reason.
    """
    rules = (
        _surrogates,
        _dangling_references,
        _duplicates,
        _path_parameters,
        _same_paths,
        _parameter_names,
        _extensions,
        _batches,
        _pages,
        _inline_objects,
        _nullables,
        _both_ways,
        _unused_components,
        answer_faults,
    )
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
    if next(_dangling_references(document), None) is not None:
        return []  # The validator would raise with the whole document in its message.
    faults: list[Fault] = []
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        location = [str(step) for step in error.absolute_path]
        reason = " ".join(error.message.split())
        if brief and ("operation ID" in reason or "Path parameter" in reason):
            continue
        where = _label_of(document, list(error.absolute_path)) or "/".join(location)
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


def _label_of(document: Json, location: list[Any]) -> str:
    if len(location) >= 3 and location[0] == "paths" and location[2] in HTTP_METHODS:
        rest = "/".join(str(step) for step in location[3:])
        data = document["paths"][location[1]][location[2]]
        label = Operation(location[2], location[1], data if isinstance(data, dict) else {}).label
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


def _same_paths(document: Json) -> Iterator[Fault]:
    """Two templates that differ in the names of their values only are the same path."""
    seen: dict[str, str] = {}
    for path in document.get("paths", {}):
        other = seen.setdefault(_TEMPLATE.sub("{}", path), path)
        if other != path:
            yield Fault("contract-same-path", path, f"is the path {other}; put both into one item")


def _parameter_names(document: Json) -> Iterator[Fault]:
    for operation in operations(document):
        for parameter in operation.data.get("parameters", []):
            name = str(parameter.get("name"))
            given = parameter.get("x-python-name", name)
            if parameter.get("in") == "header" and name.lower() in _OWN_HEADERS:
                text = f"the header {name} is set by the client and cannot be a parameter"
                yield Fault("contract-parameter", operation.label, text)
            elif given in _OWN_ARGUMENTS:
                text = f"parameter {name!r} is called {given!r}, an argument of every function"
                yield Fault("contract-parameter", operation.label, f"{text}; add x-python-name")
            elif "x-python-name" in parameter and not _NAME.match(str(given)):
                text = f"x-python-name {given!r} of {name!r} cannot name an argument"
                yield Fault("contract-parameter", operation.label, text)


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
        "x-tool": lambda value: value in (None, True),
        "x-needs": lambda value: value is None or isinstance(value, list),
        "x-cache-seconds": lambda value: value is None or (type(value) is int and value > 0),
        "x-pagination": lambda value: (
            value is None or (bool(value.get("forms")) and set(value["forms"]) <= PAGE_FORMS.keys())
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


def _pages(document: Json) -> Iterator[Fault]:
    """A form has its argument; the largest page is said to the standard's tools and the pager."""
    for operation in operations(document):
        pages = operation.data.get("x-pagination") or {}
        names = {each.get("name") for each in operation.data.get("parameters", [])}
        for form in pages.get("forms", ()):
            wanted = " or ".join(PAGE_FORMS.get(form, ()))
            if wanted and not names.intersection(PAGE_FORMS[form]):
                text = f"x-pagination has the form {form}, but there is no parameter {wanted}"
                yield Fault("contract-extension", operation.label, text)
        for parameter in operation.data.get("parameters", []):
            most = parameter.get("schema", {}).get("maximum")
            if parameter.get("name") == pages.get("size") and most != pages.get("max_size"):
                text = f"max_size {pages.get('max_size')} is not the maximum {most} of its schema"
                yield Fault("contract-extension", operation.label, text)


def _nullables(document: Json) -> Iterator[Fault]:
    """By the standard `nullable` says nothing without `type` in the same schema."""
    for where, schema in _every_schema(document):
        if schema.get("nullable") and "type" not in schema:
            yield Fault("contract-nullable", where, "has nullable without a type beside it")


def _dangling_references(document: Json) -> Iterator[Fault]:
    components = document.get("components", {})
    for reference in dict.fromkeys(_pointers(document)):
        kind, _, name = reference.removeprefix("#/components/").partition("/")
        if not reference.startswith("#/components/") or name not in components.get(kind, {}):
            yield Fault("contract-reference", reference, "leads nowhere")


def _surrogates(document: Json) -> Iterator[Fault]:
    """Half a character cannot be written as UTF-8, neither into code nor into JSON."""
    for where, text in _texts(document, ""):
        if any("\ud800" <= character <= "\udfff" for character in text):
            yield Fault("contract-text", where, "has a lone surrogate in it")


def _texts(node: Any, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, str):
        yield where, node
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from _texts(value, f"{where}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _texts(value, f"{where}/{index}")


def _unused_components(document: Json) -> Iterator[Fault]:
    used = set(_pointers(document))
    for kind in ("schemas", "responses", "parameters"):
        for name in document.get("components", {}).get(kind, {}):
            if f"#/components/{kind}/{name}" not in used:
                text = "is used by nothing; delete it"
                yield Fault("contract-unused-component", f"component {name}", text)


def _inline_objects(document: Json) -> Iterator[Fault]:
    for operation in operations(document):
        for location, schema in _schemas(operation.data):
            if _is_inline_object(schema):
                text = f"the {location} has an inline object; name it as a component"
                yield Fault("contract-inline-object", operation.label, text)
    for name, component in document.get("components", {}).get("schemas", {}).items():
        for location, schema in _nested(component, name):
            if _is_inline_object(schema):
                text = "is an inline object; name it as a component"
                yield Fault("contract-inline-object", f"component {location}", text)


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


def _pointers(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _pointers(value)
    elif isinstance(node, list):
        for value in node:
            yield from _pointers(value)


def _every_schema(document: Json) -> Iterator[tuple[str, Json]]:
    for operation in operations(document):
        for location, schema in _schemas(operation.data):
            yield f"{operation.label} {location}", schema
    for name, component in document.get("components", {}).get("schemas", {}).items():
        for location, schema in _with_nested(component, name):
            yield f"component {location}", schema


def _schemas(operation: Json) -> Iterator[tuple[str, Json]]:
    for parameter in operation.get("parameters", []):
        yield from _with_nested(parameter.get("schema", {}), f"parameter {parameter.get('name')}")
    for kind, media in operation.get("requestBody", {}).get("content", {}).items():
        yield from _with_nested(media.get("schema", {}), f"body ({kind})")
    for status, response in operation.get("responses", {}).items():
        for kind, media in response.get("content", {}).items():
            yield from _with_nested(media.get("schema", {}), f"answer {status} ({kind})")


def _with_nested(schema: Json, location: str) -> Iterator[tuple[str, Json]]:
    yield location, schema
    yield from _nested(schema, location)


def _nested(schema: Json, location: str) -> Iterator[tuple[str, Json]]:
    for name, each in schema.get("properties", {}).items():
        yield from _with_nested(each, f"{location}.{name}")
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _with_nested(schema[key], f"{location}.{key}")
    for key in ("allOf", "oneOf", "anyOf"):
        for each in schema.get(key, []):
            yield from _with_nested(each, location)


def _is_inline_object(schema: Json) -> bool:
    if len(schema.get("allOf", [])) == 1 and "properties" not in schema:
        return False  # A component that may be null: its type has to stand beside `nullable`.
    return schema.get("type") == "object" or "properties" in schema


def _tag(operation: Operation) -> str:
    return str((operation.data.get("tags") or [""])[0])
