"""Requests that stay in this process: answered by a function instead of a server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import httpx

Head = Iterable[tuple[bytes, bytes]]
Answering = Callable[[str, str, str, Mapping[str, str], bytes], tuple[int, Head, bytes]]


class InProcess(httpx.AsyncBaseTransport, httpx.BaseTransport):
    """Hands requests to a function.

    Args:
        answer: Takes method, path, query, headers by name in lower case, and the body; gives
            status, headers and body. It raises `ConnectionResetError` for a broken connection.
    """

    def __init__(self, answer: Answering) -> None:
        """Keep the function."""
        self._answer = answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of ordinary code."""
        return self._respond(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of asyncio."""
        return self._respond(request, await request.aread())

    def _respond(self, request: httpx.Request, body: bytes) -> httpx.Response:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        headers = {name.lower(): value for name, value in request.headers.items()}
        try:
            status, head, content = self._answer(request.method, path, query, headers, body)
        except ConnectionResetError as error:
            raise httpx.ReadError(str(error), request=request) from None
        return httpx.Response(status, headers=list(head), content=content)
