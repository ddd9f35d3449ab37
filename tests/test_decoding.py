"""JSON is decoded alike with and without the faster decoder."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beatpass_client.runtime.decoding import decode_json, decode_standard

DECODERS = [decode_json, decode_standard]
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize("decode", DECODERS)
@given(numbers=st.lists(NUMBERS, max_size=50))
def test_numbers_are_those_of_the_standard_library(
    decode: Callable[[bytes], Any], numbers: list[float]
) -> None:
    content = json.dumps([*numbers, *numbers]).encode()
    assert list(map(repr, decode(content))) == list(map(repr, json.loads(content)))


@pytest.mark.parametrize("decode", DECODERS)
def test_many_different_numbers_are_read(decode: Callable[[bytes], Any]) -> None:
    numbers = [number + 0.25 for number in range(5000)]
    assert decode(json.dumps(numbers).encode()) == numbers


@pytest.mark.parametrize("decode", DECODERS)
@pytest.mark.parametrize("text", ["1e999", "-1e999", "NaN", "Infinity", "-Infinity"])
def test_what_is_no_finite_number_is_refused_each_time(
    decode: Callable[[bytes], Any], text: str
) -> None:
    for _ in range(2):
        with pytest.raises(ValueError):  # noqa: PT011  # Each decoder has its own words.
            decode(f'{{"price": {text}}}'.encode())


@pytest.mark.parametrize("decode", DECODERS)
def test_a_mark_of_the_byte_order_is_no_part_of_the_text(decode: Callable[[bytes], Any]) -> None:
    assert decode(b'\xef\xbb\xbf{"a": 1.5}') == {"a": 1.5}


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_an_answer_about_money_has_64_levels_at_most(opening: str, closing: str) -> None:
    def nested(levels: int) -> bytes:
        return (opening * levels + "1" + closing * levels).encode()

    assert decode_json(nested(63), strict=True)
    with pytest.raises(RecursionError):
        decode_json(nested(65), strict=True)
