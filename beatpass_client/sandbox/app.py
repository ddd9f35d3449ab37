"""The sandbox as an ASGI application: bytes in, bytes out, and nothing else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from email.utils import formatdate
from typing import Any

from .messages import Reply, Request
from .world import World

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

LARGEST_BODY = 2**20


def create_app(world: World | None = None) -> App:
    """Make the application.

    Args:
        world: What it serves; a fresh one when it is left out.

    Returns:
        An ASGI application, for uvicorn or `httpx.ASGITransport`.
    """
    served = World() if world is None else world

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the sandbox speaks HTTP, and no {scope['type']}")
        body = await _body(receive)
        if body is None:
            message = f"The body is larger than {LARGEST_BODY} bytes."
            reply = Reply({"message": message}, 413, {"Connection": "close"})
        else:
            reply = served.respond(request_of(scope, body))
        await _send(reply, send, served)

    return app


def request_of(scope: Scope, body: bytes) -> Request:
    """Read a request out of its ASGI scope.

    Args:
        scope: The scope.
        body: The body.

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
        body=body,
        origin=f"{scope.get('scheme', 'http')}://{headers.get('host', 'sandbox.invalid')}",
        peer=client[0] if client else "in-process",
    )


async def _body(receive: Receive) -> bytes | None:
    parts: list[bytes] = []
    size = 0
    more = True
    while more:
        event = await receive()
        if event["type"] == "http.disconnect":
            break
        part = event.get("body", b"")
        size += len(part)
        if size > LARGEST_BODY:
            return None
        parts.append(part)
        more = event.get("more_body", False)
    return b"".join(parts)


async def _send(reply: Reply, send: Send, world: World) -> None:
    body = reply.encoded()
    headers = {
        "Date": formatdate(world.clock.timestamp(), usegmt=True),
        "Content-Type": reply.media_type,
        "Content-Length": str(len(body)),
        "Cache-Control": "no-cache, private",
        **reply.headers,
    }
    encoded = [(name.lower().encode(), text.encode("latin-1")) for name, text in headers.items()]
    await send({"type": "http.response.start", "status": reply.status or 200, "headers": encoded})
    await send({"type": "http.response.body", "body": body})
