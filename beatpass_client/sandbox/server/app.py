"""The sandbox as an ASGI application."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from ..engine.http import Refusal, Reply, Request
from ..sandbox import Sandbox
from .control import ROOT, authorized
from .exchange import answer, head_of, refusal_alone
from .exposure import LARGEST_BODY, LARGEST_STATE, Exposure

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

BODY_SECONDS = 30.0

_SHORTEST_COMPRESSED = 1000


class _Gone(Exception):
    """The client left before its request was whole; half of a request is not carried out."""


def create_app(sandbox: Sandbox | None = None, exposure: Exposure | None = None) -> App:
    """Make the application.

    Args:
        sandbox: What it serves; a fresh one when it is left out.
        exposure: What is let in; everything when it is left out, which is right without a socket.

    Returns:
        An ASGI application, for uvicorn or `httpx.ASGITransport`.
    """
    served = Sandbox() if sandbox is None else sandbox

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the sandbox speaks HTTP, and no {scope['type']}")
        request = request_of(scope)
        try:
            if exposure is not None:
                exposure.check(request)
                if request.method == "OPTIONS" and exposure.shares(request):
                    await _deliver(request, exposure.preflight(request), receive, send, served)
                    return
            request.body = await _body(receive, _largest(served, request), request.headers)
            reply = answer(served, request)
        except _Gone:
            return
        except Refusal as refusal:
            reply = refusal_alone(refusal)
        if exposure is not None:
            reply.headers |= exposure.cors_headers(request)
        await _deliver(request, reply, receive, send, served)

    return app


def request_of(scope: Scope) -> Request:
    """Read a request out of its ASGI scope, but for its body.

    Args:
        scope: The scope.

    Returns:
        The request.
    """
    headers = {
        name.decode("latin-1").lower(): text.decode("latin-1") for name, text in scope["headers"]
    }
    raw = scope.get("raw_path") or scope["path"].encode()
    client = scope.get("client")
    return Request(
        method=scope["method"],
        path=raw.decode("latin-1").partition("?")[0],
        query=scope["query_string"].decode("latin-1"),
        headers=headers,
        origin=f"{scope.get('scheme', 'http')}://{headers.get('host', 'sandbox.invalid')}",
        peer=client[0] if client else "in-process",
    )


def _largest(sandbox: Sandbox, request: Request) -> int:
    # A whole state is large, and only who knows the secret may send one.
    loads = request.path == f"{ROOT}/state" and authorized(sandbox, request)
    return LARGEST_STATE if loads else LARGEST_BODY


async def _body(receive: Receive, largest: int, headers: Any) -> bytes:
    too_large = Refusal(
        413, f"The body is larger than {largest} bytes.", headers={"Connection": "close"}
    )
    length = headers.get("content-length", "")
    if length.isascii() and length.isdigit() and int(length[:19]) > largest:
        raise too_large
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(BODY_SECONDS):
            while True:
                event = await receive()
                if event["type"] == "http.disconnect":
                    raise _Gone
                part = event.get("body", b"")
                size += len(part)
                if size > largest:
                    raise too_large
                parts.append(part)
                if not event.get("more_body", False):
                    return b"".join(parts)
    except TimeoutError:
        raise Refusal(
            408,
            f"The body did not come within {BODY_SECONDS:.0f} seconds.",
            headers={"Connection": "close"},
        ) from None


def _compressed(request: Request, reply: Reply, body: bytes) -> bytes:
    """Compress JSON for a client that asks for gzip."""
    accepted = request.headers.get("accept-encoding", "").lower().replace(" ", "").split(",")
    # A fault that cuts a reply counts the bytes of its plain text.
    if "gzip" not in accepted or reply.cut is not None or len(body) < _SHORTEST_COMPRESSED:
        return body
    if not reply.media_type.startswith("application/json"):
        return body
    varies = [reply.headers["Vary"]] if "Vary" in reply.headers else []
    vary = ", ".join([*varies, "Accept-Encoding"])
    reply.headers = {**reply.headers, "Content-Encoding": "gzip", "Vary": vary}
    return gzip.compress(body, 6, mtime=0)


async def _deliver(
    request: Request, reply: Reply, receive: Receive, send: Send, sandbox: Sandbox
) -> None:
    if reply.delay:
        await asyncio.sleep(reply.delay)
    if reply.reset:
        await _abort(send, receive, "the sandbox reset the connection")
        return
    body = _compressed(request, reply, reply.encoded())
    status = reply.status or 200
    headers = head_of(reply, sandbox, len(body))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    if reply.cut is None or reply.cut >= len(body):
        await send({"type": "http.response.body", "body": body})
        return
    part = body[: reply.cut]
    await send({"type": "http.response.body", "body": part, "more_body": True})
    await _close(send, receive, f"the sandbox cut the answer after {len(part)} bytes")


async def _abort(send: Send, receive: Receive, message: str) -> None:
    # Imported here: without a server there is no uvicorn, and no connection either.
    from .connections import reset, transport_of

    transport = transport_of(send)
    if transport is None:
        raise ConnectionResetError(message)
    reset(transport)
    await _gone(receive)


async def _close(send: Send, receive: Receive, message: str) -> None:
    from .connections import transport_of

    transport = transport_of(send)
    if transport is None:
        raise ConnectionResetError(message)
    transport.close()
    await _gone(receive)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
