"""Raw bytes through the real HTTP parser, without sockets: fast enough for thousands of examples.

wire = ByteTransport(raw_answer(200, b"{}"), [b"HTTP/1.1 2", LOST])
client = httpx.Client(transport=wire.sync())
...                                      # each connection plays the next list of reads
assert len(wire.heads) == 1
"""

from __future__ import annotations

import itertools
import ssl
from collections.abc import Iterator, Sequence
from typing import Any

import httpcore
import httpx
from hypothesis import strategies as st

# A read of the connection: bytes, an end of the stream (b""), or an error of the network.
Read = bytes | Exception

LOST = httpcore.ReadError("connection reset by peer")
SILENT = httpcore.ReadTimeout("timed out")


# Making a context takes longer than a whole exchange; none of these connections has TLS.
_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class ByteTransport:
    """Connections that play back reads, and remember what was written to them.

    Args:
        connections: For each connection in turn, its reads, or one piece of bytes. The last one
            is played for all that follow.
    """

    def __init__(self, *connections: bytes | Sequence[Read]) -> None:
        self._scripts = [[each] if isinstance(each, bytes) else list(each) for each in connections]
        self.written: list[bytearray] = []

    def asynchronous(self) -> httpx.AsyncHTTPTransport:
        transport = httpx.AsyncHTTPTransport(verify=_NO_TLS)
        # httpx has no public way to hand in a network; httpcore has.
        transport._pool = httpcore.AsyncConnectionPool(network_backend=_AsyncBackend(self))
        return transport

    def sync(self) -> httpx.HTTPTransport:
        transport = httpx.HTTPTransport(verify=_NO_TLS)
        transport._pool = httpcore.ConnectionPool(network_backend=_Backend(self))
        return transport

    @property
    def heads(self) -> list[bytes]:
        """The heads of all requests, in the order of their connections."""
        starts = (b"GET ", b"POST ", b"PUT ", b"DELETE ", b"PATCH ")
        return [
            part
            for written in self.written
            for part in bytes(written).split(b"\r\n\r\n")
            if part.startswith(starts) and b" HTTP/1.1\r\n" in part
        ]

    def connect(self) -> tuple[list[Any], bytearray]:
        reads = self._scripts[min(len(self.written), len(self._scripts) - 1)]
        written = bytearray()
        self.written.append(written)
        return list(reads), written


class _Stream(httpcore.MockStream):
    def __init__(self, wire: ByteTransport) -> None:
        reads, self._written = wire.connect()
        super().__init__(reads)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return _data(super().read(max_bytes, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._written += buffer


class _AsyncStream(httpcore.AsyncMockStream):
    def __init__(self, wire: ByteTransport) -> None:
        reads, self._written = wire.connect()
        super().__init__(reads)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return _data(await super().read(max_bytes, timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._written += buffer


class _Backend(httpcore.MockBackend):
    def __init__(self, wire: ByteTransport) -> None:
        super().__init__([])
        self._wire = wire

    def connect_tcp(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        return _Stream(self._wire)


class _AsyncBackend(httpcore.AsyncMockBackend):
    def __init__(self, wire: ByteTransport) -> None:
        super().__init__([])
        self._wire = wire

    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(self._wire)


def _data(read: Any) -> bytes:
    if isinstance(read, Exception):
        raise type(read)(*read.args)
    return bytes(read)


def truncations(data: bytes) -> Iterator[bytes]:
    """Every proper beginning of some bytes."""
    return (data[:end] for end in range(len(data)))


@st.composite
def damaged(draw: st.DrawFn, data: bytes) -> list[bytes]:
    """Some bytes with one of them flipped, left out or put in, or with their end cut off."""
    index = draw(st.integers(0, len(data) - 1))
    kind = draw(st.sampled_from(("flip", "drop", "insert", "cut")))
    if kind == "flip":
        changed = data[:index] + bytes([data[index] ^ (1 << draw(st.integers(0, 7)))])
        changed += data[index + 1 :]
    elif kind == "drop":
        changed = data[:index] + data[index + 1 :]
    elif kind == "insert":
        changed = data[:index] + draw(st.binary(min_size=1, max_size=4)) + data[index:]
    else:
        changed = data[:index]
    return draw(split(changed))


@st.composite
def split(draw: st.DrawFn, data: bytes) -> list[bytes]:
    """The same bytes in pieces, as a network may hand them over."""
    cuts = draw(st.lists(st.integers(1, max(1, len(data) - 1)), max_size=6, unique=True))
    marks = [0, *sorted(cuts), len(data)]
    pieces = [data[start:end] for start, end in itertools.pairwise(marks)]
    return [piece for piece in pieces if piece]
