"""Connections of our own: httpcore's, without its pool, on streams that can be ended.

httpcore's pool loses a slot when a call is cancelled at the wrong moment, so it is not used: each
call has a connection to itself, and one that did not end in order is closed.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import socket
import ssl
from collections.abc import Callable, Iterable
from typing import Any, cast
from urllib.parse import urlsplit

import httpcore

from ._httpcore import has_surplus
from .clock import Clock
from .http import HTTPRequest, HTTPResponse, Trace

Options = Iterable[Any] | None


class Route:
    """How connections reach the origin.

    Args:
        context: Gives the SSL context, when one is needed.
        proxy: The URL of a proxy, or `None`.
        keepalive: Seconds that an idle connection is kept.
    """

    def __init__(
        self, context: Callable[[], ssl.SSLContext], proxy: str | None, keepalive: float
    ) -> None:
        self._context = context
        self._keepalive = keepalive
        self._proxy: Any = None
        if proxy is not None:
            import httpx

            self._proxy = httpx.Proxy(proxy)

    def connection(self, url: httpcore.URL, backend: Any, *, asynchronous: bool) -> Any:
        """Make a connection of httpcore; it connects when the first request is sent.

        Args:
            url: Where to.
            backend: What makes its stream.
            asynchronous: Whether for asyncio.

        Returns:
            The connection.
        """
        proxy = self._proxy
        options: dict[str, Any] = {
            "ssl_context": self._context() if url.scheme == b"https" else None,
            "keepalive_expiry": self._keepalive,
            "network_backend": backend,
        }
        kind: Any
        if proxy is None:
            kind = httpcore.AsyncConnectionPool if asynchronous else httpcore.ConnectionPool
        else:
            options["proxy_url"] = str(proxy.url)
            options["proxy_auth"] = proxy.raw_auth
            if proxy.url.scheme in ("http", "https"):
                kind = httpcore.AsyncHTTPProxy if asynchronous else httpcore.HTTPProxy
                if proxy.url.scheme == "https":
                    options["proxy_ssl_context"] = self._context()
            else:
                kind = httpcore.AsyncSOCKSProxy if asynchronous else httpcore.SOCKSProxy
        return kind(**options).create_connection(url.origin)


class _Either:
    """What connections of both kinds have in common.

    Attributes:
        single: Whether it is used for one request only.
    """

    _inner: Any

    def __init__(self, route: Route, url: httpcore.URL, *, single: bool) -> None:
        self.single = single
        asynchronous = isinstance(self, httpcore.AsyncNetworkBackend)
        self._inner = route.connection(url, self, asynchronous=asynchronous)

    @property
    def usable(self) -> bool:
        """Whether another request may be sent on it."""
        inner = self._inner
        return bool(inner.is_idle()) and not inner.is_closed() and not inner.has_expired()

    @property
    def in_order(self) -> bool:
        """Whether its last exchange ended as it should, and nothing came after it."""
        return bool(self._inner.is_idle()) and not has_surplus(self._inner)


class Connection(_Either, httpcore.NetworkBackend):
    """A connection that keeps to a deadline, and that another thread can end.

    httpcore knows only how long each wait may take, so that a server that sends a byte now and then
    would hold a call as long as it likes.

    Attributes:
        expires: When the exchange has to be over, on the clock.
    """

    def __init__(self, route: Route, url: httpcore.URL, clock: Clock, *, single: bool) -> None:
        self.expires = math.inf
        self._clock = clock
        self._backend = httpcore.SyncBackend()
        self._stream: httpcore.NetworkStream | None = None
        self._interrupted = False
        super().__init__(route, url, single=single)

    def send(self, request: HTTPRequest, trace: Trace) -> HTTPResponse:
        """Send a request and wait for the head of the response."""
        response = self._inner.handle_request(_for_httpcore(request, trace))
        return _read_head(response, response.close)

    def close(self) -> None:
        """Close it, whatever state it is in."""
        with contextlib.suppress(Exception):
            self._inner.close()
        if self._stream is not None:
            with contextlib.suppress(Exception):
                self._stream.close()

    def interrupt(self) -> None:
        """End what another thread is waiting for on it."""
        self._interrupted = True
        stream = self._stream
        connected = None if stream is None else stream.get_extra_info("socket")
        if connected is not None:
            # Below TLS: what an SSL socket does first is not made for a second thread.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connected, socket.SHUT_RDWR)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Options = None,
    ) -> httpcore.NetworkStream:
        """Connect for httpcore."""
        stream = self._backend.connect_tcp(
            host, port, self.shorten(timeout), local_address, socket_options
        )
        self._stream = stream
        if self._interrupted:
            self.interrupt()
        return _Stream(self, stream)

    def note_stream(self, stream: httpcore.NetworkStream) -> None:
        """Note the stream that stands on the first one, after TLS began."""
        self._stream = stream

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


class _Stream(httpcore.NetworkStream):
    def __init__(self, connection: Connection, inner: httpcore.NetworkStream) -> None:
        self._connection = connection
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._connection.shorten(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._connection.shorten(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        timeout = self._connection.shorten(timeout)
        stream = self._inner.start_tls(ssl_context, server_hostname, timeout)
        self._connection.note_stream(stream)
        return _Stream(self._connection, stream)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class AsyncConnection(_Either, httpcore.AsyncNetworkBackend):
    """A connection of asyncio, which is closed whatever was cancelled on it."""

    def __init__(self, route: Route, url: httpcore.URL, clock: Clock, *, single: bool) -> None:
        self._backend = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())
        self._stream: httpcore.AsyncNetworkStream | None = None
        super().__init__(route, url, single=single)

    async def send_async(self, request: HTTPRequest, trace: Trace) -> HTTPResponse:
        """Send a request and wait for the head of the response."""

        async def trace_async(name: str, info: dict[str, Any]) -> None:
            trace(name, info)

        response = await self._inner.handle_async_request(_for_httpcore(request, trace_async))
        return _read_head(response, response.aclose)

    async def aclose(self) -> None:
        """Close it, whatever state it is in."""
        with contextlib.suppress(Exception):
            await self._inner.aclose()
        if self._stream is not None:
            with contextlib.suppress(Exception):
                await self._stream.aclose()

    def abandon(self) -> None:
        """Let go of it without its event loop, which is closed."""
        connected = None if self._stream is None else self._stream.get_extra_info("socket")
        if connected is not None:
            with contextlib.suppress(OSError):
                connected.shutdown(socket.SHUT_RDWR)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Options = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect for httpcore."""
        # A cancellation in the moment in which the connection is made would lose its socket.
        connecting = asyncio.ensure_future(
            self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        )
        try:
            self._stream = stream = await asyncio.shield(connecting)
        except asyncio.CancelledError:
            connecting.cancel()
            await asyncio.wait([connecting])
            if not connecting.cancelled() and connecting.exception() is None:
                self._stream = connecting.result()
            raise
        return stream


def _for_httpcore(request: HTTPRequest, trace: Any) -> httpcore.Request:
    extensions: dict[str, Any] = {"timeout": request.timeouts, "trace": trace}
    if request.server_name is not None:
        extensions["sni_hostname"] = request.server_name
    return httpcore.Request(
        request.method,
        parse_url(request.url),
        headers=request.headers,
        content=request.body,
        extensions=extensions,
    )


def _read_head(response: httpcore.Response, close: Callable[[], Any]) -> HTTPResponse:
    version = response.extensions.get("http_version", b"HTTP/1.1")
    return HTTPResponse(response.status, response.headers, version, response.stream, close)


def parse_url(url: str) -> httpcore.URL:
    """Parse a URL for httpcore.

    Args:
        url: The URL, percent-encoded.

    Returns:
        The same for httpcore.
    """
    parts = urlsplit(url)
    target = parts.path or "/"
    return httpcore.URL(
        scheme=parts.scheme,
        host=(parts.hostname or "").encode("ascii"),
        port=parts.port,
        target=(f"{target}?{parts.query}" if parts.query else target).encode("ascii"),
    )
