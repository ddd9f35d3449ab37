"""JSON from bytes, with the faster decoder of the `[speed]` extra where it is installed."""

from __future__ import annotations

import json
import math
from codecs import BOM_UTF8
from collections.abc import Callable
from contextlib import suppress
from typing import Any

_MOST_KEPT = 1024
_LONGEST_KEPT = 24
_DEEPEST = 64


def decode_json(content: bytes, *, strict: bool = False) -> Any:
    """Decode JSON.

    Args:
        content: The bytes, in UTF-8, whatever a header says of them.
        strict: Whether a key that comes twice in an object is an error, and more than 64 levels.

    Returns:
        Plain dictionaries, lists and scalars.

    Raises:
        ValueError: It is no JSON; NaN, Infinity and numbers beyond a float are none either.
        RecursionError: It is nested too deeply.
    """
    if strict:
        value = _STRICT.decode(content.decode("utf-8-sig"))
        _check_depth(value)
        return value
    return _decode(content[3:] if content.startswith(BOM_UTF8) else content)


def decode_standard(content: bytes) -> Any:
    """Decode JSON with the standard library, whatever is installed.

    Args:
        content: The bytes, in UTF-8.

    Returns:
        Plain dictionaries, lists and scalars.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deeply.
    """
    return _STANDARD.decode(content.decode("utf-8-sig"))


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


class _Floats(dict[str, float]):
    """Numbers by their text: prices and rates are few, and come again and again.

    Finding one here takes a third of the time that a function of ours takes to make and check it.
    """

    def __missing__(self, text: str) -> float:
        value = float(text)
        if not math.isfinite(value):
            raise ValueError("a number is too large")
        if len(text) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[text] = value
        return value


def _check_depth(value: Any) -> None:
    """Refuse what is nested deeper than any answer; how deep a decoder goes is its own affair."""
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            inner
            for each in level
            if isinstance(each, (dict, list))
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return
    raise RecursionError("nested too deeply")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key comes twice")
    return found


_find_float = _Floats().__getitem__
_STANDARD = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_find_float)
_STRICT = json.JSONDecoder(
    parse_constant=_refuse_constant, parse_float=_find_float, object_pairs_hook=_unique
)

_decode: Callable[[bytes], Any] = decode_standard
with suppress(ImportError):
    import orjson

    _decode = orjson.loads
