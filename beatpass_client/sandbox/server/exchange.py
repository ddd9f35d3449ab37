"""A request to the API, the site or the control endpoints, and its whole answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate

from ..engine.engine import MARK
from ..engine.http import Refusal, Reply, Request
from ..sandbox import Sandbox
from .control import ROOT, control
from .site import site


@dataclass(frozen=True, slots=True)
class Answer:
    """What a client gets.

    Attributes:
        status: The status.
        headers: Names in lower case, and texts.
        body: The body.
    """

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


def answer(sandbox: Sandbox, request: Request) -> Reply:
    """Answer a request of the API, of the site or below `/_sandbox`.

    Args:
        sandbox: The sandbox.
        request: The request.

    Returns:
        The answer; a refusal is one, too.
    """
    try:
        if request.path.startswith(ROOT + "/"):
            return control(sandbox, request)
        return site(sandbox, request) or sandbox.respond(request)
    except Refusal as refusal:
        return refusal_alone(refusal)


def refusal_alone(refusal: Refusal) -> Reply:
    """Make the answer of a refusal that belongs to no operation.

    Args:
        refusal: The refusal.

    Returns:
        The answer.
    """
    return Reply({"message": refusal.message}, refusal.status, {**MARK, **refusal.headers})


def head_of(reply: Reply, sandbox: Sandbox, length: int) -> list[tuple[bytes, bytes]]:
    """The headers of an answer.

    Args:
        reply: The answer.
        sandbox: The sandbox, whose clock dates it.
        length: The length of the body in bytes.

    Returns:
        Names in lower case, and texts.
    """
    headers = {
        "Date": formatdate(sandbox.clock.timestamp(), usegmt=True),
        "Content-Type": reply.media_type,
        "Cache-Control": "no-cache, private",
        "X-Content-Type-Options": "nosniff",
        **reply.headers,
    }
    if reply.status not in (204, 304):
        headers["Content-Length"] = str(length)
    return [(name.lower().encode(), text.encode("latin-1")) for name, text in headers.items()]


def exchange(
    sandbox: Sandbox, request: Request, *, sleep: Callable[[float], None] = time.sleep
) -> Answer:
    """Put a request to a sandbox in this process and wait for the answer, without an event loop.

    Args:
        sandbox: The sandbox.
        request: The request.
        sleep: What waits when an answer is to come late.

    Returns:
        The whole answer.

    Raises:
        ConnectionResetError: A fault has reset the connection or cut the answer.
    """
    reply = answer(sandbox, request)
    if reply.delay:
        sleep(reply.delay)
    if reply.reset:
        raise ConnectionResetError("the sandbox reset the connection")
    body = reply.encoded()
    if reply.cut is not None and reply.cut < len(body):
        raise ConnectionResetError(f"the sandbox cut the answer after {reply.cut} bytes")
    # A client has no use for the body of an answer to HEAD, and a server sends none.
    sent = b"" if request.method == "HEAD" else body
    return Answer(reply.status or 200, head_of(reply, sandbox, len(body)), sent)
