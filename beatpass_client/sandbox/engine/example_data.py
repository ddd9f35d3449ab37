"""Example answers made from a schema, for operations without a handler."""

from __future__ import annotations

import uuid
import zlib
from datetime import timedelta
from typing import Any

from .clock import EPOCH, stamp
from .http import Reply
from .operations import Operation
from .schemas import resolved

_DEEPEST = 4
_WORDS = ("Midnight", "Harbour", "Velvet", "Paper", "Copper", "Winter", "Signal", "Stairs")
_TEXTS = {
    "message": "Done.",
    "status": "success",
    "currency": "CAD",
    "model_type": "track",
    "key": "C",
    "scale": "minor",
    "loader": "page",
    "duration_text": "2:31",
}


def example_reply(operation: Operation, values: dict[str, Any]) -> Reply:
    """Make the answer of an operation out of its schema.

    Args:
        operation: The operation.
        values: The values in the path, which come back in fields of the same name.

    Returns:
        JSON data that conforms to the schema, the same for the same values; an empty text where
        the answer is no JSON.
    """
    schema = operation.answer_schema(operation.success)
    if schema is None:
        kind = next(iter(operation.content(operation.success)), "text/plain")
        return Reply(b"", operation.success, {}, kind.replace("*", "wav"))
    seed = "/".join([operation.id, *(str(value) for value in values.values())])
    return Reply(_Maker(values).make(schema, seed, 0), operation.success)


class _Maker:
    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def make(self, schema: dict[str, Any], path: str, depth: int) -> Any:
        schema = resolved(schema)
        if "enum" in schema:
            choices = [choice for choice in schema["enum"] if choice is not None]
            return choices[_number(path) % len(choices)] if choices else None
        if "allOf" in schema:
            return self._all_of(schema, path, depth)
        for union in ("oneOf", "anyOf"):
            if union in schema:
                return self.make(schema[union][0], path, depth)
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            return self._object(schema, path, depth)
        if kind == "array":
            return self._array(schema, path, depth)
        name = path.rpartition("/")[2]
        given = self._values.get(name)
        if kind == "integer":
            fits = isinstance(given, int) and not isinstance(given, bool)
            return given if fits else _bounded(schema, 1 + _number(path) % 40)
        if kind == "number":
            return _bounded(schema, (1 + _number(path) % 4000) / 100)
        if kind == "boolean":
            return name == "success" or _number(path) % 2 == 0
        if kind == "string":
            return _fitted(schema, given if isinstance(given, str) else _text(schema, path))
        return None if schema.get("nullable") else {}

    def _all_of(self, schema: dict[str, Any], path: str, depth: int) -> Any:
        merged: dict[str, Any] = {}
        for part in schema["allOf"]:
            made = self.make(part, path, depth)
            if not isinstance(made, dict):
                return made
            merged |= made
        if "properties" in schema:
            merged |= self._object(schema, path, depth)
        return merged

    def _object(self, schema: dict[str, Any], path: str, depth: int) -> Any:
        required = schema.get("required", ())
        result = {}
        for name, each in schema.get("properties", {}).items():
            if depth >= _DEEPEST and name not in required:
                continue
            result[name] = self.make(each, f"{path}/{name}", depth + 1)
        return result

    def _array(self, schema: dict[str, Any], path: str, depth: int) -> Any:
        count = max(schema.get("minItems", 0), 2 if depth < 2 else 1 if depth < _DEEPEST else 0)
        count = min(count, schema.get("maxItems", count))
        items = schema.get("items", {})
        if not items:
            return []
        return [self.make(items, f"{path}/{at}", depth + 1) for at in range(count)]


def _number(path: str) -> int:
    return zlib.crc32(path.encode("utf-8", "surrogatepass"))


def _bounded(schema: dict[str, Any], value: Any) -> Any:
    return max(schema.get("minimum", value), min(schema.get("maximum", value), value))


def _text(schema: dict[str, Any], path: str) -> str:
    number = _number(path)
    moment = EPOCH - timedelta(hours=number % 2000)
    match schema.get("format"):
        case "date-time":
            return stamp(moment)
        case "date":
            return moment.date().isoformat()
        case "uuid":
            return str(uuid.uuid5(uuid.NAMESPACE_URL, path))
        case "uri":
            return f"https://beatpass.example/{number % 1000}"
        case "email":
            return f"person{number % 1000}@example.com"
    name = path.rpartition("/")[2]
    if name in _TEXTS:
        return _TEXTS[name]
    if name.endswith(("_at", "date")):
        return stamp(moment)
    if name.endswith(("url", "image", "avatar")):
        return f"https://beatpass.example/{number % 1000}.jpg"
    return f"{_WORDS[number % 8]} {_WORDS[number // 8 % 8]}"


def _fitted(schema: dict[str, Any], text: str) -> str:
    text = text[: schema.get("maxLength", len(text))]
    return text.ljust(schema.get("minLength", 0), "x")
