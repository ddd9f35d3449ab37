"""The innermost layer: a checked call in, a complete answer out, one request each."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, TypedDict
from urllib.parse import urlencode

import httpx

from .._version import __version__
from ..access import Token, authorization
from ..config import Settings, Timeouts
from ..errors import (
    BeatPassError,
    ClientClosedError,
    ConnectionFailedError,
    ConnectionLostError,
    InvalidArgumentError,
    ResponseTimeoutError,
    UnknownOutcomeError,
)
from ..types import UNSET, Call, Operation

# JSON comes first: otherwise the server answers errors with a redirect to a login page.
_ACCEPT_JSON = "application/json"
_ACCEPT_FILE = "application/json, audio/*;q=0.9, application/pdf;q=0.9, */*;q=0.5"
_USER_AGENT = f"beatpass-client/{__version__}"

_READING = ("read", "download")
_SPENDING = ("money", "access")


class _Options(TypedDict):
    verify: ssl.SSLContext
    limits: httpx.Limits
    follow_redirects: bool


@cache
def _options() -> _Options:
    """The options of every client of httpx."""
    return {
        # Reading the certificates takes longer than all the rest of making a client.
        "verify": httpx.create_ssl_context(),
        # More open connections make httpx slower, not faster.
        "limits": httpx.Limits(
            max_connections=10, max_keepalive_connections=10, keepalive_expiry=15
        ),
        "follow_redirects": False,
    }


class _Wire:
    """What both wires do alike: everything but waiting.

    Args:
        settings: Where and how to call.
        token: The token, or `None` for the public tier.
    """

    def __init__(self, settings: Settings, token: Token | None) -> None:
        """Prepare; connections are made when the first call is sent."""
        self._settings = settings
        self._token = token
        self._closed = False

    def _request(self, call: Call) -> httpx.Request:
        operation = call.operation
        url = f"{self._settings.base_url}{call.path}"
        if call.query:
            url = f"{url}?{urlencode(call.query)}"
        headers = {
            "Accept": _ACCEPT_FILE if operation.kind == "download" else _ACCEPT_JSON,
            "User-Agent": _USER_AGENT,
            # A broken compressed answer cannot be told from a whole one.
            "Accept-Encoding": "identity",
            **call.headers,
            **authorization(operation, self._token),
        }
        content: Any = call.content
        if call.json is not UNSET:
            content = _encode(operation, call.json)
            headers["Content-Type"] = "application/json"
        request = httpx.Request(
            operation.method,
            url,
            headers=headers,
            content=content,
            data=call.form,
            files=call.files,
            extensions={"timeout": _timeout(operation, self._settings.timeouts)},
        )
        if self._closed:
            message = "the client is closed; make a new one. Nothing was sent"
            raise ClientClosedError(message, operation=operation.id)
        return request


class AsyncWire(_Wire):
    """Sends calls from one event loop."""

    _client: httpx.AsyncClient | None = None

    async def send(self, call: Call) -> httpx.Response:
        """Send a call once.

        Args:
            call: The call.

        Returns:
            The complete answer, whatever its status.

        Raises:
            MissingTokenError: The operation needs a token and there is none.
            ClientClosedError: The client was closed.
            TransportError: No complete answer came.
        """
        request = self._request(call)
        if self._client is None:
            self._client = httpx.AsyncClient(**_options())
        with _failures_of(call.operation):
            response = await self._client.send(request)
        self._client.cookies.clear()
        return response

    async def close(self) -> None:
        """Close the connections. Closing twice does nothing more."""
        self._closed = True
        if self._client is not None:
            await self._client.aclose()


class SyncWire(_Wire):
    """Sends calls from ordinary code."""

    _client: httpx.Client | None = None

    def send(self, call: Call) -> httpx.Response:
        """Send a call once.

        Args:
            call: The call.

        Returns:
            The complete answer, whatever its status.

        Raises:
            MissingTokenError: The operation needs a token and there is none.
            ClientClosedError: The client was closed.
            TransportError: No complete answer came.
        """
        request = self._request(call)
        if self._client is None:
            self._client = httpx.Client(**_options())
        with _failures_of(call.operation):
            response = self._client.send(request)
        self._client.cookies.clear()
        return response

    def close(self) -> None:
        """Close the connections. Closing twice does nothing more."""
        self._closed = True
        if self._client is not None:
            self._client.close()


def _timeout(operation: Operation, timeouts: Timeouts) -> dict[str, float]:
    return {
        "connect": timeouts.connect,
        "read": timeouts.read_money if operation.kind in _SPENDING else timeouts.read,
        "write": timeouts.write,
        "pool": timeouts.read,
    }


def _encode(operation: Operation, body: Any) -> bytes:
    try:
        text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode("utf-8")
    except (TypeError, ValueError, RecursionError) as error:
        message = f"the body cannot be sent as JSON ({error}). Nothing was sent"
        raise InvalidArgumentError(message, operation=operation.id) from None


@contextmanager
def _failures_of(operation: Operation) -> Iterator[None]:
    try:
        yield
    except (httpx.HTTPError, httpx.StreamError) as error:
        raise _failure(operation, error) from error


def _failure(operation: Operation, error: Exception) -> BeatPassError:
    """Say what a failure means for this operation: above all, whether it may have happened."""
    kind = type(error).__name__
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)):
        message = f"no connection ({kind}); nothing was sent, so it is safe to try again"
        return ConnectionFailedError(message, operation=operation.id)
    if operation.kind not in _READING:
        message = (
            f"no answer ({kind}), so it may have happened or not; "
            "look at the current state before sending it again"
        )
        return UnknownOutcomeError(message, operation=operation.id)
    if isinstance(error, httpx.TimeoutException):
        message = f"no answer in time ({kind}); reading again is safe"
        return ResponseTimeoutError(message, operation=operation.id)
    message = f"the connection broke ({kind}); reading again is safe"
    return ConnectionLostError(message, operation=operation.id)
