"""What changed from one value to another: its type, its bounds, its allowed values, its texts."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..safety import shortened
from ..schemas import LOWER_BOUNDS, UPPER_BOUNDS, Shape

# The aspect of a rule, the sentence, and what tells it from others of its rule.
Change = tuple[str, str, str]

_NAMES = {
    "minimum": "min",
    "maximum": "max",
    "minLength": "min-length",
    "maxLength": "max-length",
    "minItems": "min-items",
    "maxItems": "max-items",
    "minProperties": "min-properties",
    "maxProperties": "max-properties",
    "exclusiveMinimum": "exclusive-min",
    "exclusiveMaximum": "exclusive-max",
    "multipleOf": "multiple-of",
    "uniqueItems": "unique-items",
    "pattern": "pattern",
    "default": "default-value",
}
_ADDED_AND_REMOVED = ("pattern", "default")


def type_changes(old: Shape, new: Shape) -> Iterator[Change]:
    """Tell whether a value has another type now, another format, or may be null."""
    before, after = _covered(old), _covered(new)
    aspect = ""
    if before and after:
        aspect = _direction(bool(after - before), bool(before - after))
    elif before or after:
        aspect = _direction(bool(before), bool(after))
    if aspect:
        yield (
            aspect,
            f"the type was {_types(old)} and is {_types(new)}",
            f"{_types(old)} {_types(new)}",
        )
    formats = old.constraints.get("format", frozenset[str]())
    now = new.constraints.get("format", frozenset[str]())
    if not aspect and formats != now:
        yield (
            _direction(not now, not formats) if not (formats and now) else "type-changed",
            f"the format was {_values(formats) or 'open'} and is {_values(now) or 'open'}",
            f"format {_values(formats)} {_values(now)}",
        )
    if old.types and new.types and old.nullable != new.nullable:
        word = "nullable" if new.nullable else "not-nullable"
        yield f"became-{word}", f"null became {'possible' if new.nullable else 'impossible'}", ""


def constraint_changes(old: Shape, new: Shape) -> Iterator[Change]:
    """Tell which bounds, patterns, defaults and allowed values changed."""
    for word, name in _NAMES.items():
        before = old.constraints.get(word, frozenset[str]())
        after = new.constraints.get(word, frozenset[str]())
        if before == after:
            continue
        was, now = _values(before) or "not stated", _values(after) or "not stated"
        yield (
            _constraint_aspect(word, name, before, after),
            f"{word} was {was} and is {now}",
            f"{was} {now}",
        )
    yield from _enum_changes(old.enum, new.enum)
    if old.closed != new.closed:
        word = "refused" if new.closed else "allowed"
        yield f"additional-properties-{word}", f"additional properties became {word}", ""


def annotation_changes(old: Shape, new: Shape) -> Iterator[Change]:
    """Tell which texts changed, and whether it is deprecated now."""
    examples = ("example", "examples")
    for word in ("title", "description", *examples):
        if old.annotations.get(word) != new.annotations.get(word):
            aspect = "example" if word in examples else word
            yield f"{aspect}-changed", f"the {word} changed", word
    if ("deprecated" in old.annotations) != ("deprecated" in new.annotations):
        deprecated = "deprecated" in new.annotations
        yield (
            "deprecated" if deprecated else "reactivated",
            f"it is {'deprecated' if deprecated else 'no longer deprecated'}",
            "",
        )


def _enum_changes(old: frozenset[str], new: frozenset[str]) -> Iterator[Change]:
    if bool(old) != bool(new):
        if new:
            yield "became-enum", f"only these values are left: {_values(new)}", _values(new)
        else:
            yield "became-not-enum", f"any value is possible, not only {_values(old)}", ""
        return
    for value in sorted(new - old):
        yield "enum-value-added", f"the value {shortened(value)} is new", value
    for value in sorted(old - new):
        yield "enum-value-removed", f"the value {shortened(value)} is gone", value


def _constraint_aspect(word: str, name: str, before: frozenset[str], after: frozenset[str]) -> str:
    if not before or not after:
        pair = ("added", "removed") if word in _ADDED_AND_REMOVED else ("set", "unset")
        return f"{name}-{pair[0] if after else pair[1]}"
    numbers = [_number(values) for values in (before, after)]
    one, other = numbers
    bounds = (*LOWER_BOUNDS, *UPPER_BOUNDS, "exclusiveMinimum", "exclusiveMaximum")
    if word in bounds and one is not None and other is not None:
        return f"{name}-{'increased' if other > one else 'decreased'}"
    return f"{name}-changed"


def _number(values: frozenset[str]) -> float | None:
    if len(values) != 1:
        return None
    value = json.loads(next(iter(values)))
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _direction(gained: bool, lost: bool) -> str:
    if gained and lost:
        return "type-changed"
    if gained:
        return "type-generalized"
    return "type-specialized" if lost else ""


def _covered(shape: Shape) -> frozenset[str]:
    return shape.types | {"integer"} if "number" in shape.types else shape.types


def _types(shape: Shape) -> str:
    return shortened(" or ".join(sorted(shape.types))) or "open"


def _values(values: frozenset[str]) -> str:
    return shortened(", ".join(sorted(values)))
