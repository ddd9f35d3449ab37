"""What a call with everything on costs, with httpx and the decoder alone as 1.

Guard, deadline, retry, limit, concurrency, error mapping and reading into models, against
`httpx.AsyncClient.request` and `json.loads`, both answered in memory by the transport of httpx.
Every answer is another one: ids, names, prices and dates vary, as in the catalogue of the sandbox.
Medians of interleaved CPU times. "json" and "orjson" say what decodes the text before our models
read it; the orjson lines are compared with json.loads and with orjson.loads.

What it leaves out: the network, and reading the fields of the models (decode.py has that).
"""

from __future__ import annotations

import asyncio
import itertools
import json
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import orjson

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
    """Answers with one body after the other, and counts down a limit as a server does."""

    def __init__(self, contents: list[bytes]) -> None:
        self._contents = itertools.cycle(contents)
        self._remaining = LIMIT

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        self._remaining -= 1
        headers = {
            "content-type": "application/json",
            "x-ratelimit-limit": str(LIMIT),
            "x-ratelimit-remaining": str(self._remaining),
        }
        return httpx.Response(200, headers=headers, content=next(self._contents))


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


async def measure(name: str, contents: list[bytes], *, page: bool) -> None:
    """Print the figures for one kind of answer."""
    path = "/tracks" if page else "/tracks/3629"
    query = {"per_page": "50"} if page else {}
    plain = httpx.AsyncClient(
        base_url=URL, transport=Memory(contents), headers={"Authorization": "Bearer some-token"}
    )
    bp = BeatPass("some-token", base_url=URL, transport=Memory(contents))

    def floor(decode: Callable[[bytes], Any]) -> Callable[[], Awaitable[Any]]:
        async def run() -> None:
            decode((await plain.request("GET", path, params=query)).content)

        return run

    async def one() -> None:
        await bp.tracks.get(3629)

    async def some() -> None:
        await bp.tracks.list(page_size=50)

    for decoder, decode in DECODERS.items():
        decoding._decode = decode
        runs = {"json": floor(json.loads), "orjson": floor(orjson.loads)}
        found = await medians({**runs, "ours": some if page else one})
        beside = f", {found['ours'] / found['orjson']:.2f} x httpx and orjson.loads"
        print(
            f"{name}, {decoder}: {found['ours'] / found['json']:.2f} x httpx and json.loads"
            + (beside if decoder == "orjson" else "")
        )
    await plain.aclose()
    await bp.close()


async def main() -> None:
    """Print all figures."""
    sandbox = Sandbox()
    pages = [
        sandbox.request("GET", f"/tracks?per_page=50&page={number}", token=sandbox.token).body
        for number in range(1, 9)
    ]
    sandbox.close()
    small = [
        json.dumps({"status": "success", "track": track}).encode()
        for page in pages
        for track in page["pagination"]["data"]
    ]
    await measure("a call for one track", small, page=False)
    await measure("a page of 50", [json.dumps(page).encode() for page in pages], page=True)


if __name__ == "__main__":
    asyncio.run(main())
