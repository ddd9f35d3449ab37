"""Answers cut down to what the contract documents of them."""

from __future__ import annotations

from typing import Any

from .http import JSON, Reply
from .operations import Operation
from .schemas import resolved

SHAPE_HEADER = "X-BeatPass-Sandbox-Shape"
_SHAPES = {"undocumented": "assumed", "partial": "partly assumed"}


def shape_header(operation: Operation, reply: Reply) -> dict[str, str]:
    """Mark an answer whose fields BeatPass does not document.

    Args:
        operation: The operation.
        reply: Its answer.

    Returns:
        The header; empty for errors, for files, and where the contract documents all fields.
    """
    if not _is_data(operation, reply) or operation.known == "documented":
        return {}
    return {SHAPE_HEADER: _SHAPES[operation.known]}


def documented_part(operation: Operation, reply: Reply) -> Any:
    """Leave out of an answer what the contract does not name.

    Args:
        operation: The operation.
        reply: Its answer.

    Returns:
        The body; `{}` where no field is documented. Errors and files stay as they are.
    """
    schema = operation.answer_schema(reply.status or operation.success)
    if schema is None or not _is_data(operation, reply):
        return reply.body
    return _part(schema, reply.body)


def _is_data(operation: Operation, reply: Reply) -> bool:
    status = reply.status or operation.success
    return status < 300 and reply.media_type == JSON and not isinstance(reply.body, bytes)


def _part(schema: dict[str, Any], value: Any) -> Any:
    if isinstance(value, dict):
        properties, others = _fields(schema, value)
        part = {name: _part(properties[name], value[name]) for name in value if name in properties}
        if others is not None:
            part |= {name: _part(others, value[name]) for name in value if name not in properties}
        return part
    if isinstance(value, list):
        items = _items(schema)
        return [] if items is None else [_part(items, each) for each in value]
    return value


def _fields(
    schema: dict[str, Any], value: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The documented fields of an object, and the schema of all others if they have one."""
    schema = resolved(schema)
    properties = dict(schema.get("properties", {}))
    others = schema.get("additionalProperties")
    for part in schema.get("allOf", ()):
        properties |= _fields(part, value)[0]
    # Of a union, the member that knows most of the fields is the one that is meant.
    members = [
        _fields(each, value)[0] for word in ("oneOf", "anyOf") for each in schema.get(word, ())
    ]
    if members:
        properties |= max(members, key=lambda each: len(each.keys() & value.keys()))
    return properties, others if isinstance(others, dict) and others else None


def _items(schema: dict[str, Any]) -> dict[str, Any] | None:
    schema = resolved(schema)
    if "items" in schema:
        return dict(schema["items"]) or None
    for word in ("allOf", "oneOf", "anyOf"):
        for each in schema.get(word, ()):
            found = _items(each)
            if found is not None:
                return found
    return None
