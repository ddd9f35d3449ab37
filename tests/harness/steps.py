"""The words that scripts of a FaultServer are made of: single steps, then whole answers."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .fault_server import Exchange, Gate, Script, Step

Headers = Mapping[str, str] | Iterable[tuple[str, str]]


def raw_answer(
    status: int | str,
    body: bytes = b"",
    headers: Headers = (),
    *,
    length: int | None = -1,
    version: str = "1.1",
) -> bytes:
    """Write an answer as bytes. A `length` of -1 is the true one, `None` sends none at all."""
    pairs = list(headers.items()) if isinstance(headers, Mapping) else list(headers)
    if length is not None:
        pairs.append(("Content-Length", str(len(body) if length == -1 else length)))
    lines = [f"HTTP/{version} {status} Reason" if isinstance(status, int) else status]
    lines += [f"{name}: {value}" for name, value in pairs]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body


def chunked(*parts: bytes, end: bool = True) -> bytes:
    """Write a body in chunks; without its end it is cut off between two of them."""
    written = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts if part)
    return written + (b"0\r\n\r\n" if end else b"")


# Steps


async def read_body(exchange: Exchange) -> None:
    await exchange.read_body()


def read_some(count: int) -> Step:
    """Read a part of the request's body, and leave the rest."""

    async def step(exchange: Exchange) -> None:
        assert exchange.head is not None
        exchange.head.body += await exchange.reader.readexactly(count)

    return step


def send(data: bytes) -> Step:
    async def step(exchange: Exchange) -> None:
        await exchange.send(data)

    return step


def slices(data: bytes, size: int) -> Step:
    """Send in pieces, each in a segment of its own."""

    async def step(exchange: Exchange) -> None:
        for start in range(0, len(data), size):
            await exchange.send(data[start : start + size])
            await asyncio.sleep(0)

    return step


def drip(data: bytes, every: float, *, forever: bool = False) -> Step:
    """Send a byte at a time, so many seconds apart; once over, or again and again."""

    async def step(exchange: Exchange) -> None:
        while True:
            for value in data:
                await exchange.send(bytes([value]))
                await asyncio.sleep(every)
            if not forever:
                return

    return step


def flood(data: bytes, most: int = 64 << 20) -> Step:
    """Send the same bytes again and again until the other side is gone, or has had too much."""

    async def step(exchange: Exchange) -> None:
        for _ in range(0, most, len(data)):
            await exchange.send(data)
            await asyncio.sleep(0)
        exchange.finish()

    return step


def hold(gate: Gate) -> Step:
    """Wait until the test opens the gate."""

    async def step(_: Exchange) -> None:
        await gate.pass_through()

    return step


def pause(seconds: float) -> Step:
    """Wait in real time; `hold` is better where it can be used."""

    async def step(_: Exchange) -> None:
        await asyncio.sleep(seconds)

    return step


async def fin(exchange: Exchange) -> None:
    exchange.finish()


async def rst(exchange: Exchange) -> None:
    exchange.reset()


async def stall(_: Exchange) -> None:
    """Do nothing more, neither reading nor sending, until the server ends."""
    await asyncio.Event().wait()


async def until_gone(exchange: Exchange) -> None:
    """Read on until the other side closes."""
    while await exchange.reader.read(65536):
        pass
    exchange.finish()


async def tunnel(exchange: Exchange) -> None:
    """Do what a proxy does after CONNECT: pass bytes on, both ways."""
    assert exchange.head is not None
    host, _, port = exchange.head.target.rpartition(":")
    reader, writer = await asyncio.open_connection(host.strip("[]"), int(port))
    await exchange.send(b"HTTP/1.1 200 Connection established\r\n\r\n")

    async def copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await source.read(65536):
                target.write(data)
                await target.drain()
            target.close()

    try:
        await asyncio.gather(copy(exchange.reader, writer), copy(reader, exchange.writer))
    finally:
        writer.close()
    exchange.finish()


# Whole answers


def script(*steps: Step) -> Script:
    return steps


def answer(
    status: int = 200,
    body: bytes = b"",
    headers: Headers = (),
    *,
    length: int | None = -1,
    version: str = "1.1",
) -> Script:
    """Answer with these bytes, after the whole request was read."""
    return (read_body, send(raw_answer(status, body, headers, length=length, version=version)))


def json_answer(body: Any, status: int = 200, headers: Headers = ()) -> Script:
    pairs = list(headers.items()) if isinstance(headers, Mapping) else list(headers)
    content = json.dumps(body).encode()
    return answer(status, content, [("Content-Type", "application/json"), *pairs])


def html_answer(body: str = "<html>", status: int = 200, headers: Headers = ()) -> Script:
    pairs = list(headers.items()) if isinstance(headers, Mapping) else list(headers)
    return answer(status, body.encode(), [("Content-Type", "text/html"), *pairs])


def redirect(location: str, status: int = 302) -> Script:
    return answer(status, b"", {"Location": location})


def throttled(retry_after: int | None = 1, limit: int = 300) -> Script:
    """What stock Laravel answers to one request too many."""
    headers = {"X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": "0"}
    if retry_after is not None:
        headers["Retry-After"] = str(retry_after)
    return json_answer({"message": "Too Many Attempts."}, 429, headers)


def computed(make: Callable[[Exchange], bytes]) -> Script:
    """Answer with bytes that depend on the request."""

    async def step(exchange: Exchange) -> None:
        await exchange.read_body()
        await exchange.send(make(exchange))

    return (step,)


def truncated(body: bytes, at: int, *, ending: Step = fin, headers: Headers = ()) -> Script:
    """Promise the whole body, send a part of it, and end."""
    head = raw_answer(200, b"", headers, length=len(body))
    return (read_body, send(head + body[:at]), ending)


def accept_then_close() -> Script:
    """For `connections`: close at once, without having read anything."""
    return (fin,)


def accept_then_reset() -> Script:
    """For `connections`: break at once."""
    return (rst,)


def close_after_head() -> Script:
    return (fin,)


def reset_after_head() -> Script:
    return (rst,)


def close_after_request() -> Script:
    return (read_body, fin)


def reset_after_request() -> Script:
    return (read_body, rst)


def never_answer() -> Script:
    return (read_body, stall)


def stop_reading() -> Script:
    """Leave the body where it is, until the sender's buffers are full."""
    return (stall,)


def endless_continue(status: int = 100, every: float = 0.005) -> Script:
    """Send one informational answer after the other, and never the real one."""

    async def step(exchange: Exchange) -> None:
        while True:
            await exchange.send(b"HTTP/1.1 %d Wait\r\n\r\n" % status)
            await asyncio.sleep(every)

    return (read_body, step)


def proxy_refuses(status: int = 407) -> Script:
    headers = {"Proxy-Authenticate": "Basic"} if status == 407 else {}
    return html_answer("<html>proxy</html>", status, headers)
