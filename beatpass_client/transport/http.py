"""A request, a response, and what can go wrong between them, whichever library carries them."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

RawHeaders = list[tuple[bytes, bytes]]
Body = bytes | Iterable[bytes] | AsyncIterable[bytes]
Trace = Callable[[str, dict[str, Any]], None]

FaultKind = Literal[
    "connect", "connect-timeout", "pool", "proxy", "tls", "unsupported", "local-protocol",
    "protocol", "timeout", "broken",
]  # fmt: skip

UNSENT: frozenset[FaultKind] = frozenset({"connect", "connect-timeout", "pool", "proxy", "tls"})
"""The faults that say by themselves that no request left."""


class HTTPRequest(NamedTuple):
    """A request.

    Attributes:
        method: The method.
        url: The whole URL, percent-encoded.
        headers: The headers, Host included.
        body: The body.
        timeouts: Seconds for each of `connect`, `read`, `write` and `pool`.
        server_name: The name to ask for in TLS, where it is not the host of the URL.
    """

    method: str
    url: str
    headers: RawHeaders
    body: Body
    timeouts: dict[str, float]
    server_name: str | None = None

    def __repr__(self) -> str:
        """Leave out the headers, where the token is, and the query."""
        return f"<{self.method} {self.url.partition('?')[0]}>"

    @property
    def origin(self) -> str:
        """The scheme, host and port."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"


class HTTPResponse(NamedTuple):
    """A response whose body is still to come.

    Attributes:
        status: The status.
        headers: The headers as they came.
        version: The version of HTTP, such as `HTTP/1.1`.
        chunks: The body; asynchronous in asyncio, unless it is in memory.
        close: Gives up the rest of it; asynchronous in asyncio.
        in_memory: Whether the whole body is there already.
        decoded: Whether its compression is undone already.
    """

    status: int
    headers: RawHeaders
    version: bytes
    chunks: Any
    close: Callable[[], Any]
    in_memory: bool = False
    decoded: bool = False


class HTTPFault(Exception):
    """What went wrong between a request and its response; its cause is the library's exception.

    Attributes:
        kind: What it is.
        name: The name of the library's exception.
    """

    def __init__(self, kind: FaultKind, name: str) -> None:
        super().__init__(name)
        self.kind: FaultKind = kind
        self.name = name
