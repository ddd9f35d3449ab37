"""Requests that stay in this process: answered by a function instead of a server."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from urllib.parse import urlsplit

from .http import HTTPFault, HTTPRequest, HTTPResponse, Trace

Head = Iterable[tuple[bytes, bytes]]
Answering = Callable[[str, str, str, Mapping[str, str], bytes], tuple[int, Head, bytes]]


class InProcess:
    """Hands requests to a function.

    Args:
        answer: Takes method, path, query, headers by name in lower case, and the body; gives
            status, headers and body. It raises `ConnectionResetError` for a broken connection.

    Attributes:
        stateless: That it belongs to no event loop.
    """

    stateless = True

    def __init__(self, answer: Answering) -> None:
        self._answer = answer

    def send(self, request: HTTPRequest, trace: Trace) -> HTTPResponse:
        """Answer a request of synchronous code."""
        body = request.body
        if isinstance(body, AsyncIterable) and not isinstance(body, Iterable):
            raise HTTPFault("local-protocol", "an asynchronous body")
        whole = body if isinstance(body, bytes) else b"".join(body)
        return self._respond(request, whole, lambda: None)

    async def send_async(self, request: HTTPRequest, trace: Trace) -> HTTPResponse:
        """Answer a request of asyncio."""
        body = request.body
        if isinstance(body, bytes):
            whole = body
        elif isinstance(body, AsyncIterable):
            whole = b"".join([chunk async for chunk in body])
        else:
            whole = b"".join(body)
        return self._respond(request, whole, _close_nothing)

    def _respond(
        self, request: HTTPRequest, body: bytes, close: Callable[[], object]
    ) -> HTTPResponse:
        parts = urlsplit(request.url)
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1")
            for name, value in request.headers
        }
        try:
            status, head, content = self._answer(
                request.method, parts.path, parts.query, headers, body
            )
        except ConnectionResetError as error:
            raise HTTPFault("broken", "ReadError") from error
        return HTTPResponse(status, list(head), b"HTTP/1.1", (content,), close, in_memory=True)


async def _close_nothing() -> None:
    """Close a response that is whole already."""
