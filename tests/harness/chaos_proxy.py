"""A TCP pipe to a server, with faults that can be switched on and off while it runs.

with ChaosProxy(server.port) as proxy:
    proxy.downstream = [Latency(0.01), Slicer(7)]
    ...
    proxy.down()                         # break every connection, refuse new ones
    proxy.up()
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from .loop_thread import LoopThread


class Cut(Exception):
    """The pipe ends here."""

    def __init__(self, *, reset: bool = False) -> None:
        self.reset = reset


class Toxic:
    """A fault in one direction of a pipe. Each connection gets a state of its own from `start`."""

    def start(self) -> Toxic:
        return self

    async def pieces(self, data: bytes) -> AsyncIterator[bytes]:
        yield data

    async def closing(self) -> None:
        """What happens before an end of stream is passed on."""


@dataclass
class Latency(Toxic):
    """Hold every piece back for some seconds."""

    seconds: float

    async def pieces(self, data: bytes) -> AsyncIterator[bytes]:
        await asyncio.sleep(self.seconds)
        yield data


@dataclass
class Bandwidth(Toxic):
    """Let so many bytes a second through."""

    rate: int
    step: int = 1024

    async def pieces(self, data: bytes) -> AsyncIterator[bytes]:
        for start in range(0, len(data), self.step):
            piece = data[start : start + self.step]
            await asyncio.sleep(len(piece) / self.rate)
            yield piece


@dataclass
class Slicer(Toxic):
    """Cut what comes into pieces of so many bytes."""

    size: int
    delay: float = 0.0

    async def pieces(self, data: bytes) -> AsyncIterator[bytes]:
        for start in range(0, len(data), self.size):
            yield data[start : start + self.size]
            await asyncio.sleep(self.delay)


@dataclass
class SlowClose(Toxic):
    """Hold the end of the stream back for some seconds."""

    seconds: float

    async def closing(self) -> None:
        await asyncio.sleep(self.seconds)


@dataclass
class Stall(Toxic):
    """Let nothing through, and end the connection after some seconds, or never."""

    seconds: float | None = None

    async def pieces(self, data: bytes) -> AsyncIterator[bytes]:
        if self.seconds is None:
            await asyncio.Event().wait()
        else:
            await asyncio.sleep(self.seconds)
        raise Cut
        yield data


@dataclass
class CutOff(Toxic):
    """End the connection, in order or by a reset, after so many bytes."""

    after: int
    reset: bool = False
    passed: int = 0

    def start(self) -> Toxic:
        return CutOff(self.after, self.reset)

    async def pieces(self, data: bytes) -> AsyncIterator[bytes]:
        piece = data[: self.after - self.passed]
        self.passed += len(piece)
        if piece:
            yield piece
        if self.passed >= self.after:
            raise Cut(reset=self.reset)


class ChaosProxy(LoopThread):
    """Passes bytes between its own port and a server's, through toxics.

    Args:
        port: The port of the server on 127.0.0.1.

    `upstream` are the toxics of what the client sends, `downstream` those of what comes back;
    new connections take them as they are then.
    """

    def __init__(self, port: int) -> None:
        super().__init__()
        self.target = port
        self.upstream: Sequence[Toxic] = ()
        self.downstream: Sequence[Toxic] = ()
        self.accepted = 0
        self._server: asyncio.Server | None = None
        self._held: socket.socket | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self.port = 0

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v1"

    async def open(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def shut(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in list(self._writers):
            _reset(writer)
        if self._held is not None:
            self._held.close()
            self._held = None

    def down(self) -> None:
        """Reset every connection and refuse new ones; the port stays ours."""

        async def work() -> None:
            await self.shut()
            held = socket.socket()
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            held.bind(("127.0.0.1", self.port))
            self._held = held

        self.run(work())

    def up(self) -> None:
        """Take connections again."""
        self.run(self.open())

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        self.spawn(self._connect(reader, writer))

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        both = (writer, far_writer)
        self._writers.update(both)
        try:
            async with asyncio.TaskGroup() as pipes:
                pipes.create_task(self._pipe(reader, far_writer, self.upstream))
                pipes.create_task(self._pipe(far_reader, writer, self.downstream))
        except* Cut as cuts:
            for end in both:
                if any(isinstance(cut, Cut) and cut.reset for cut in cuts.exceptions):
                    _reset(end)
        except* ConnectionError:
            for end in both:
                _reset(end)
        finally:
            for end in both:
                end.close()
                with suppress(ConnectionError):
                    await end.wait_closed()
            self._writers.difference_update(both)

    async def _pipe(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, toxics: Sequence[Toxic]
    ) -> None:
        chain = [toxic.start() for toxic in toxics]
        while data := await reader.read(65536):
            async for piece in _through(chain, data):
                writer.write(piece)
                await writer.drain()
        for toxic in chain:
            await toxic.closing()
        if writer.can_write_eof():
            writer.write_eof()


async def _through(chain: Sequence[Toxic], data: bytes) -> AsyncIterator[bytes]:
    if not chain:
        yield data
        return
    async for piece in chain[0].pieces(data):
        async for rest in _through(chain[1:], piece):
            yield rest


def _reset(writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    with suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
