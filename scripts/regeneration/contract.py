"""Reading the contract, and everything that it must fulfil before code is made from it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from beatpass_client.contract import HTTP_METHODS, operations
from beatpass_client.contract import ContractOperation as Operation

from .problem import RegenerationError

Json = dict[str, Any]

CLASSES = ("read", "download", "idempotent", "keyed", "unsafe", "money", "access")
SOURCES = ("october", "reference")
PAGE_FORMS = ("page", "offset", "cursor", "camel-page")

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_TEMPLATE = re.compile(r"{([^}]*)}")
_SCHEMA_PREFIX = "#/components/schemas/"


def read_yaml(path: Path) -> Json:
    """Read a YAML document of the repository.

    Args:
        path: The file.

    Returns:
        Its content.

    Raises:
        RegenerationError: There is no such file, or it is no YAML mapping.
    """
    try:
        data = YAML(typ="safe", pure=True).load(path.read_text("utf-8"))
    except (OSError, UnicodeError) as error:
        raise RegenerationError([f"{path.name}: cannot be read ({error})"]) from None
    except YAMLError as error:
        first_line = " ".join(str(error).split())
        raise RegenerationError([f"{path.name}: is not YAML ({first_line[:200]})"]) from None
    if not isinstance(data, dict):
        raise RegenerationError([f"{path.name}: is not a mapping"])
    return data


def check(document: Json) -> None:
    """Check everything that the generator and the client rely on.

    Args:
        document: The contract.

    Raises:
        RegenerationError: With one line for each fault, naming the operation and the reason.
    """
    problems = [
        problem
        for rule in (
            _duplicates,
            _path_parameters,
            _extensions,
            _inline_objects,
            _both_ways,
        )
        for problem in rule(document)
    ]
    problems.extend(_standard(document, quiet=bool(problems)))
    if problems:
        raise RegenerationError(problems)


def _standard(document: Json, *, quiet: bool) -> Iterator[str]:
    """What the OpenAPI standard itself finds fault with."""
    from openapi_spec_validator import OpenAPIV30SpecValidator

    if document.get("openapi") != "3.0.3":
        yield f"openapi: is {document.get('openapi')!r}, and must be 3.0.3"
        return
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        place = "/".join(str(step) for step in error.absolute_path)
        reason = " ".join(error.message.split())
        if quiet and ("operation ID" in reason or "Path parameter" in reason):
            continue  # Our own rules have said so, with the operation's name.
        yield f"{_label_of(document, list(error.absolute_path)) or place}: {reason[:200]}"


def _label_of(document: Json, place: list[Any]) -> str:
    if len(place) >= 3 and place[0] == "paths" and place[2] in HTTP_METHODS:
        rest = "/".join(str(step) for step in place[3:])
        data = document["paths"][place[1]][place[2]]
        label = Operation(place[2], place[1], data if isinstance(data, dict) else {}).label
        return f"{label} {rest}".strip()
    return ""


def _duplicates(document: Json) -> Iterator[str]:
    seen: dict[str, dict[Any, Operation]] = defaultdict(dict)
    for operation in operations(document):
        name = operation.data.get("operationId")
        if not name:
            yield f"{operation.label}: has no operationId"
            continue
        # Two names that differ only in their case would share a module on some file systems.
        keys = {
            "operationId": str(name).lower(),
            "namespace method": (_tag(operation), operation.data.get("x-name")),
        }
        for kind, key in keys.items():
            other = seen[kind].setdefault(key, operation)
            if other is not operation:
                yield f"{operation.label}: has the {kind} of {other.label}"


def _path_parameters(document: Json) -> Iterator[str]:
    for operation in operations(document):
        item = document["paths"][operation.path]
        declared = [
            parameter.get("name")
            for parameter in [*item.get("parameters", []), *operation.data.get("parameters", [])]
            if parameter.get("in") == "path"
        ]
        wanted = _TEMPLATE.findall(operation.path)
        for name in wanted:
            if name not in declared:
                yield f"{operation.label}: the path has {{{name}}}, but no such path parameter"
        for name in declared:
            if name not in wanted:
                yield f"{operation.label}: path parameter {name!r} is not in the path"


def _extensions(document: Json) -> Iterator[str]:
    groups = {group.get("name") for group in document.get("x-rate-limits", [])}
    known = {f"{each.method.upper()} {each.path}" for each in operations(document)}
    wanted: dict[str, Callable[[Any], bool]] = {
        "x-class": lambda value: value in CLASSES,
        "x-name": lambda value: isinstance(value, str) and bool(_NAME.match(value)),
        "x-source": lambda value: value in SOURCES,
        "x-rate-group": lambda value: value is None or value in groups,
        "x-price": lambda value: value is None or value in known,
        "x-verify": lambda value: value is None or isinstance(value, str),
        "x-pagination": lambda value: (
            value is None or (bool(value.get("forms")) and set(value["forms"]) <= set(PAGE_FORMS))
        ),
    }
    for operation in operations(document):
        if len(operation.data.get("tags", [])) != 1:
            yield f"{operation.label}: needs exactly one tag"
        elif not _NAME.match(_tag(operation)):
            yield f"{operation.label}: tag {_tag(operation)!r} cannot name a namespace"
        for key, allowed in wanted.items():
            value = operation.data.get(key)
            if not allowed(value):
                fault = "is missing" if value is None else f"cannot be {value!r}"
                yield f"{operation.label}: {key} {fault}"
        if operation.data.get("x-class") in ("money", "keyed") and not operation.data.get(
            "x-verify"
        ):
            yield f"{operation.label}: x-verify is missing: how is a lost answer found out?"


def _inline_objects(document: Json) -> Iterator[str]:
    for operation in operations(document):
        for place, schema in _schemas(operation.data):
            if _is_inline_object(schema):
                yield f"{operation.label}: the {place} has an inline object; name it as a component"
    for name, component in document.get("components", {}).get("schemas", {}).items():
        for place, schema in _nested(component, name):
            if _is_inline_object(schema):
                yield f"component {place}: is an inline object; name it as a component"


def _both_ways(document: Json) -> Iterator[str]:
    """A model is either sent or received: only then can an absent field have one meaning."""
    roles = component_roles(document)
    for name, found in sorted(roles.items()):
        if len(found) == 2:
            yield f"component {name}: is in a request body and in an answer; make it two components"


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
