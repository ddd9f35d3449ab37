"""One request and its response, blocking and in asyncio."""

from __future__ import annotations

import math
from typing import Any

from ..errors import ClientClosedError
from ..types import Sink
from . import classify
from .body import LARGEST_ERROR, LARGEST_FILE, LARGEST_JSON, BodyError, Memory, Taker
from .call import READING, SPENDING, AttemptResult, CallContext
from .clock import Clock
from .connections import Connections, fault_of
from .headers import PAGE_TYPES, Headers, media_type
from .http import UNSENT, HTTPFault, HTTPRequest, HTTPResponse
from .redaction import IN_CALL
from .steps import Step

_SHORTEST_WAIT = 0.001
_VERSIONS = (b"HTTP/1.0", b"HTTP/1.1", b"HTTP/2")


class Exchange(Step):
    """Sends one request, and takes its response in.

    Args:
        connections: What it is sent on.
        request: The request.
        context: The call that it belongs to.
        clock: The clock.
    """

    __slots__ = (
        "_clock",
        "_connections",
        "_context",
        "_head",
        "_left",
        "_request",
        "_sent",
        "_taken",
        "_traced",
    )

    def __init__(
        self,
        connections: Connections,
        request: HTTPRequest,
        context: CallContext,
        clock: Clock,
    ) -> None:
        left = self._left = max(_SHORTEST_WAIT, context.expires - clock.monotonic())
        # Connections of our own keep to the deadline themselves.
        if connections.given and left < max(request.timeouts.values()):
            waits = {name: min(seconds, left) for name, seconds in request.timeouts.items()}
            request = request._replace(timeouts=waits)
        self._connections = connections
        self._request = request
        self._context = context
        self._clock = clock
        self._sent = False
        self._traced = False
        self._taken = False
        self._head: tuple[int, Headers] | None = None

    def run(self) -> AttemptResult:
        """Block until the response is complete."""
        spending = self._context.operation.operation_class in SPENDING
        connection = self._connections.take(self._request, spending=spending)
        if not self._connections.given:
            connection.expires = self._context.expires
        in_call = IN_CALL.set(True)
        complete = False
        try:
            response = connection.send(self._request, self._note)
            try:
                taker = self._take_head(response)
                for chunk in response.chunks:
                    taker.feed(chunk)
                    if self._clock.monotonic() > self._context.expires:
                        return self._cut_short()
                content = taker.finish()
            finally:
                response.close()
            complete = True
        except Exception as error:
            waited = isinstance(error, TimeoutError) or _timed_out(fault_of(error))
            if waited and self._clock.monotonic() >= self._context.expires:
                return self._cut_short()
            return self._failed(error)
        except BaseException as error:
            self._warn(error)
            raise
        finally:
            IN_CALL.reset(in_call)
            if not self._connections.give_back(connection, complete=complete):
                connection.close()
        status, headers = self._head or (0, Headers())
        if self._taken:
            return classify.stored(status, headers)
        return classify.answer(self._context, status, headers, content)

    async def run_async(self) -> AttemptResult:
        """Wait until the response is complete."""
        import asyncio

        spending = self._context.operation.operation_class in SPENDING
        connection = self._connections.take(self._request, spending=spending)
        limit = asyncio.timeout(None if self._left == math.inf else self._left)
        in_call = IN_CALL.set(True)
        complete = False
        try:
            async with limit:
                response = await connection.send_async(self._request, self._note)
                try:
                    taker = self._take_head(response)
                    if response.in_memory:
                        for chunk in response.chunks:
                            taker.feed(chunk)
                    else:
                        async for chunk in response.chunks:
                            taker.feed(chunk)
                            if self._taken and self._context.call.sink is not None:
                                await self._context.call.sink.drain()
                    content = taker.finish()
                finally:
                    await response.close()
                complete = True
        except Exception as error:
            # The deadline of this call shows as TimeoutError.
            return self._cut_short() if limit.expired() else self._failed(error)
        except BaseException as error:
            self._warn(error)
            raise
        finally:
            IN_CALL.reset(in_call)
            if not self._connections.give_back(connection, complete=complete):
                await self._connections.end(connection)
        status, headers = self._head or (0, Headers())
        if self._taken:
            return classify.stored(status, headers)
        return classify.answer(self._context, status, headers, content)

    def _note(self, name: str, info: dict[str, Any]) -> None:
        self._traced = True
        if name.endswith(".send_request_headers.started"):
            # To a proxy, the request that opens the way through it says nothing of ours.
            method = getattr(info.get("request"), "method", b"")
            self._sent = self._sent or method != b"CONNECT"

    def _take_head(self, response: HTTPResponse) -> Taker:
        if response.version not in _VERSIONS:
            raise HTTPFault("protocol", "a version of HTTP that does not exist")
        headers = Headers(response.headers)
        self._head = response.status, headers
        sink = self._context.call.sink
        if sink is not None and response.status in (200, 206):
            kind = media_type(headers)
            # A page where a file should be, and JSON, are read like any answer.
            page = kind in PAGE_TYPES
            text = self._context.operation.answer == "text"
            if kind != "application/json" and (text or not page):
                sink.begin(response.status, headers)
                self._taken = True
                return _IntoSink(sink)
        largest = LARGEST_ERROR
        if 200 <= response.status < 300:
            file = self._context.operation.answer == "bytes"
            largest = LARGEST_FILE if file else LARGEST_JSON
        return Memory(largest, {} if response.decoded else headers)

    def _cut_short(self) -> AttemptResult:
        return classify.deadline_passed(self._context, self._was_sent(None), self._head)

    def _failed(self, error: Exception) -> AttemptResult:
        if isinstance(error, (HTTPFault, BodyError, OSError)):
            fault: Exception | None = error
        else:
            fault = fault_of(error)
        if fault is None:
            raise error
        if self._connections.closed and not isinstance(fault, BodyError):
            return self._closed(fault)
        sent, proxy = self._was_sent(fault), self._connections.proxy
        return classify.failure(self._context, fault, sent, self._head, proxy=proxy)

    def _closed(self, error: Exception) -> AttemptResult:
        """Say what it means that the client was closed during the exchange."""
        operation = self._context.operation
        if not self._was_sent(error) or operation.operation_class in READING:
            message = "the client was closed during the call"
            raise ClientClosedError(message, operation=operation.id) from error
        from .classify.unknown_outcome import unknown_outcome

        message = "the client was closed before the answer came"
        return AttemptResult("closed", None, unknown_outcome(self._context, message))

    def _was_sent(self, error: Exception | None) -> bool:
        if self._sent or self._head is not None:
            return True
        if self._traced or not self._connections.given:
            return False
        # A transport that traces nothing is believed only when it says that it did not connect.
        return not (isinstance(error, HTTPFault) and error.kind in UNSENT)

    def _warn(self, error: BaseException) -> None:
        """Say in a cancellation that it leaves a write open."""
        operation = self._context.operation
        if self._was_sent(None) and operation.operation_class not in READING:
            from .classify.unknown_outcome import how_to_find_out

            look = how_to_find_out(operation)
            error.add_note(f"{operation.id}: outcome unknown, it may have happened: {look}")


def _timed_out(fault: HTTPFault | None) -> bool:
    return fault is not None and fault.kind in ("timeout", "connect-timeout", "pool")


class _IntoSink:
    __slots__ = ("_sink",)

    def __init__(self, sink: Sink) -> None:
        self._sink = sink

    def feed(self, chunk: bytes) -> None:
        self._sink.write(chunk)

    def finish(self) -> bytes:
        return b""
