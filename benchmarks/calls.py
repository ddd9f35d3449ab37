"""What a call with every layer costs, with httpx and json.loads as 1.

Guard, deadline, retry, limit, concurrency, error mapping and decoding into models, against
`httpx.AsyncClient.request` and `json.loads`, both answered in memory. Medians of interleaved CPU
times. "json" and "orjson" say what decodes the text before our models read it.
"""

from __future__ import annotations

import asyncio
import gc
import json
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from beatpass_client import BeatPass
from beatpass_client.runtime import decoding
from beatpass_client.sandbox import Sandbox

ROUNDS = 60
DECODERS = {"json": decoding.decode_standard, "orjson": decoding._decode}
CALLS = 20
URL = "https://open.beatpass.ca/api/v1"
# So many that no call ever waits.
LIMIT = 999_999


class Memory(httpx.AsyncBaseTransport):
    """Answers every request with the same bytes, and counts down a limit as a server does."""

    def __init__(self, content: bytes) -> None:
        """Keep the answer."""
        self._content = content
        self._remaining = LIMIT

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        self._remaining -= 1
        headers = {
            "content-type": "application/json",
            "x-ratelimit-limit": str(LIMIT),
            "x-ratelimit-remaining": str(self._remaining),
        }
        return httpx.Response(200, headers=headers, content=self._content)


async def medians(runs: dict[str, Callable[[], Awaitable[Any]]]) -> dict[str, float]:
    """Time every run in turn, many times, and take each one's median."""
    times: dict[str, list[int]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            # Nothing waits in memory, so that the event loop would never clear its timers away.
            await asyncio.sleep(0)
            start = time.process_time_ns()
            for _ in range(CALLS):
                await run()
            times[name].append(time.process_time_ns() - start)
    return {name: statistics.median(values) for name, values in times.items()}


async def measure(name: str, content: bytes, *, page: bool) -> None:
    """Print the figures for one answer."""
    path = "/tracks" if page else "/tracks/3629"
    query = {"per_page": "50"} if page else {}
    plain = httpx.AsyncClient(
        base_url=URL, transport=Memory(content), headers={"Authorization": "Bearer some-token"}
    )
    bp = BeatPass("some-token", base_url=URL, transport=Memory(content))

    async def floor() -> None:
        response = await plain.request("GET", path, params=query)
        json.loads(response.content)

    async def one() -> None:
        await bp.tracks.get(3629)

    async def some() -> None:
        await bp.tracks.list(page_size=50)

    for decoder, decode in DECODERS.items():
        decoding._decode = decode
        found = await medians({"httpx": floor, "ours": some if page else one})
        print(f"{name}, {decoder}: {found['ours'] / found['httpx']:.2f} x httpx and json.loads")
    await plain.aclose()
    await bp.close()


async def main() -> None:
    """Print all figures."""
    sandbox = Sandbox()
    token = sandbox.token
    small = json.dumps({"status": "success", "track": {"id": 3629, "name": "Lofi"}}).encode()
    listed = sandbox.request("GET", "/tracks?per_page=50", token=token).body
    # The sandbox that made the page is no part of what is measured: neither side shall pay for
    # having its objects looked through by the garbage collector.
    sandbox.close()
    gc.collect()
    gc.freeze()
    await measure("a small call", small, page=False)
    await measure("a page of 50", json.dumps(listed).encode(), page=True)


if __name__ == "__main__":
    asyncio.run(main())
