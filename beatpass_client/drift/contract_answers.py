"""What a contract must say of each answer: how well it is known, and from where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..contract import ContractOperation as Operation
from ..contract import operations

Json = dict[str, Any]

# `observed` is for shapes that were learnt from recorded answers.
KNOWLEDGE = ("documented", "partial", "observed", "undocumented")
# Around an answer: nothing, {success, data} or {status, data}.
ENVELOPES = ("bare", "success", "status")

_SOURCE = re.compile(r"(october|reference|recorded) \d{4}-\d{2}-\d{2}\Z")
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


def answer_faults(document: Json) -> Iterator[Fault]:
    """Check that each operation says how well its answer is known, and that its schema agrees.

    Args:
        document: The contract.

    Yields:
        The faults.
    """
    for operation in operations(document):
        for text in _operation_faults(document, operation):
            yield Fault("contract-answer", operation.label, text)
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        for text in _component_faults(schema):
            yield Fault("contract-answer", f"component {name}", text)


def _operation_faults(document: Json, operation: Operation) -> Iterator[str]:
    data = operation.data
    known, source = data.get("x-answer"), data.get("x-answer-source")
    if known not in KNOWLEDGE:
        yield f"x-answer is {known!r}, and must be one of {', '.join(KNOWLEDGE)}"
    if not isinstance(source, str) or not _SOURCE.match(source):
        yield f"x-answer-source is {source!r}, and must be like 'october 2026-10-06'"
    envelopes = data.get("x-envelopes")
    if envelopes is not None and (
        not isinstance(envelopes, list) or len(envelopes) < 2 or set(envelopes) - set(ENVELOPES)
    ):
        yield f"x-envelopes is {envelopes!r}, and must list several of {', '.join(ENVELOPES)}"
    schemas = _success_schemas(document, data)
    is_open = any(_resolved(document, schema).get("x-open") for schema in schemas)
    if known == "undocumented" and not (schemas and is_open):
        yield "x-answer is undocumented, but the schema has fields; refer to the open component"
    elif known in ("documented", "partial", "observed") and is_open:
        yield f"x-answer is {known}, but the schema is the open component, which has no fields"
    elif known in ("documented", "partial", "observed"):
        yield from (
            f"x-answer is {known}, but the schema has no fields"
            for schema in schemas
            if not _says_something(document, schema)
        )


def _component_faults(schema: Json) -> Iterator[str]:
    if schema.get("x-open") and (
        schema.get("properties") or schema.get("additionalProperties") is not True
    ):
        yield "x-open goes with additionalProperties: true, and without properties"
    for name, each in schema.get("properties", {}).items():
        evidence = each.get("x-evidence")
        if evidence not in (None, "weak"):
            yield f"x-evidence of {name} is {evidence!r}, and can only be weak"
        elif evidence and name in schema.get("required", ()):
            yield f"{name} has weak evidence, so it cannot be required"


def _success_schemas(document: Json, data: Json) -> list[Json]:
    """List the JSON schemas of the answers of success; none when they carry no JSON."""
    found = []
    for status, response in data.get("responses", {}).items():
        if str(status).startswith("2"):
            for media, content in _response(document, response).get("content", {}).items():
                if "json" in media:
                    found.append(content.get("schema", {}))
    return found


def _says_something(document: Json, schema: Json) -> bool:
    resolved = _resolved(document, schema)
    if resolved.get("type") == "array":
        return bool(resolved.get("items"))
    if isinstance(resolved.get("additionalProperties"), dict):
        return True
    if resolved.get("oneOf") or resolved.get("anyOf"):
        return True
    return bool(resolved.get("properties")) or resolved.get("type") not in (None, "object")


def _resolved(document: Json, schema: Json) -> Json:
    if len(schema.get("allOf", ())) == 1:
        schema = schema["allOf"][0]
    name = str(schema.get("$ref", "")).removeprefix(_SCHEMA_PREFIX)
    found: Json = document.get("components", {}).get("schemas", {}).get(name, schema)
    return found


def _response(document: Json, response: Json) -> Json:
    name = str(response.get("$ref", "")).rpartition("/")[2]
    found: Json = document.get("components", {}).get("responses", {}).get(name, response)
    return found
