"""Connections that are bounded in number and in patience, for uvicorn."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10.0
MOST = 400


class BoundedProtocol(H11Protocol):
    """HTTP/1.1 that lets nobody wait forever with half a request, and not too many at once.

    uvicorn limits an idle connection after its first answer only. Here the head of every request
    has to come within `HEAD_SECONDS`, and when there are more than `MOST` connections, the oldest
    one that has no request under way makes room.
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
        if len(self.connections) > MOST:
            others = [each for each in self.connections if isinstance(each, BoundedProtocol)]
            idle = [each for each in others if each.idle and each is not self]
            oldest = min(idle, key=lambda each: each._since, default=self)
            oldest.transport.abort()

    @property
    def idle(self) -> bool:
        """Whether no request is under way."""
        return self.cycle is None or self.cycle.response_complete

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
