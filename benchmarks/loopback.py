"""What a call costs over loopback, in CPU time of the client, with raw httpx as 1.

A server in a process of its own answers `GET /tracks/{id}` with a small body, or with a page of
fifty tracks where every name, price, date and key set varies. Raw httpx is
`(await client.get(url)).json()`; what is ours reads the body into models as well, and keeps the
limit and the deadline. The time of the server, and waiting, are left out.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import multiprocessing
import random
import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import httpx
import httpx2
import httpx_aiohttp

from beatpass_client import BeatPass, BeatPassSync

ROUNDS = 5
CALLS = 256
TOKEN = "1|benchmarkToken"


def track(number: int, chance: random.Random) -> dict[str, Any]:
    """Make a track like that of a list."""
    one: dict[str, Any] = {
        "id": number,
        "name": f"{chance.choice(['Night', 'Late', 'Gold', 'Rain'])} {chance.randrange(10**6)}",
        "bpm": chance.randrange(60, 180),
        "price": f"{chance.randrange(500, 90000) / 100:.2f}",
        "plays": chance.randrange(10**6),
        "created_at": f"2026-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}T10:00:00Z",
        "image": f"https://cdn.example/{chance.randbytes(12).hex()}.jpg",
        "artists": [{"id": chance.randrange(10**5), "name": f"A {chance.randrange(10**5)}"}],
    }
    for name in ("description", "genres", "tags", "key", "duration", "license"):
        if chance.random() < 0.8:
            one[name] = [] if name in ("genres", "tags") else chance.randrange(10**5)
    return one


def bodies() -> dict[str, bytes]:
    """Make the bodies, by the end of their path."""
    chance = random.Random(7)
    page = {
        "pagination": {
            "data": [track(number, chance) for number in range(50)],
            "current_page": 1,
            "per_page": 50,
            "next_page": None,
        }
    }
    return {
        "small": json.dumps({"track": {"id": 1, "name": "Night", "bpm": 92}}).encode(),
        "page": json.dumps(page).encode(),
    }


class Server(asyncio.Protocol):
    """Answers at once, as cheaply as asyncio can."""

    def __init__(self, answers: dict[bytes, bytes]) -> None:
        self._answers = answers

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        self._transport: Any = transport

    def data_received(self, data: bytes) -> None:
        """Answer a request; those of this benchmark come in one piece."""
        kind = b"page" if b"/tracks " in data or b"/tracks?" in data else b"small"
        packed = b"+gzip" if b"ccept-Encoding: gzip" in data else b""
        self._transport.write(self._answers[kind + packed])


def serve(ports: Any) -> None:
    """Run the server, and tell its port."""
    answers = {}
    for name, body in bodies().items():
        head = (
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            b"X-RateLimit-Limit: 100000\r\nX-RateLimit-Remaining: 99999\r\n"
        )
        packed = gzip.compress(body, 6)
        plain = b"Content-Length: %d\r\n\r\n" % len(body)
        coded = b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed)
        answers[name.encode()] = head + plain + body
        answers[name.encode() + b"+gzip"] = head + coded + packed

    async def run() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: Server(answers), "127.0.0.1", 0)
        ports.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


async def cost(call: Callable[[], Awaitable[Any]], tasks: int, calls: int) -> float:
    """Measure CPU seconds a call, made by so many tasks at a time."""

    async def work() -> None:
        for _ in range(calls // tasks):
            await call()

    start = time.process_time()
    await asyncio.gather(*(work() for _ in range(tasks)))
    return (time.process_time() - start) / calls


async def measure(base_url: str) -> None:
    """Print the figures: medians of interleaved runs."""
    async with AsyncExitStack() as stack:
        plain = await stack.enter_async_context(
            httpx.AsyncClient(limits=httpx.Limits(max_connections=100))
        )
        given: dict[str, Any] = {
            "ours": {},
            "ours over httpx2": {
                "transport": await stack.enter_async_context(httpx2.AsyncHTTPTransport())
            },
            "ours over aiohttp": {
                "transport": await stack.enter_async_context(httpx_aiohttp.AiohttpTransport())
            },
        }
        clients = {
            name: await stack.enter_async_context(
                BeatPass(TOKEN, base_url=base_url, max_concurrency=64, **options)
            )
            for name, options in given.items()
        }
        for body in ("small", "page"):
            path = "/tracks/1" if body == "small" else "/tracks"
            runs: dict[str, Callable[[], Awaitable[Any]]] = {
                "httpx": raw(plain, f"{base_url}{path}"),
                **{name: ours(bp, body) for name, bp in clients.items()},
            }
            for tasks in (1, 64):
                found: dict[str, list[float]] = {name: [] for name in runs}
                for run in runs.values():
                    await cost(run, tasks, tasks)
                for _ in range(ROUNDS):
                    for name, run in runs.items():
                        found[name].append(await cost(run, tasks, CALLS))
                report(f"{body}, {tasks:2} tasks", found)


def raw(client: httpx.AsyncClient, url: str) -> Callable[[], Awaitable[Any]]:
    """Call with httpx alone."""

    async def call() -> Any:
        return (await client.get(url, headers={"Authorization": f"Bearer {TOKEN}"})).json()

    return call


def ours(bp: BeatPass, body: str) -> Callable[[], Awaitable[Any]]:
    """Call with the client."""

    async def call() -> Any:
        return await bp.tracks.get(1) if body == "small" else await bp.tracks.list()

    return call


def measure_synchronous(base_url: str) -> None:
    """Print the figures of the synchronous client, against `httpx.Client`."""
    with httpx.Client() as plain, BeatPassSync(TOKEN, base_url=base_url) as bp:
        runs: dict[str, Callable[[], Any]] = {
            "httpx": lambda: plain.get(
                f"{base_url}/tracks/1", headers={"Authorization": f"Bearer {TOKEN}"}
            ).json(),
            "ours": lambda: bp.tracks.get(1),
        }
        found: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(ROUNDS):
            for name, run in runs.items():
                run()
                start = time.process_time()
                for _ in range(CALLS):
                    run()
                found[name].append((time.process_time() - start) / CALLS)
        report("small, synchronous", found)


def report(what: str, found: dict[str, list[float]]) -> None:
    """Print one line of ratios."""
    base = statistics.median(found["httpx"])
    ratios = [
        f"{name} {statistics.median(times) / base:.2f}"
        for name, times in found.items()
        if name != "httpx"
    ]
    print(f"{what}: {', '.join(ratios)} x httpx ({base * 1e6:.0f} us)")


def main() -> None:
    """Start the server, measure, and stop it."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    server = context.Process(target=serve, args=(there,), daemon=True)
    server.start()
    base_url = f"http://127.0.0.1:{here.recv()}/api/v1"
    try:
        asyncio.run(measure(base_url))
        measure_synchronous(base_url)
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main()
