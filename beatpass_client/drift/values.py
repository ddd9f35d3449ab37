"""A value of an answer against what the contract says of it."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, cast

from .meanings import Meaning
from .schemas import Child, Schemas, Shape, as_json

# An answer may be as large as it likes; the check of it may not.
MAX_VALUES = 20_000
MAX_WAY = 16

# What is none of these is a number: a float, or the decimal of another decoder.
_NAMES: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    str: "string",
    int: "integer",
    dict: "object",
    list: "array",
}
_PLAIN_NAME = re.compile(r"[A-Za-z_$][\w$-]{0,63}", re.ASCII)


class Oddity(StrEnum):
    """In what way an answer differs from the contract."""

    UNKNOWN_FIELD = "unknown field"
    MISSING_FIELD = "missing field"
    OTHER_TYPE = "other type"
    NEW_VALUE = "new enum value"
    UNDOCUMENTED_STATUS = "undocumented status"
    UNREADABLE = "not checked"


@dataclass(frozen=True, slots=True)
class Odd:
    """One difference of an answer from the contract; it holds no value.

    Attributes:
        oddity: In what way it differs.
        place: Where in the answer, such as `pagination.data[].bpm`.
        detail: Names of types, where they say more.
    """

    oddity: Oddity
    place: str
    detail: str = ""


# A value, what is said of it, where it is, and how deep.
_At = tuple[Any, Meaning, str, int]


def odds(schemas: Schemas, start: Child, value: object) -> Iterator[Odd]:
    """Find in what a value differs from its schema.

    Args:
        schemas: The schemas of the contract.
        start: The schema of the value.
        value: The value, as it was decoded from JSON.

    Yields:
        The differences, one for each value that has them. After 20,000 values the rest is left
        out.
    """
    queue: deque[_At] = deque([(value, start.meaning, "", 0)])
    seen = 0
    while queue:
        found, meaning, place, depth = queue.popleft()
        seen += 1
        if seen > MAX_VALUES or depth > MAX_WAY:
            yield Odd(Oddity.UNREADABLE, "", "too large")
            return
        shape = schemas.shape(meaning)
        wrong = _wrong_type(shape, found)
        if wrong:
            yield Odd(Oddity.OTHER_TYPE, place, wrong)
        elif isinstance(found, dict):
            yield from _fields(shape, cast("Mapping[str, Any]", found), place, depth + 1, queue)
        elif isinstance(found, list):
            if shape.items is not None:
                inner, way = shape.items.meaning, f"{place}[]"
                queue.extend((item, inner, way, depth + 1) for item in found[:MAX_VALUES])
        elif shape.enum and found is not None and as_json(found) not in shape.enum:
            yield Odd(Oddity.NEW_VALUE, place)


def _fields(
    shape: Shape, fields: Mapping[str, Any], place: str, depth: int, queue: deque[_At]
) -> Iterator[Odd]:
    # An object of which nothing is described may hold anything.
    described = bool(shape.properties) and shape.additional is None
    before = f"{place}." if place else ""
    for name, value in fields.items():
        child = shape.properties.get(name)
        if child is not None:
            queue.append((value, child.meaning, before + name, depth))
        elif shape.additional is not None:
            queue.append((value, shape.additional.meaning, f"{before}*", depth))
        elif described or shape.closed:
            yield Odd(Oddity.UNKNOWN_FIELD, before + _harmless(name))
    for name in sorted(shape.required - fields.keys()):
        yield Odd(Oddity.MISSING_FIELD, before + name)


def _wrong_type(shape: Shape, value: object) -> str:
    types = shape.types
    name = _NAMES.get(type(value), "number")
    if not types or name in types:
        return ""
    if (name == "null" and shape.nullable) or (name == "integer" and "number" in types):
        return ""
    return f"{name} instead of {' or '.join(sorted(types))}"


def _harmless(name: str) -> str:
    """Keep a name only when it looks like a field's: others may be values, such as addresses."""
    return name if _PLAIN_NAME.fullmatch(name) else "*"
