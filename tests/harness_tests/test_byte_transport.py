"""Raw bytes go through the real parser of HTTP."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given

from tests.harness import LOST, SILENT, ByteTransport, damaged, raw_answer, split, truncations

WHOLE = raw_answer(200, b'{"a": 1}', {"Content-Type": "application/json"})


def test_bytes_become_an_answer_and_the_head_is_kept() -> None:
    wire = ByteTransport(WHOLE)
    with httpx.Client(transport=wire.sync()) as client:
        assert client.post("http://x/y", json={}).json() == {"a": 1}
    assert [head.split(b"\r\n")[0] for head in wire.heads] == [b"POST /y HTTP/1.1"]


async def test_both_kinds_of_client_can_use_it() -> None:
    wire = ByteTransport([WHOLE[:9], WHOLE[9:]])
    async with httpx.AsyncClient(transport=wire.asynchronous()) as client:
        assert (await client.get("http://x/y")).json() == {"a": 1}
    assert len(wire.heads) == 1


@pytest.mark.parametrize(
    ("reads", "kind"),
    [
        ([LOST], httpx.ReadError),
        ([SILENT], httpx.ReadTimeout),
        ([b"HTTP/1.1 200 OK\r\n", b""], httpx.RemoteProtocolError),
    ],
)
def test_errors_of_the_network_can_be_played(reads: list[bytes], kind: type[Exception]) -> None:
    with (
        httpx.Client(transport=ByteTransport(reads).sync()) as client,
        pytest.raises(kind),
    ):
        client.get("http://x/y")


def test_each_connection_plays_its_own_reads() -> None:
    wire = ByteTransport([LOST], WHOLE)
    with httpx.Client(transport=wire.sync()) as client:
        with pytest.raises(httpx.ReadError):
            client.get("http://x/1")
        assert client.get("http://x/2").status_code == 200


def test_every_beginning_of_an_answer_is_an_error() -> None:
    for beginning in truncations(WHOLE):
        with (
            httpx.Client(transport=ByteTransport(beginning).sync()) as client,
            pytest.raises(httpx.TransportError),
        ):
            client.get("http://x/y")


@given(split(WHOLE))
def test_pieces_make_the_same_answer(pieces: list[bytes]) -> None:
    assert b"".join(pieces) == WHOLE
    with httpx.Client(transport=ByteTransport(pieces).sync()) as client:
        assert client.get("http://x/y").json() == {"a": 1}


@given(damaged(WHOLE))
def test_damage_is_damage(pieces: list[bytes]) -> None:
    assert all(pieces)
