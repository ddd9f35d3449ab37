"""The one door to the network: this module alone knows which libraries carry HTTP.

Connections of our own are httpcore's, the core of httpx. A user may hand in a transport or a client
of httpx or httpx2 instead; a transport of httpx may be one that sends through aiohttp.
"""

from __future__ import annotations

import math
import os
import queue
import ssl
import sys
import threading
from collections import deque
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from ..config import Settings
from ..errors import ConfigurationError
from ._httpx import fast_url, transports_of
from .call import CallContext
from .clock import Clock
from .http import FaultKind, HTTPFault, HTTPRequest, HTTPResponse, Trace
from .in_process import InProcess
from .steps import Step

if TYPE_CHECKING:
    import asyncio

    from .streams import AsyncConnection, Connection, Route

SPENDING_CONNECTIONS = 2

_KEEPALIVE_SECONDS = 15.0


class Network(NamedTuple):
    """How to reach the origin.

    Attributes:
        http_client: A client of httpx or httpx2 to send with, instead of connections of our own.
        transport: A transport of httpx or httpx2 to send with, likewise.
        proxy: The URL of a proxy; `None` asks the environment, an empty text means none.
        verify: A file of certificates, or an SSL context; `None` for the usual ones.
    """

    http_client: Any = None
    transport: Any = None
    proxy: str | None = None
    verify: str | Path | ssl.SSLContext | None = None


class Connections:
    """The connections of a client.

    A call has a connection to itself. When its exchange ends in order, the next call uses it again;
    otherwise it is closed. One for money is used once: a kept connection can deliver what belongs
    to an earlier request, and the server can close it in the moment in which a request is sent.
    The number of connections is bounded by the number of calls at a time.

    Args:
        settings: Where to connect to.
        network: How.
        clock: The clock.
        asynchronous: Whether for asyncio.

    Attributes:
        given: Whether the user gave what sends requests.
        proxy: The URL of the proxy, if there is one.
        closed: Whether the client was closed.

    Raises:
        ConfigurationError: Something given does not fit.
    """

    def __init__(
        self, settings: Settings, network: Network, clock: Clock, *, asynchronous: bool
    ) -> None:
        self._clock = clock
        self._asynchronous = asynchronous
        self._origin = settings.origin
        self._given = _checked_given(network, asynchronous=asynchronous)
        self.given = self._given is not None
        self.proxy = None if self.given else _proxy(settings, network)
        self.closed = False
        self._context = _context(network)
        self._route: Route | None = None
        self._idle: list[Any] = []
        self._busy: set[Any] = set()
        self._closing: set[Any] = set()
        self._inherited: list[Any] = []
        self._process = os.getpid()
        self._loop: Any = None

    @property
    def own(self) -> bool:
        """Whether they go straight to where a request says: no proxy, and nothing of the user."""
        return not self.given and self.proxy is None

    def enter(self, loop: Any) -> bool:
        """Say from which event loop calls are sent.

        Args:
            loop: The running event loop.

        Returns:
            Whether this client may be used in it. Connections belong to one loop. When that one is
            closed, they are made anew for another; those that the user gave cannot be.
        """
        if self._loop is loop:
            return True
        if self._loop is not None and os.getpid() == self._process:
            renewable = self._given is None or self._given.stateless
            if not renewable or not self._loop.is_closed():
                return False
            for each in (*self._idle, *self._busy):
                each.abandon()
            self._idle, self._busy, self._closing = [], set(), set()
        self._loop = loop
        return True

    def take(self, request: HTTPRequest, *, spending: bool) -> Any:
        """Get a connection for one exchange.

        Args:
            request: The request to send on it.
            spending: Whether for an operation that spends money.

        Returns:
            The connection; it goes back with `give_back`.
        """
        if self._given is not None:
            return self._given
        if os.getpid() != self._process:
            # Sockets survive a fork. Those of the parent are not touched, not even to close them:
            # an event loop of the parent may watch them.
            self._inherited += [*self._idle, *self._busy, *self._closing]
            self._idle, self._busy, self._closing = [], set(), set()
            self._process = os.getpid()
        single = spending or request.origin != self._origin
        connection = None if single else self._take_idle()
        if connection is None:
            connection = self._make(request, single=single)
        self._busy.add(connection)
        return connection

    def give_back(self, connection: Any, *, complete: bool) -> bool:
        """Take a connection back after an exchange.

        Args:
            connection: The connection.
            complete: Whether the response came to its end.

        Returns:
            Whether it is kept; otherwise it has to be closed.
        """
        if connection is self._given:
            return True
        self._busy.discard(connection)
        if not complete or connection.single or self.closed or not connection.in_order:
            return False
        self._idle.append(connection)
        return True

    async def end(self, connection: AsyncConnection) -> None:
        """Close a connection, even when the task that waits for it is cancelled.

        Args:
            connection: The connection.
        """
        import asyncio

        await asyncio.shield(self._begin_closing(connection))

    def close(self) -> None:
        """Close everything of a synchronous client, and end what other threads wait for."""
        self.closed = True
        for each in tuple(self._busy):
            each.interrupt()
        while self._idle:
            self._idle.pop().close()

    async def aclose(self) -> None:
        """Close everything of an asynchronous client, and end what other tasks wait for."""
        import asyncio

        self.closed = True
        if self._loop is not asyncio.get_running_loop():
            # Nothing was connected, or it was in a loop that is closed.
            return
        for each in (*self._busy, *self._idle):
            await self.end(each)
        self._idle.clear()
        if self._closing:
            await asyncio.wait(set(self._closing))

    def _take_idle(self) -> Any:
        while self._idle:
            try:
                connection = self._idle.pop()
            except IndexError:
                # Another thread took the last one.
                return None
            if connection.usable:
                return connection
            if self._asynchronous:
                self._begin_closing(connection)
            else:
                connection.close()
        return None

    def _begin_closing(self, connection: AsyncConnection) -> asyncio.Task[None]:
        import asyncio

        closing = asyncio.ensure_future(connection.aclose())
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)
        return closing

    def _make(self, request: HTTPRequest, *, single: bool) -> Connection | AsyncConnection:
        from .streams import AsyncConnection, Connection, Route, parse_url

        if self._route is None:
            context = self._context
            self._route = Route(
                default_context if context is None else lambda: context,
                self.proxy,
                _KEEPALIVE_SECONDS,
            )
        kind = AsyncConnection if self._asynchronous else Connection
        return kind(self._route, parse_url(request.url), self._clock, single=single)


class Slots:
    """The slots for one kind of connection.

    Calls wait here, since the pools of HTTP libraries lose connections when calls are cancelled
    while they wait in them.

    Args:
        limit: How many calls may be on the wire at the same time.
        asynchronous: Whether calls come from asyncio.
    """

    def __init__(self, limit: int, *, asynchronous: bool) -> None:
        self._free: Any
        self._empty: type[Exception] = queue.Empty
        if asynchronous:
            import asyncio

            self._free, self._empty = asyncio.LifoQueue(), asyncio.QueueEmpty
        else:
            self._free = queue.LifoQueue()
        # Whoever waits goes first.
        self._waiting: deque[None] = deque()
        for _ in range(limit):
            self._free.put_nowait(None)

    def take(self) -> bool:
        """Take a slot if there is a free one. Give it back with `give_back`."""
        if self._waiting:
            return False
        try:
            self._free.get_nowait()
        except self._empty:
            return False
        return True

    def wait(self, context: CallContext, clock: Clock) -> Step:
        """Wait for a slot until the deadline of a call.

        Args:
            context: The call.
            clock: The clock.

        Returns:
            A step whose result is whether there was a slot in time.
        """
        return _Wait(self._free, self._waiting, max(0.0, context.expires - clock.monotonic()))

    def give_back(self) -> None:
        """Give a slot back."""
        self._free.put_nowait(None)


class _Wait(Step):
    __slots__ = ("_free", "_seconds", "_waiting")

    def __init__(self, free: Any, waiting: deque[None], seconds: float) -> None:
        self._free = free
        self._waiting = waiting
        self._seconds = seconds

    def run(self) -> bool:
        longest = None if self._seconds == math.inf else min(self._seconds, threading.TIMEOUT_MAX)
        self._waiting.append(None)
        try:
            self._free.get(timeout=longest)
        except queue.Empty:
            return False
        finally:
            self._waiting.pop()
        return True

    async def run_async(self) -> bool:
        import asyncio

        self._waiting.append(None)
        try:
            async with asyncio.timeout(None if self._seconds == math.inf else self._seconds):
                await self._free.get()
        except TimeoutError:
            return False
        finally:
            self._waiting.pop()
        return True


@cache
def default_context() -> ssl.SSLContext:
    """Make the SSL context of all clients: reading the certificates takes longer than all else."""
    import httpx

    return httpx.create_ssl_context()


# The faults of httpx, httpcore, httpx2 and httpcore2, which have the same names, and of aiohttp.
_FAULTS: dict[str, FaultKind] = {
    "ConnectError": "connect",
    "ConnectTimeout": "connect-timeout",
    "PoolTimeout": "pool",
    "ProxyError": "proxy",
    "UnsupportedProtocol": "unsupported",
    "InvalidURL": "unsupported",
    "LocalProtocolError": "local-protocol",
    "RemoteProtocolError": "protocol",
    "TimeoutException": "timeout",
    "HTTPError": "broken",
    "StreamError": "broken",
    "NetworkError": "broken",
    "ClientConnectorError": "connect",
    "ClientProxyConnectionError": "proxy",
    "ClientHttpProxyError": "proxy",
    "ConnectionTimeoutError": "connect-timeout",
    "ServerTimeoutError": "timeout",
    "ClientResponseError": "protocol",
    "ClientError": "broken",
}
_LIBRARIES = frozenset({"httpx", "httpcore", "httpx2", "httpcore2", "aiohttp"})


def fault_of(error: BaseException) -> HTTPFault | None:
    """Find out what an exception of a library means.

    Args:
        error: The exception.

    Returns:
        The fault; `None` for an exception of something else.
    """
    found, cause = error, error.__cause__
    if cause is not None and _library(error) == "httpx" and _library(cause) == "aiohttp":
        # httpx-aiohttp calls a connection that broke after the request ConnectTimeout.
        found = cause
    for each in type(found).__mro__:
        kind = _FAULTS.get(each.__name__)
        if kind is None or each.__module__.partition(".")[0] not in _LIBRARIES:
            continue
        if kind == "protocol" and "disconnected" in str(found):
            kind = "broken"
        fault = HTTPFault(kind, type(found).__name__)
        fault.__cause__ = error
        return fault
    return None


def _library(error: BaseException) -> str:
    return type(error).__module__.partition(".")[0]


class _Given:
    """What the user gave, as a connection that is never closed.

    Attributes:
        stateless: Whether it belongs to no event loop.
    """

    stateless = False

    def __init__(self, given: Any, library: Any, *, is_client: bool) -> None:
        self._given = given
        self._library = library
        self._is_client = is_client
        transports = transports_of(given) if is_client else [given]
        self._aiohttp = [each for each in transports if _is_aiohttp(each)]

    def send(self, request: HTTPRequest, trace: Trace) -> HTTPResponse:
        """Send a request and wait for the head of the response."""
        made = self._request(request, trace)
        if not self._is_client:
            response = self._given.handle_request(made)
        else:
            response = self._given.send(made, stream=True, auth=None, follow_redirects=False)
            self._given.cookies.clear()
        return self._read_head(response, response.close)

    async def send_async(self, request: HTTPRequest, trace: Trace) -> HTTPResponse:
        """Send a request and wait for the head of the response."""

        async def trace_async(name: str, info: dict[str, Any]) -> None:
            trace(name, info)

        made = self._request(request, trace_async)
        for each in self._aiohttp:
            from ._aiohttp import send_once

            send_once(each)
        if not self._is_client:
            response = await self._given.handle_async_request(made)
        else:
            response = await self._given.send(made, stream=True, auth=None, follow_redirects=False)
            self._given.cookies.clear()
        return self._read_head(response, response.aclose)

    def _request(self, request: HTTPRequest, trace: Any) -> Any:
        extensions: dict[str, Any] = {"timeout": request.timeouts, "trace": trace}
        if request.server_name is not None:
            extensions["sni_hostname"] = request.server_name
        body: Any = request.body
        if isinstance(body, bytes):
            body = self._library.ByteStream(body)
        made = self._library.Request(
            request.method,
            fast_url(self._library, request.url),
            headers=request.headers,
            stream=body,
            extensions=extensions,
        )
        if isinstance(request.body, bytes):
            made.read()
        return made

    def _read_head(self, response: Any, close: Any) -> HTTPResponse:
        stream = response.stream
        whole = isinstance(stream, self._library.ByteStream)
        # A hook of the user may have read it: a stream cannot be read twice, and it is decoded.
        was_read = response.is_stream_consumed and not whole
        return HTTPResponse(
            response.status_code,
            response.headers.raw,
            response.extensions.get("http_version", b"HTTP/1.1"),
            _content(response) if was_read else stream,
            close,
            in_memory=whole or was_read,
            decoded=was_read,
        )


def _content(response: Any) -> Iterator[bytes]:
    yield response.content


def _is_aiohttp(transport: Any) -> bool:
    return any(each.__module__.startswith("httpx_aiohttp") for each in type(transport).__mro__)


def _checked_given(network: Network, *, asynchronous: bool) -> _Given | InProcess | None:
    client, transport = network.http_client, network.transport
    if isinstance(transport, InProcess):
        return transport
    if client is None and transport is None:
        return None
    if client is not None and transport is not None:
        raise ConfigurationError("give http_client or transport, not both")
    import httpx

    names = ("AsyncClient", "AsyncBaseTransport") if asynchronous else ("Client", "BaseTransport")
    name, is_client = names[client is None], client is not None
    given = client if is_client else transport
    # Whoever gives something of httpx2 has imported it.
    for library in (httpx, sys.modules.get("httpx2")):
        if library is not None and isinstance(given, getattr(library, name)):
            return _Given(given, library, is_client=is_client)
    raise ConfigurationError(
        f"{'http_client' if is_client else 'transport'} is a {type(given).__name__}, "
        f"and must be a httpx.{name} or httpx2.{name}"
    )


def _proxy(settings: Settings, network: Network) -> str | None:
    if network.proxy is not None:
        return _checked_proxy(network.proxy) if network.proxy else None
    parts = urlsplit(settings.base_url)
    known: Mapping[str, str] = getproxies()
    found = known.get(parts.scheme) or known.get("all")
    if not found or settings.on_this_machine or proxy_bypass(parts.netloc):
        return None
    return _checked_proxy(found if "://" in found else f"http://{found}")


def _checked_proxy(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if not host or parts.scheme not in ("http", "https", "socks5", "socks5h"):
        raise ConfigurationError("proxy is not a URL such as http://host:3128")
    if parts.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(
            f"proxy is a {parts.scheme} URL, which takes one more package: "
            "pip install 'httpx[socks]'"
        )
    return url


def _context(network: Network) -> ssl.SSLContext | None:
    verify = network.verify
    if verify is None or isinstance(verify, ssl.SSLContext):
        return verify
    if not isinstance(verify, (str, Path)):
        raise ConfigurationError("verify must be a file of certificates or an ssl.SSLContext")
    try:
        return ssl.create_default_context(cafile=str(verify))
    except OSError as error:
        raise ConfigurationError(f"verify: {verify} holds no certificates ({error})") from None
