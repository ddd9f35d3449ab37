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


@dataclass(frozen=True, slots=True)
class _At:
    value: Any
    meaning: Meaning
    place: str
    depth: int


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
    queue = deque([_At(value, start.meaning, "", 0)])
    seen = 0
    while queue:
        at = queue.popleft()
        seen += 1
        if seen > MAX_VALUES or at.depth > MAX_WAY:
            yield Odd(Oddity.UNREADABLE, "", "too large")
            return
        shape = schemas.shape(at.meaning)
        wrong = _wrong_type(shape, at.value)
        if wrong:
            yield Odd(Oddity.OTHER_TYPE, at.place, wrong)
            continue
        if isinstance(at.value, dict):
            yield from _fields(shape, at, queue)
        elif isinstance(at.value, list) and shape.items is not None:
            meaning, place = shape.items.meaning, f"{at.place}[]"
            queue.extend(_At(item, meaning, place, at.depth + 1) for item in at.value[:MAX_VALUES])
        elif shape.enum and not _is_known(at.value, shape.enum):
            yield Odd(Oddity.NEW_VALUE, at.place)


def _fields(shape: Shape, at: _At, queue: deque[_At]) -> Iterator[Odd]:
    fields = cast("Mapping[str, Any]", at.value)
    # An object of which nothing is described may hold anything.
    described = bool(shape.properties) and shape.additional is None
    for name, value in fields.items():
        child = shape.properties.get(name)
        if child is None and shape.additional is not None:
            queue.append(_At(value, shape.additional.meaning, _inside(at.place, "*"), at.depth + 1))
        elif child is not None:
            queue.append(_At(value, child.meaning, _inside(at.place, name), at.depth + 1))
        elif described or shape.closed:
            yield Odd(Oddity.UNKNOWN_FIELD, _inside(at.place, _harmless(name)))
    for name in sorted(shape.required - fields.keys()):
        yield Odd(Oddity.MISSING_FIELD, _inside(at.place, name))


def _wrong_type(shape: Shape, value: object) -> str:
    name = _type_of(value)
    if name == "null":
        allowed = shape.nullable or not shape.types
    elif name == "integer":
        allowed = not shape.types or bool(shape.types & {"integer", "number"})
    else:
        allowed = not shape.types or name in shape.types
    return "" if allowed else f"{name} instead of {' or '.join(sorted(shape.types))}"


def _type_of(value: object) -> str:
    if value is None:
        return "null"
    names = (
        (bool, "boolean"),
        (str, "string"),
        (int, "integer"),
        (dict, "object"),
        (list, "array"),
    )
    return next((name for kind, name in names if isinstance(value, kind)), "number")


def _is_known(value: object, among: frozenset[str]) -> bool:
    return value is None or isinstance(value, list) or as_json(value) in among


def _inside(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _harmless(name: str) -> str:
    """Keep a name only when it looks like a field's: others may be values, such as addresses."""
    return name if _PLAIN_NAME.fullmatch(name) else "*"
