"""What the features for bots, services and analysts cost, each against doing it by hand.

- `bp.map` over 10,000 ids, with `asyncio.gather` behind a semaphore as 1;
- an interactive call behind 5,000 calls in the background, in seconds of a fake clock;
- a table of 10,000 tracks, with `pandas.json_normalize` of the same JSON as 1;
- the start of the server of tools with one tool call, with the start of Python and httpx as 1;
- a hit of the cache, with the same call answered in memory as 1.

Ratios are medians of interleaved CPU times. What it leaves out: the network, and the memory of a
table.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pandas

from beatpass_client import BeatPass, RequestOptions
from beatpass_client.api.tracks import get_track
from beatpass_client.models import Track
from beatpass_client.sandbox import Sandbox
from beatpass_client.tables import to_pandas

URL = "https://open.beatpass.ca/api/v1"
LIMIT = 999_999
ROUNDS = 5
IDS = 10_000


def tracks(count: int) -> list[dict[str, Any]]:
    """Make tracks in which every date, price, name and key set varies."""
    chance = random.Random(7)
    with_all = Sandbox()
    listed = with_all.request("GET", "/tracks?per_page=100", token=with_all.token).body
    with_all.close()
    found = []
    for number in range(count):
        track = dict(chance.choice(listed["pagination"]["data"]))
        track |= {
            "id": number + 1,
            "name": f"Beat {number}",
            "price": round(chance.uniform(5, 300), 2),
            "created_at": f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}T12:00:00Z",
        }
        for key in chance.sample(["description", "scale", "views", "album", "tags"], 2):
            track.pop(key, None)
        found.append(track)
    return found


def answering(made: list[dict[str, Any]]) -> httpx.MockTransport:
    """Answer in memory, and count down a limit as a server does."""
    left = LIMIT

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal left
        left -= 1
        track = made[int(request.url.path.rpartition("/")[2]) % len(made)]
        headers = {"x-ratelimit-limit": str(LIMIT), "x-ratelimit-remaining": str(left)}
        return httpx.Response(200, headers=headers, json={"status": "success", "track": track})

    return httpx.MockTransport(answer)


async def cpu(run: Callable[[], Awaitable[Any]]) -> float:
    """Measure the CPU time of a run."""
    start = time.process_time()
    await run()
    return time.process_time() - start


async def ratio(ours: Callable[[], Awaitable[Any]], peer: Callable[[], Awaitable[Any]]) -> float:
    """Run both in turns, and compare their medians."""
    times: dict[str, list[float]] = {"ours": [], "peer": []}
    for _ in range(ROUNDS):
        times["peer"].append(await cpu(peer))
        times["ours"].append(await cpu(ours))
    return statistics.median(times["ours"]) / statistics.median(times["peer"])


async def mapping(made: list[dict[str, Any]]) -> None:
    """Compare `map` with gather behind a semaphore."""
    async with BeatPass("some-token", base_url=URL, transport=answering(made)) as bp:

        async def ours() -> None:
            async for _ in bp.map(bp.tracks.get, range(1, IDS + 1)):
                pass

        async def by_hand() -> None:
            slots = asyncio.Semaphore(10)

            async def one(id: int) -> Track:
                async with slots:
                    return await bp.tracks.get(id)

            await asyncio.gather(*(one(id) for id in range(1, IDS + 1)))

        print(f"map over {IDS} ids: {await ratio(ours, by_hand):.2f} x gather and a semaphore")


async def priority() -> None:
    """Let one interactive call wait behind calls in the background."""
    sandbox = Sandbox(frozen=True)
    background = RequestOptions(priority="background")
    async with BeatPass.sandbox(sandbox) as bp:
        await bp.tracks.get(3629)
        crowd = [
            asyncio.ensure_future(bp.tracks.get(3629, options=background)) for _ in range(5000)
        ]
        await asyncio.sleep(0)
        waits = []
        for _ in range(20):
            answer = await get_track.asyncio_detailed(3130, client=bp)
            waits.append(answer.elapsed)
        for call in crowd:
            call.cancel()
        await asyncio.gather(*crowd, return_exceptions=True)
    sandbox.close()
    print(f"an interactive call behind 5000 in the background waits {max(waits):.2f} s at most")


async def tables(made: list[dict[str, Any]]) -> None:
    """Compare a table of models with json_normalize of their JSON."""
    models = [Track.from_dict(each) for each in made]

    async def ours() -> None:
        to_pandas(models)

    async def normalize() -> None:
        pandas.json_normalize(made)

    print(f"a table of {len(made)} tracks: {await ratio(ours, normalize):.2f} x json_normalize")


async def server_of_tools() -> None:
    """Start the server, list its tools and call one; print seconds of CPU beside a floor."""
    from mcp import Client, StdioServerParameters

    command = ["-m", "beatpass_client.cli", "mcp", "--sandbox"]
    floor, ours = [], []
    for _ in range(3):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import httpx"], check=True)
        floor.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        async with Client(StdioServerParameters(command=sys.executable, args=command)) as session:
            await session.list_tools()
            await session.call_tool("tracks_get", {"track_id": 3130, "fields": ["name"]})
        ours.append(time.perf_counter() - begun)
    times = statistics.median(ours) / statistics.median(floor)
    print(
        f"the server of tools, from start to one answer: {times:.1f} x `python -c 'import httpx'`"
    )


async def cache(made: list[dict[str, Any]]) -> None:
    """Compare a hit of the cache with the call."""
    plain = BeatPass("some-token", base_url=URL, transport=answering(made))
    kept = BeatPass("some-token", base_url=URL, transport=answering(made), cache=3600)

    async def call() -> None:
        for _ in range(500):
            await plain.tracks.get(7)

    async def hit() -> None:
        for _ in range(500):
            await kept.tracks.get(7)

    await hit()
    print(f"a hit of the cache: {await ratio(hit, call):.2f} x the call answered in memory")
    await plain.close()
    await kept.close()


async def main() -> None:
    """Print all figures."""
    made = tracks(IDS)
    await mapping(made)
    await priority()
    await tables(made)
    await server_of_tools()
    await cache(made)


if __name__ == "__main__":
    asyncio.run(main())
