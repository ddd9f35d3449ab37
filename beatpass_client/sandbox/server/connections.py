"""What the sandbox needs of uvicorn beyond its documented interface, in one place.

Connections are bounded in number and in patience, and a fault can end one. Both reach into parts
of uvicorn that it does not promise to keep: `pyproject.toml` bounds its version, and
`tests/sandbox/server/test_connections.py` fails when one of them is gone.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10.0
MAX_CONNECTIONS = 400


class BoundedProtocol(H11Protocol):
    """HTTP/1.1 that lets nobody wait forever with half a request, and not too many at once.

    uvicorn limits an idle connection after its first answer only. Here the head of every request
    has to come within `HEAD_SECONDS`. When there are more than `MAX_CONNECTIONS`, one makes room:
    the one that is idle for longest, else the one whose body is coming for longest.
    """

    _late: asyncio.TimerHandle | None = None
    _since = 0.0

    def connection_made(self, transport: Any) -> None:
        """Make room for the connection, and start to wait for its first request."""
        super().connection_made(transport)
        # Head and body are two small writes: without this the second one waits for the client.
        connection = transport.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._since = self.loop.time()
        self._wait()
        if len(self.connections) > MAX_CONNECTIONS:
            self._make_room()

    def _make_room(self) -> None:
        others = [
            each
            for each in self.connections
            if isinstance(each, BoundedProtocol) and each is not self and not each.answering
        ]
        waiting = min(others, key=lambda each: (not each.idle, each._since), default=self)
        waiting.transport.abort()

    @property
    def idle(self) -> bool:
        """Whether no request is under way."""
        return self.cycle is None or self.cycle.response_complete

    @property
    def answering(self) -> bool:
        """Whether a whole request has come that is not yet answered."""
        return not self.idle and not self.cycle.more_body

    def data_received(self, data: bytes) -> None:
        """Take bytes, and stop waiting when a whole head has come."""
        super().data_received(data)
        if not self.idle:
            self._stop()
        elif self._late is None:
            self._wait()

    def on_response_complete(self) -> None:
        """Note since when the connection is idle."""
        self._since = self.loop.time()
        super().on_response_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._stop()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._late = self.loop.call_later(HEAD_SECONDS, self.transport.abort)

    def _stop(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None


def transport_of(
    send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
) -> asyncio.Transport | None:
    """Find the connection that an answer goes out on.

    uvicorn hands over a method of the object that holds the connection; there is no other way.

    Args:
        send: The `send` of the ASGI application.

    Returns:
        The connection; None without a server.
    """
    found = getattr(getattr(send, "__self__", None), "transport", None)
    return found if isinstance(found, asyncio.Transport) else None


def reset(transport: asyncio.Transport) -> None:
    """Reset a connection instead of closing it in good order.

    Args:
        transport: The connection.
    """
    connection = transport.get_extra_info("socket")
    # A connection that does not linger is reset.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
