"""Compressed bodies: what is whole is read, the rest is an error, and nothing grows unbounded."""

from __future__ import annotations

import gzip
import json
import random
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beatpass_client.transport.body import LARGEST_JSON, BodyError, Memory

GZIP = {"content-encoding": "gzip"}


def read(data: bytes, size: int = 65536, largest: int = LARGEST_JSON) -> bytes:
    body = Memory(largest, GZIP)
    for start in range(0, len(data), size):
        body.feed(data[start : start + size])
    return body.finish()


def reason(data: bytes, size: int = 65536) -> str:
    with pytest.raises(BodyError) as caught:
        read(data, size)
    return caught.value.reason


@given(st.binary(max_size=5000), st.integers(1, 600))
def test_a_whole_body_is_read_however_it_is_cut_into_pieces(content: bytes, size: int) -> None:
    assert read(gzip.compress(content), size) == content


# The last step may be full with nothing left to read.
@pytest.mark.parametrize("length", [2**18 - 1, 2**18, 2**18 + 1, 2**20, 3 * 2**18 + 7])
@pytest.mark.parametrize("size", [1000, 65536, 10**9])
def test_a_body_of_many_steps_is_read_to_its_end(length: int, size: int) -> None:
    content = random.Random(7).randbytes(length // 64 + 1) * 64
    assert read(gzip.compress(content[:length]), size) == content[:length]


def test_a_body_that_is_cut_off_anywhere_is_truncated() -> None:
    packed = gzip.compress(json.dumps({"id": 3629, "name": "Night"}).encode())
    for end in range(1, len(packed)):
        assert reason(packed[:end]) == "truncated"


@pytest.mark.parametrize("size", [1, 65536])
def test_what_follows_the_end_is_refused(size: int) -> None:
    packed = gzip.compress(b"{}")
    assert reason(packed + b"x", size) == "malformed"
    assert reason(packed + packed, size) == "malformed"


def test_a_wrong_checksum_is_refused() -> None:
    packed = bytearray(gzip.compress(b"{}" * 50))
    packed[-8] ^= 1
    assert reason(bytes(packed)) == "malformed"


def test_a_bomb_ends_long_before_it_is_whole() -> None:
    bomb = gzip.compress(b" " * (200 << 20), 9)
    tracemalloc.start()
    assert reason(bomb) == "too-large"
    assert tracemalloc.get_traced_memory()[1] < 2 * LARGEST_JSON
    tracemalloc.stop()


def test_a_body_beyond_the_cap_is_refused_although_it_compresses_as_text_does() -> None:
    words = [f"track {number}, " for number in range(200_000)]
    random.Random(7).shuffle(words)
    packed = gzip.compress("".join(words).encode())
    with pytest.raises(BodyError, match="larger"):
        read(packed, largest=2**20)


def test_deflate_is_read_too() -> None:
    body = Memory(LARGEST_JSON, {"content-encoding": "deflate"})
    body.feed(zlib.compress(b"{}"))
    assert body.finish() == b"{}"
