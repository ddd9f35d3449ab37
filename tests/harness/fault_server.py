"""A server that does what a script says, down to the byte.

    with FaultServer() as server:
        server.answers(reset_after_head(), json_answer({"track": {"id": 1}}))
        ...                                  # the first request is reset, the second is answered
        assert len(server.ledger) == 2

Each request takes the next script of its path, or else the next one of all paths, or else the
script for everything. `connections` scripts what happens before a request is read.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress

from .ledger import Connection, Head, Ledger
from .loop_thread import PATIENCE, LoopThread

Step = Callable[["Exchange"], Awaitable[None]]
Script = tuple[Step, ...]

_LONGEST_HEAD = 1 << 20


class Gone(Exception):
    """The connection is over; nothing more of its script is to be done."""


class Gate:
    """A point in a script where the server waits until the test lets it go on."""

    def __init__(self, server: LoopThread) -> None:
        self._server = server
        self._open = asyncio.Event()
        self._reached = threading.Event()

    def open(self) -> None:
        self._server.call(self._open.set)

    def wait_reached(self) -> None:
        assert self._reached.wait(PATIENCE), "the server never came to the gate"

    async def reached(self) -> None:
        """Wait, without blocking the loop, until the server stands at the gate."""
        await asyncio.to_thread(self.wait_reached)

    async def pass_through(self) -> None:
        self._reached.set()
        await self._open.wait()


class Exchange:
    """One request and what the server does with it; a script's steps act on it."""

    def __init__(
        self,
        server: FaultServer,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        head: Head | None = None,
    ) -> None:
        self.server = server
        self.reader = reader
        self.writer = writer
        self.head = head
        self.body_read = False

    async def read_body(self) -> bytes:
        """Read the request's body, once; what was read is in the ledger."""
        if self.head is None or self.body_read:
            return b"" if self.head is None else bytes(self.head.body)
        self.body_read = True
        if (self.head.header("transfer-encoding") or "").lower() == "chunked":
            while size := int((await self.reader.readline()).split(b";")[0], 16):
                self.head.body += await self.reader.readexactly(size)
                await self.reader.readexactly(2)
            await self.reader.readuntil(b"\r\n")
        else:
            length = int(self.head.header("content-length") or 0)
            self.head.body += await self.reader.readexactly(length)
        return bytes(self.head.body)

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    def finish(self) -> None:
        """Close in order: FIN, after what was sent."""
        self.writer.close()
        raise Gone

    def reset(self) -> None:
        """Break the connection: RST, whatever was sent before."""
        connection = self.writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()
        raise Gone


class _RecordingReader(asyncio.StreamReader):
    def __init__(self, connection: Connection) -> None:
        super().__init__(limit=_LONGEST_HEAD)
        self.connection = connection

    def feed_data(self, data: bytes) -> None:  # type: ignore[override]
        self.connection.received += data
        super().feed_data(data)


class FaultServer(LoopThread):
    """A scripted server on 127.0.0.1.

    Args:
        tls: The server's side of TLS; plain HTTP without it.
        host: Another loopback address to listen on.
        small_window: Whether the kernel takes only a few kilobytes that the script does not read.
    """

    def __init__(
        self,
        tls: ssl.SSLContext | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        small_window: bool = False,
    ) -> None:
        super().__init__()
        self.ledger = Ledger()
        self._tls = tls
        self._socket = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if small_window:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._socket.bind((host, port))
        self.host, self.port = self._socket.getsockname()[:2]
        self._scripts: deque[Script] = deque()
        self._by_path: dict[str, deque[Script]] = {}
        self._on_connect: deque[Script] = deque()
        self._always: Script | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self.failures: list[BaseException] = []

    @property
    def origin(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'http' if self._tls is None else 'https'}://{host}:{self.port}"

    @property
    def base_url(self) -> str:
        return f"{self.origin}/api/v1"

    def answers(self, *scripts: Script, path: str | None = None) -> None:
        """Line up scripts for the next requests, or for the next ones whose path ends so."""
        queue = self._scripts if path is None else self._by_path.setdefault(path, deque())
        queue.extend(scripts)

    def always(self, script: Script) -> None:
        """Set what every request gets that has no script of its own."""
        self._always = script

    def connections(self, *scripts: Script) -> None:
        """Line up scripts for the next connections; they run before anything is read."""
        self._on_connect.extend(scripts)

    def gate(self) -> Gate:
        return Gate(self)

    async def open(self) -> None:
        def protocol() -> asyncio.StreamReaderProtocol:
            reader = _RecordingReader(self.ledger.add_connection())
            return asyncio.StreamReaderProtocol(reader, self._accept, loop=self._loop)

        self._server = await self._loop.create_server(protocol, sock=self._socket, ssl=self._tls)

    async def shut(self) -> None:
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        self.spawn(self._serve(reader, writer))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert isinstance(reader, _RecordingReader)
        try:
            if self._on_connect:
                await self._play(self._on_connect.popleft(), Exchange(self, reader, writer))
            while (head := await self._read_head(reader)) is not None:
                exchange = Exchange(self, reader, writer, head)
                await self._play(self._script_for(head), exchange)
                await exchange.read_body()
            writer.close()
        except (Gone, ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            if not writer.transport.is_closing():
                writer.close()
        except Exception as error:
            # A mistake in a script must not look like a fault that was asked for.
            self.failures.append(error)
            writer.transport.abort()
        finally:
            self.ledger.close_connection(reader.connection)
            with suppress(ConnectionError, ssl.SSLError):
                await writer.wait_closed()
            self._writers.discard(writer)

    async def _read_head(self, reader: _RecordingReader) -> Head | None:
        try:
            raw = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return None
        first, *lines = raw[:-4].decode("latin-1").split("\r\n")
        words = first.split(" ")
        if len(words) != 3:
            return None
        headers = [(key, value.strip()) for key, _, value in (x.partition(":") for x in lines)]
        return self.ledger.add_head(reader.connection, words[0], words[1], headers)

    def _script_for(self, head: Head) -> Script:
        for path, queue in self._by_path.items():
            if queue and head.path.endswith(path):
                return queue.popleft()
        if self._scripts:
            return self._scripts.popleft()
        if self._always is not None:
            return self._always
        raise LookupError(f"no script for request {head.order}: {head.method} {head.target}")

    async def _play(self, script: Script, exchange: Exchange) -> None:
        for step in script:
            await step(exchange)

    def stop(self) -> None:
        super().stop()
        self._socket.close()
        assert not self.failures, self.failures


@contextmanager
def refused_port() -> Iterator[int]:
    """Hold a port of 127.0.0.1 on which every connection is refused."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]
