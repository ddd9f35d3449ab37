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

    def connection_made(self, transport: Any) -> None:
        """Start to wait for the first request."""
        super().connection_made(transport)
        # Head and body are two small writes: without this the second one waits for the client.
        connection = transport.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._wait()
        if len(self.connections) > MOST:
            # Protocols are kept in a set, so the oldest is found by the timer.
            idle = [each for each in self.connections if isinstance(each, BoundedProtocol)]
            waiting = [each for each in idle if each._late is not None and each is not self]
            if waiting:
                min(waiting, key=_since).transport.abort()
            else:
                self.transport.abort()

    def data_received(self, data: bytes) -> None:
        """Take bytes, and stop waiting when a whole head has come."""
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop()
        elif self._late is None:
            self._wait()

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


def _since(protocol: BoundedProtocol) -> float:
    return protocol._late.when() if protocol._late is not None else float("inf")
