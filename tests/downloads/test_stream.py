"""A download as a stream: bytes as they come, checked at the end, without a file."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import os
import threading
from typing import Any

import pytest

from beatpass_client import (
    BeatPass,
    BeatPassSync,
    DownloadError,
    InvalidArgumentError,
    NotFoundError,
    ResponseTooLargeError,
    SizeMismatchError,
    UnexpectedContentTypeError,
)
from tests.harness import FakeClock, FaultServer, Script, answer, json_answer, seeded, truncated

from .serving import TOKEN, audio, rest

BODY = b"ID3\x04" + os.urandom(300_000)


class Streamer:
    """One of the two clients; it reads a stream to its end."""

    def __init__(self, asynchronous: bool, server: FaultServer) -> None:
        self._asynchronous = asynchronous
        self._options: dict[str, Any] = {
            "base_url": server.base_url,
            "clock": FakeClock(),
            "random": seeded(),
        }

    def __call__(self, **more: Any) -> tuple[str, int | None, bytes]:
        """Read a stream; give its name, its size and its bytes."""

        async def in_asyncio() -> tuple[str, int | None, bytes]:
            client = BeatPass(TOKEN, **self._options)
            async with client as bp, bp.tracks.stream(3629, **more) as stream:
                pieces = [piece async for piece in stream]
                return stream.name, stream.size, b"".join(pieces)

        if self._asynchronous:
            return asyncio.run(in_asyncio())
        client = BeatPassSync(TOKEN, **self._options)
        with client as bp, bp.tracks.stream(3629, **more) as stream:
            return stream.name, stream.size, b"".join(stream)


@pytest.fixture
def read(kind: str, server: FaultServer) -> Streamer:
    return Streamer(kind == "async", server)


def test_the_bytes_come_as_they_are(read: Streamer, server: FaultServer) -> None:
    headers = audio(Content_Disposition='attachment; filename="Night.mp3"')
    server.answers(answer(200, BODY, headers))
    assert read() == ("Night.mp3", len(BODY), BODY)


def test_a_stream_that_breaks_off_goes_on_where_it_broke(
    read: Streamer, server: FaultServer
) -> None:
    server.answers(truncated(BODY, 150_000, headers=audio()), rest(BODY))
    assert read()[2] == BODY
    assert len(server.ledger) == 2


def test_a_stream_is_never_begun_anew_behind_its_reader(
    read: Streamer, server: FaultServer
) -> None:
    """Bytes that were handed on cannot be taken back."""
    other = answer(200, b"ID3" + bytes(300_000), audio(ETag='"two"'))
    server.answers(truncated(BODY, 150_000, headers=audio()), other)
    with pytest.raises(DownloadError, match="begin the stream anew"):
        read()


def test_a_refusal_shows_before_the_first_piece(kind: str, server: FaultServer) -> None:
    server.always(json_answer({"message": "no"}, 404))
    if kind == "sync":
        client = BeatPassSync(TOKEN, base_url=server.base_url)
        with client as bp, pytest.raises(NotFoundError), bp.tracks.stream(1):
            raise AssertionError("it was entered")
        return

    async def enter() -> None:
        async with BeatPass(TOKEN, base_url=server.base_url) as bp:
            with pytest.raises(NotFoundError):
                async with bp.tracks.stream(1):
                    raise AssertionError("it was entered")

    asyncio.run(enter())


def test_what_is_not_what_it_should_be_is_an_error_at_the_end(
    read: Streamer, server: FaultServer
) -> None:
    digest = hashlib.sha256(BODY).hexdigest()
    server.always(answer(200, BODY, audio()))
    assert read(checksum=f"sha256:{digest}")[2] == BODY
    wrong: tuple[tuple[dict[str, Any], type[Exception]], ...] = (
        ({"checksum": f"sha256:{'0' * 64}"}, SizeMismatchError),
        ({"size": 5}, SizeMismatchError),
        ({"max_bytes": 5}, ResponseTooLargeError),
        ({"checksum": "md5"}, InvalidArgumentError),
    )
    for more, error in wrong:
        with pytest.raises(error):
            read(**more)


def test_a_page_under_the_label_of_audio_is_not_handed_on(
    read: Streamer, server: FaultServer
) -> None:
    server.answers(answer(200, b"<html>" + b"x" * 500, audio()))
    with pytest.raises(UnexpectedContentTypeError):
        read()


def test_an_option_that_does_not_exist_is_refused(read: Streamer, server: FaultServer) -> None:
    with pytest.raises(TypeError, match="overwrite"):
        read(overwrite=True)
    assert len(server.ledger) == 0


def large(size: int) -> Script:
    return answer(200, b"ID3" + bytes(size - 3), audio())


async def test_a_slow_reader_holds_the_server_back(server: FaultServer) -> None:
    server.answers(large(30_000_000))
    async with BeatPass(TOKEN, base_url=server.base_url) as bp, bp.tracks.stream(1) as stream:
        assert await stream.read(3) == b"ID3"
        await asyncio.sleep(0.2)
        assert stream._waiting < 2_000_000
        assert len(await stream.read(1_000_000)) == 1_000_000
        assert len(await stream.read()) == 30_000_000 - 1_000_003
        assert await stream.read() == b""


def test_a_synchronous_reader_can_be_given_to_what_reads_files(server: FaultServer) -> None:
    server.answers(answer(200, BODY, audio()))
    with BeatPassSync(TOKEN, base_url=server.base_url) as bp, bp.tracks.stream(1) as stream:
        found = b"".join(iter(lambda: stream.read(1000), b""))
    assert found == BODY


async def test_a_reader_that_leaves_ends_the_download(server: FaultServer) -> None:
    server.answers(large(30_000_000))
    async with BeatPass(TOKEN, base_url=server.base_url) as bp:
        async with bp.tracks.stream(1) as stream:
            async for _ in stream:
                break
        assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []
    gc.collect()


def test_a_synchronous_reader_that_leaves_ends_the_download(server: FaultServer) -> None:
    server.answers(large(30_000_000))
    with BeatPassSync(TOKEN, base_url=server.base_url) as bp:
        with bp.tracks.stream(1) as stream:
            next(iter(stream))
        assert not [each for each in threading.enumerate() if each.name == "beatpass-stream"]


async def test_a_stream_is_read_once(server: FaultServer) -> None:
    server.always(answer(200, BODY, audio()))
    async with BeatPass(TOKEN, base_url=server.base_url) as bp:
        stream = bp.tracks.stream(1)
        with pytest.raises(DownloadError, match="async with"):
            await stream.read()
        async with stream:
            pass
        with pytest.raises(DownloadError, match="another one"):
            async with stream:
                pass
