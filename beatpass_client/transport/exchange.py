"""One request and its answer, in ordinary code and in asyncio."""

from __future__ import annotations

import math
from collections.abc import Iterable
from contextvars import Token
from typing import Any

import httpx

from ..types import Sink
from . import classify
from .body import LARGEST_ERROR, LARGEST_FILE, LARGEST_JSON, BodyError, Memory, Taker
from .call import READING, SPENDING, AttemptResult, CallContext
from .clock import Clock
from .connections import Connections, drop_desynchronised
from .headers import PAGE_TYPES, Headers, media_type
from .redaction import IN_CALL
from .steps import Step

_SHORTEST_WAIT = 0.001
_VERSIONS = (b"HTTP/1.0", b"HTTP/1.1", b"HTTP/2")


class Exchange(Step):
    """Sends one request, and takes its answer in.

    Args:
        connections: What it is sent on.
        request: The request.
        sending: The call that it belongs to.
        clock: The clock.
    """

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
        sending: CallContext,
        clock: Clock,
    ) -> None:
        """Prepare; nothing is sent yet."""
        self._connections = connections
        self._request = request
        self._sending = sending
        self._clock = clock
        self._sent = False
        self._traced = False
        self._taken = False
        self._head: tuple[int, Headers] | None = None

    def run(self) -> AttemptResult:
        """Do it in ordinary code."""
        transport = self._transport()
        self._request.extensions["trace"] = self._note
        if self._connections.given:
            self._shorten_waits()
        deadline = self._connections.deadline
        deadline.expires = self._sending.expires
        in_call = IN_CALL.set(True)
        try:
            response = transport.handle_request(self._request)
            try:
                taker = self._take_head(response)
                there = _in_memory(response)
                for chunk in response.stream if there is None else there:
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
            self._done(in_call)
        for connection in drop_desynchronised(transport):
            connection.close()
        return self._read(content)

    async def run_async(self) -> AttemptResult:
        """Do it in asyncio."""
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
                    there = _in_memory(response)
                    if there is None:
                        async for chunk in response.stream:
                            taker.feed(chunk)
                    else:
                        for chunk in there:
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
            self._done(in_call)
        for connection in drop_desynchronised(transport):
            await connection.aclose()
        return self._read(content)

    def _shorten_waits(self) -> None:
        """Let no wait go beyond the deadline; our own connections see to that themselves."""
        left = max(_SHORTEST_WAIT, self._sending.expires - self._clock.monotonic())
        waits = self._request.extensions["timeout"]
        self._request.extensions["timeout"] = {
            name: min(seconds, left) for name, seconds in waits.items()
        }

    def _done(self, in_call: Token[bool]) -> None:
        IN_CALL.reset(in_call)
        # The request and this hold each other: without an end to that, both would stay in memory,
        # with the body, until somebody looks for garbage.
        self._request.extensions.pop("trace", None)

    def _transport(self) -> Any:
        return self._connections.get(spending=self._sending.operation.operation_class in SPENDING)

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
            kind = media_type(headers)
            # A page where a file should be, and JSON, are read like any answer.
            page = kind in PAGE_TYPES
            text = self._sending.operation.answer == "text"
            if kind != "application/json" and (text or not page):
                sink.begin(response.status_code, headers)
                self._taken = True
                return _IntoSink(sink)
        largest = LARGEST_ERROR
        if 200 <= response.status_code < 300:
            file = self._sending.operation.answer == "bytes"
            largest = LARGEST_FILE if file else LARGEST_JSON
        # What was read before, by a hook of the user, was decompressed too.
        return Memory(largest, {} if _was_read(response) else headers)

    def _read(self, content: bytes) -> AttemptResult:
        status, headers = self._head or (0, Headers())
        if self._taken:
            return classify.stored(status, headers)
        return classify.answer(self._sending, status, headers, content)

    def _cut_short(self) -> AttemptResult:
        return classify.deadline_passed(self._sending, self._was_sent(None), self._head)

    def _failed(self, error: Exception) -> AttemptResult:
        sent, proxy = self._was_sent(error), self._connections.proxy
        return classify.failure(self._sending, error, sent, self._head, proxy=proxy)

    def _was_sent(self, error: Exception | None) -> bool:
        if self._sent or self._head is not None:
            return True
        unsent = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
        # A transport that traces nothing is believed only when it says that it did not connect.
        return not self._traced and not isinstance(error, unsent)

    def _warn(self, error: BaseException) -> None:
        """Say in a cancellation that it leaves a write open."""
        operation = self._sending.operation
        if self._was_sent(None) and operation.operation_class not in READING:
            from .classify.unknown_outcome import how_to_find_out

            look = how_to_find_out(operation)
            error.add_note(f"{operation.id}: outcome unknown, it may have happened: {look}")


def _was_read(response: httpx.Response) -> bool:
    return response.is_stream_consumed and not isinstance(response.stream, httpx.ByteStream)


def _in_memory(response: httpx.Response) -> Iterable[bytes] | None:
    """Get the body if all of it is there already; a stream that was read must not be read again."""
    if isinstance(response.stream, httpx.ByteStream):
        return response.stream
    return (response.content,) if _was_read(response) else None


class _IntoSink:
    __slots__ = ("_sink",)

    def __init__(self, sink: Sink) -> None:
        self._sink = sink

    def feed(self, chunk: bytes) -> None:
        self._sink.write(chunk)

    def finish(self) -> bytes:
        return b""
