"""What the connections under httpx lack.

In ordinary code, a deadline: httpx knows only how long each wait may take, so that a server that
sends a byte now and then holds a call as long as it likes. In asyncio, order: a connection that is
cancelled while TLS begins would stay open.
"""

from __future__ import annotations

import math
import threading
from typing import Any

from .clock import Clock


class CallDeadline(threading.local):
    """When the call that this thread is making has to be over.

    Attributes:
        expires: The time on the clock; infinite outside of a call.
    """

    expires: float = math.inf

    def __init__(self, clock: Clock) -> None:
        """Keep the clock."""
        self._clock = clock

    def shorten(self, timeout: float | None) -> float | None:
        """Let no wait go beyond the deadline.

        Args:
            timeout: Seconds that the wait may take; `None` for any time.

        Returns:
            The same, or what is left until the deadline.

        Raises:
            TimeoutError: The deadline has passed.
        """
        if self.expires == math.inf:
            return timeout
        left = self.expires - self._clock.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline of the call has passed")
        return left if timeout is None else min(left, timeout)


def improve_connections(transport: Any, deadline: CallDeadline | None) -> None:
    """Give the connections of a transport of httpx what they lack.

    httpx has no public name for this, so a transport that is not as expected is left alone.

    Args:
        transport: The transport; it has no connection yet.
        deadline: The deadline to keep, in ordinary code; `None` in asyncio.
    """
    pool = getattr(transport, "_pool", None)
    inner = getattr(pool, "_network_backend", None)
    if pool is not None and inner is not None:
        backend: Any = _AsyncBackend(inner) if deadline is None else _Backend(inner, deadline)
        pool._network_backend = backend


class _Backend:
    """Makes connections that keep to the deadline."""

    def __init__(self, inner: Any, deadline: CallDeadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **options: Any
    ) -> _Stream:
        timeout = self._deadline.shorten(timeout)
        stream = self._inner.connect_tcp(host, port, timeout=timeout, **options)
        return _Stream(stream, self._deadline)

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream:
    """A connection that keeps to the deadline."""

    __slots__ = ("_deadline", "_inner", "close", "get_extra_info")

    def __init__(self, inner: Any, deadline: CallDeadline) -> None:
        self._inner = inner
        self._deadline = deadline
        self.close = inner.close
        self.get_extra_info = inner.get_extra_info

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._inner.read(max_bytes, self._deadline.shorten(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.shorten(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        timeout = self._deadline.shorten(timeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout), self._deadline)


class _AsyncBackend:
    """Makes connections that are closed whatever happens while TLS begins."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    async def connect_tcp(self, *args: Any, **options: Any) -> _AsyncStream:
        return _AsyncStream(await self._inner.connect_tcp(*args, **options))

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


class _AsyncStream:
    """A connection that is closed whatever happens while TLS begins."""

    __slots__ = ("_inner", "aclose", "get_extra_info", "read", "write")

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.aclose = inner.aclose
        self.get_extra_info = inner.get_extra_info
        self.read = inner.read
        self.write = inner.write

    async def start_tls(self, *args: Any, **options: Any) -> Any:
        try:
            return await self._inner.start_tls(*args, **options)
        except BaseException:
            # After an error it is closed already, and after a cancellation it is not.
            await self._inner.aclose()
            raise
