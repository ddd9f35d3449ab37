"""The innermost layer: one request out, one complete answer in."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import httpx

from .._version import __version__
from ..access import Access, Token
from ..config import Settings, Timeouts
from ..errors import ClientClosedError, InvalidArgumentError
from ..types import UNSET, Call, Operation, PreparedRequest, Sink
from .address import Address
from .body import LARGEST_ERROR, LARGEST_FILE, LARGEST_JSON, BodyError, Memory, Taker
from .clock import Clock
from .connections import Connections, drop_desynchronised
from .elsewhere import Elsewhere, may_follow
from .events import emit_request, emit_response
from .headers import Headers
from .reading import read_answer, taken, unusable_body
from .redaction import IN_CALL
from .sending import READING, SPENDING, Outcome, Sending
from .steps import Ask, Step, Steps
from .unknown import how_to_find_out

_VERSIONS = (b"HTTP/1.0", b"HTTP/1.1", b"HTTP/2")
_COMMON = {
    "User-Agent": f"beatpass-client/{__version__}",
    # A broken compressed answer cannot be told from a whole one.
    "Accept-Encoding": "identity",
}
# JSON comes first: otherwise the server answers errors with a redirect to a login page. Copying
# headers is quick, and making them is not.
_FOR_JSON = httpx.Headers({"Accept": "application/json", **_COMMON})
_FOR_FILES = httpx.Headers(
    {"Accept": "application/json, audio/*;q=0.9, application/pdf;q=0.9, */*;q=0.5", **_COMMON}
)


class Wire:
    """Sends requests.

    Args:
        settings: Where to send them.
        access: Who the client is.
        connections: What they are sent on.
        clock: The clock.
    """

    def __init__(
        self, settings: Settings, access: Access, connections: Connections[Any], clock: Clock
    ) -> None:
        """Prepare; connections are made when the first call is sent."""
        self._base_url = settings.base_url
        self._address = Address(settings.base_url)
        self._access = access
        self._connections = connections
        self._clock = clock
        self.closed = False

    def __repr__(self) -> str:
        """Show where requests go."""
        return f"wire {self._base_url}"

    def attempt(self, sending: Sending) -> Steps[Outcome]:
        """Send a request once.

        Args:
            sending: The call on its way.

        Returns:
            What came of it.

        Raises:
            ClientClosedError: The client was closed. Nothing was sent.
            InvalidArgumentError: Its body cannot be sent. Nothing was sent.
            TokenRequiredError: There is no token, and it needs one. Nothing was sent.
        """
        operation = sending.operation
        if self.closed:
            message = "the client is closed; make a new one. Nothing was sent"
            raise ClientClosedError(message, operation=operation.id)
        if self._access.source is not None and operation.access != "none":
            self._access.accept((yield Ask("token", self._access.source)))
        place = sending.call.address
        token = self._access.token_for(operation)
        request = None if place is not None else self._request(sending, token)
        sending.attempts += 1
        if sending.started_at is None:
            sending.started_at = datetime.now(UTC)
        emit_request(sending)
        began = self._clock.monotonic()
        if request is None:
            outcome = yield from self._elsewhere(sending).fetch(place or "")
        else:
            outcome = yield from self._exchange(request, sending)
            if outcome.status is not None:
                self._access.note(operation, outcome.status)
        if may_follow(sending, outcome):
            base = place or f"{self._base_url}{sending.call.path}"
            outcome = yield from self._elsewhere(sending).follow(outcome, base)
        if request is None:
            # The limit that another server reports is not ours.
            outcome.headers = {}
        emit_response(sending, outcome, self._clock.monotonic() - began)
        return outcome

    def _exchange(self, request: httpx.Request, sending: Sending) -> Steps[Outcome]:
        outcome: Outcome = yield _Exchange(self._connections, request, sending, self._clock)
        if outcome.reason == "pool":
            self._connections.renew()
        return outcome

    def _elsewhere(self, sending: Sending) -> Elsewhere:
        """Get what is outside of the API; the token and the headers of the user stay here."""

        def make(url: httpx.URL) -> httpx.Request:
            headers = _common_headers(sending)
            if sending.call.sink is not None:
                headers.update(sending.call.sink.request_headers())
            return httpx.Request(
                "GET",
                url,
                headers=headers,
                extensions={"timeout": _timeout(sending.call, sending.settings.timeouts)},
            )

        def exchange(request: httpx.Request) -> Steps[Outcome]:
            return self._exchange(request, sending)

        return Elsewhere(sending, make, exchange, pins=self._connections.own)

    def prepare(self, sending: Sending) -> PreparedRequest:
        """Make the request of a call, for somebody to look at.

        Args:
            sending: The call on its way.

        Returns:
            The request, the token hidden.
        """
        call = sending.call
        request = self._request(sending, None)
        headers = {name: value for name, value in request.headers.items() if name != "host"}
        if self._access.tier == "full" and call.operation.access != "none":
            headers["authorization"] = "Bearer ***"
        body = None if call.json is UNSET else call.json
        shown = body if call.form is None else dict(call.form)
        if call.operation.kind == "access" and isinstance(shown, dict):
            shown = {key: "***" if "password" in key else each for key, each in shown.items()}
        return PreparedRequest(
            call.operation.id,
            call.operation.method,
            call.address or str(request.url),
            headers,
            shown,
        )

    def _request(self, sending: Sending, token: Token | None) -> httpx.Request:
        call = sending.call
        operation = call.operation
        url = self._address.of(call.path, urlencode(call.query) if call.query else None)
        headers = _common_headers(sending)
        for given in (sending.policy.headers, call.headers):
            headers.update(given)
        if call.sink is not None:
            headers.update(call.sink.request_headers())
        content: Any = call.content
        if call.json is not UNSET:
            content = _encode(operation, call.json)
            headers["Content-Type"] = "application/json"
        elif sending.attempts and hasattr(content, "seek"):
            content.seek(0)
        if token is not None:
            # The last thing, and in no variable: a traceback may show variables.
            headers["Authorization"] = token.header
        try:
            return httpx.Request(
                operation.method,
                url,
                headers=headers,
                content=content,
                data=call.form,
                files=call.files,
                extensions={"timeout": _timeout(call, sending.settings.timeouts)},
            )
        except httpx.InvalidURL:
            message = "the arguments make a URL that is too long. Nothing was sent"
            raise InvalidArgumentError(message, operation=operation.id) from None


def _common_headers(sending: Sending) -> httpx.Headers:
    operation = sending.operation
    file = operation.kind == "download" or operation.answer in ("bytes", "text")
    return httpx.Headers(_FOR_FILES if file else _FOR_JSON)


class _Exchange(Step):
    """One request and its answer."""

    __slots__ = (
        "_clock",
        "_connections",
        "_head",
        "_request",
        "_sending",
        "_sent",
        "_taken",
        "_traced",
    )

    def __init__(
        self,
        connections: Connections[Any],
        request: httpx.Request,
        sending: Sending,
        clock: Clock,
    ) -> None:
        self._connections = connections
        self._request = request
        self._sending = sending
        self._clock = clock
        self._sent = False
        self._traced = False
        self._taken = False
        self._head: tuple[int, Headers] | None = None

    def run(self) -> Outcome:
        transport = self._transport()
        self._request.extensions["trace"] = self._note
        deadline = self._connections.deadline
        deadline.expires = self._sending.expires
        in_call = IN_CALL.set(True)
        try:
            response = transport.handle_request(self._request)
            try:
                taker = self._take_head(response)
                for chunk in response.stream:
                    taker.feed(chunk)
                    if self._clock.monotonic() > self._sending.expires:
                        return self._cut_short()
                content = taker.finish()
            finally:
                response.close()
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, BodyError, OSError) as error:
            waited = isinstance(error, (TimeoutError, httpx.TimeoutException))
            expired = self._clock.monotonic() >= self._sending.expires
            return self._cut_short() if waited and expired else self._failed(error)
        except BaseException as error:
            self._warn(error)
            raise
        finally:
            deadline.expires = math.inf
            IN_CALL.reset(in_call)
        for connection in drop_desynchronised(transport):
            connection.close()
        return self._read(content)

    async def run_async(self) -> Outcome:
        import asyncio

        transport = self._transport()
        self._request.extensions["trace"] = self._note_async
        remaining = self._sending.expires - self._clock.monotonic()
        limit = asyncio.timeout(None if remaining == math.inf else max(0.0, remaining))
        in_call = IN_CALL.set(True)
        try:
            async with limit:
                response = await transport.handle_async_request(self._request)
                try:
                    taker = self._take_head(response)
                    async for chunk in response.stream:
                        taker.feed(chunk)
                    content = taker.finish()
                finally:
                    await response.aclose()
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, BodyError) as error:
            return self._failed(error)
        except OSError as error:
            # The deadline of this call shows as TimeoutError, which is an OSError too.
            return self._cut_short() if limit.expired() else self._failed(error)
        except BaseException as error:
            self._warn(error)
            raise
        finally:
            IN_CALL.reset(in_call)
        for connection in drop_desynchronised(transport):
            await connection.aclose()
        return self._read(content)

    def _transport(self) -> Any:
        return self._connections.get(spending=self._sending.operation.kind in SPENDING)

    def _note(self, name: str, info: dict[str, Any]) -> None:
        self._traced = True
        if name.endswith(".send_request_headers.started"):
            # To a proxy, the request that opens the way through it says nothing of ours.
            method = getattr(info.get("request"), "method", b"")
            self._sent = self._sent or method != b"CONNECT"

    async def _note_async(self, name: str, info: dict[str, Any]) -> None:
        self._note(name, info)

    def _take_head(self, response: httpx.Response) -> Taker:
        if response.extensions.get("http_version", b"HTTP/1.1") not in _VERSIONS:
            raise httpx.RemoteProtocolError("a version of HTTP that does not exist")
        headers = Headers(response.headers.raw)
        self._head = response.status_code, headers
        sink = self._sending.call.sink
        if sink is not None and response.status_code in (200, 206):
            kind = headers.get("content-type", "").split(";")[0].strip().lower()
            # A page where a file should be, and JSON, are read like any answer.
            page = kind in ("text/html", "application/xhtml+xml")
            text = self._sending.operation.answer == "text"
            if kind != "application/json" and (text or not page):
                sink.begin(response.status_code, headers)
                self._taken = True
                return _IntoSink(sink)
        largest = LARGEST_ERROR
        if 200 <= response.status_code < 300:
            file = self._sending.operation.answer == "bytes"
            largest = LARGEST_FILE if file else LARGEST_JSON
        return Memory(largest, headers)

    def _read(self, content: bytes) -> Outcome:
        status, headers = self._head or (0, Headers())
        if self._taken:
            return taken(status, headers)
        return read_answer(self._sending, status, headers, content)

    def _cut_short(self) -> Outcome:
        from .failures import cut_short

        return cut_short(self._sending, sent=self._was_sent(None), head=self._head)

    def _failed(self, error: Exception) -> Outcome:
        if isinstance(error, BodyError) and self._head is not None:
            status, headers = self._head
            return unusable_body(self._sending, error.reason, str(error), status, headers)
        from .failures import failed

        return failed(
            self._sending,
            error,
            sent=self._was_sent(error),
            head=self._head,
            proxy=self._connections.proxy,
        )

    def _was_sent(self, error: Exception | None) -> bool:
        if self._sent or self._head is not None:
            return True
        unsent = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
        # A transport that traces nothing is believed only when it says that it did not connect.
        return not self._traced and not isinstance(error, unsent)

    def _warn(self, error: BaseException) -> None:
        """Say in a cancellation that it leaves a write open."""
        operation = self._sending.operation
        if self._was_sent(None) and operation.kind not in READING:
            look = how_to_find_out(operation)
            error.add_note(f"{operation.id}: outcome unknown, it may have happened: {look}")


class _IntoSink:
    __slots__ = ("_sink",)

    def __init__(self, sink: Sink) -> None:
        self._sink = sink

    def feed(self, chunk: bytes) -> None:
        self._sink.write(chunk)

    def finish(self) -> bytes:
        return b""


def _timeout(call: Call, timeouts: Timeouts) -> dict[str, float]:
    spending = call.operation.kind in SPENDING
    return {
        "connect": timeouts.connect,
        "read": timeouts.read_money if spending else timeouts.read,
        "write": timeouts.upload if call.files or call.content else timeouts.write,
        # None waits here: there are fewer calls than connections.
        "pool": timeouts.connect,
    }


def _encode(operation: Operation, body: Any) -> bytes:
    try:
        text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode("utf-8")
    except (TypeError, ValueError, RecursionError) as error:
        message = f"the body cannot be sent as JSON ({error}). Nothing was sent"
        raise InvalidArgumentError(message, operation=operation.id) from None
