"""The connections to one origin: httpx's transports, how they are made, renewed and closed."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from ..config import Settings
from ..errors import ConfigurationError
from .clock import Clock
from .streams import CallDeadline, improve_connections

AnyTransport = httpx.AsyncBaseTransport | httpx.BaseTransport
TransportT = TypeVar("TransportT", httpx.AsyncBaseTransport, httpx.BaseTransport)

SPENDING_CONNECTIONS = 2

_KEEPALIVE_SECONDS = 15.0


class Network(NamedTuple):
    """How to reach the origin.

    Attributes:
        http_client: A client of httpx to send with, instead of connections of our own.
        transport: A transport of httpx to send with, likewise.
        proxy: The URL of a proxy; `None` asks the environment, an empty text means none.
        verify: A file of certificates, or an SSL context; `None` for the usual ones.
    """

    http_client: Any = None
    transport: Any = None
    proxy: str | None = None
    verify: str | Path | ssl.SSLContext | None = None


class Connections(Generic[TransportT]):
    """Two sets of connections: those that are kept, and those for money, used once each.

    A kept connection can deliver what belongs to an earlier request, and can be closed by the
    server in the moment in which a request is sent. Neither may happen to a payment.

    Args:
        settings: Where to connect to.
        network: How.
        clock: The clock.
        asynchronous: Whether for asyncio.
    """

    def __init__(
        self, settings: Settings, network: Network, clock: Clock, *, asynchronous: bool
    ) -> None:
        """Check everything; nothing is connected yet.

        Raises:
            ConfigurationError: Something given does not fit.
        """
        self._settings = settings
        self._network = network
        self._asynchronous = asynchronous
        self.deadline = CallDeadline(clock)
        self._given = _given(network, asynchronous=asynchronous)
        self.proxy = None if self._given is not None else _proxy(settings, network)
        self._context = _context(network)
        self._kept: TransportT | None = None
        self._single: TransportT | None = None
        self._retired: list[TransportT] = []

    @property
    def own(self) -> bool:
        """Whether they go straight to where a request says: no proxy, and nothing of the user."""
        return self._given is None and self.proxy is None

    @property
    def given(self) -> bool:
        """Whether the user gave what sends requests."""
        return self._given is not None

    def get(self, *, spending: bool) -> TransportT:
        """Get what sends requests.

        Args:
            spending: Whether for an operation that spends money.

        Returns:
            A transport of httpx.
        """
        if self._given is not None:
            given: TransportT = self._given
            return given
        if spending:
            if self._single is None:
                self._single = self._make(SPENDING_CONNECTIONS, kept=0)
            return self._single
        if self._kept is None:
            most = self._settings.max_concurrency
            self._kept = self._make(most, kept=most)
        return self._kept

    def renew(self) -> None:
        """Give up all connections, and make new ones when they are needed."""
        self._retired += [each for each in (self._kept, self._single) if each is not None]
        self._kept = self._single = None

    def forget(self) -> None:
        """Give up all connections without closing them: their event loop is closed already."""
        self._kept = self._single = None
        self._retired = []

    def drain(self) -> list[TransportT]:
        """Hand over everything that has to be closed.

        Returns:
            The transports; what the user gave is not among them.
        """
        self.renew()
        retired, self._retired = self._retired, []
        return retired

    def _make(self, most: int, *, kept: int) -> TransportT:
        limits = httpx.Limits(
            max_connections=most,
            max_keepalive_connections=kept,
            keepalive_expiry=_KEEPALIVE_SECONDS,
        )
        kind: Any = httpx.AsyncHTTPTransport if self._asynchronous else httpx.HTTPTransport
        made: TransportT = kind(
            verify=self._context or default_context(), limits=limits, proxy=self.proxy
        )
        improve_connections(made, None if self._asynchronous else self.deadline)
        return made


@cache
def default_context() -> ssl.SSLContext:
    """Make the SSL context of all clients: reading the certificates takes longer than all else."""
    return httpx.create_ssl_context()


def drop_desynchronised(transport: AnyTransport) -> list[Any]:
    """Find kept connections on which more came than was asked for.

    httpx would deliver the surplus as the answer to the next request. It has no public name for
    this, so what is not as expected is left alone.

    Args:
        transport: What sent a request just now.

    Returns:
        The connections that must not be used again.
    """
    pool = getattr(transport, "_pool", None)
    found = []
    for each in getattr(pool, "_connections", ()):
        connection: Any = getattr(each, "_connection", None)
        state = getattr(connection, "_h11_state", None)
        if state is not None and connection.is_idle() and state.trailing_data[0]:
            found.append(connection)
    return found


def _given(network: Network, *, asynchronous: bool) -> Any:
    client, transport = network.http_client, network.transport
    if client is not None and transport is not None:
        raise ConfigurationError("give http_client or transport, not both")
    if client is not None:
        wanted: Any = httpx.AsyncClient if asynchronous else httpx.Client
        if not isinstance(client, wanted):
            raise ConfigurationError(
                f"http_client is a {type(client).__name__}, and must be a httpx.{wanted.__name__}"
            )
        return _AsyncGiven(client) if asynchronous else _SyncGiven(client)
    if transport is not None:
        base = httpx.AsyncBaseTransport if asynchronous else httpx.BaseTransport
        if not isinstance(transport, base):
            raise ConfigurationError(
                f"transport is a {type(transport).__name__}, and must be a httpx.{base.__name__}"
            )
    return transport


class _AsyncGiven(httpx.AsyncBaseTransport):
    """Sends with a client of the user, without what it adds on its own."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._client.send(request, stream=True, auth=None, follow_redirects=False)
        self._client.cookies.clear()
        return response


class _SyncGiven(httpx.BaseTransport):
    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._client.send(request, stream=True, auth=None, follow_redirects=False)
        self._client.cookies.clear()
        return response


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
