"""Crowds that wait for the rate limit: calls done, CPU time, and blocks of the event loop.

Real time, a real event loop, and a server in memory that counts in fixed windows as Laravel does.
The time that it takes to start all tasks is shown by itself: asyncio starts all tasks of a `gather`
before anything else runs.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from beatpass_client import BeatPass  # noqa: E402
from tests.harness import LaravelLimits, LaravelServer  # noqa: E402

TASKS = 10_000


class Gaps:
    """The longest time for which the event loop did nothing else, in CPU time of its thread."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def watch(self) -> None:
        """Look every millisecond, until cancelled."""
        last = time.thread_time()
        while True:
            await asyncio.sleep(0.001)
            now = time.thread_time()
            self.longest = max(self.longest, now - last)
            last = now


async def crowd(limits: LaravelLimits, seconds: float, token: str) -> list[int]:
    """Start many calls at once, and tell in which order they were done."""
    done: list[int] = []
    transport = LaravelServer(limits).transport()
    async with BeatPass(token, transport=transport) as bp:

        async def call(number: int) -> None:
            await bp.tracks.get(1)
            done.append(number)

        cpu = time.process_time()
        tasks = [asyncio.create_task(call(number)) for number in range(TASKS)]
        await asyncio.sleep(0)
        print(f"  starting all tasks took {time.process_time() - cpu:.2f} s CPU")
        gaps = Gaps()
        watch = asyncio.create_task(gaps.watch())
        await asyncio.sleep(seconds)
        cpu = time.process_time() - cpu
        finished = done.copy()
        watch.cancel()
        for task in tasks:
            task.cancel()
        await asyncio.gather(watch, *tasks, return_exceptions=True)
    print(f"  {len(finished)} done after {seconds:.0f} s, {cpu:.2f} s CPU,", end=" ")
    print(f"longest block of the loop {gaps.longest * 1000:.0f} ms", end=", ")
    print(f"{'first come, first served' if finished == sorted(finished) else 'OUT OF ORDER'}")
    return finished


async def interactive(calls: int) -> None:
    """Make a call that somebody waits for, behind many in the background."""
    from beatpass_client.ratelimit.queue import RateLimiter
    from beatpass_client.ratelimit.rate_groups import Feedback
    from beatpass_client.transport.clock import SYSTEM_CLOCK
    from beatpass_client.transport.steps import run_async
    from beatpass_client.types import RateLimit

    limiter, limits = RateLimiter(SYSTEM_CLOCK), LaravelLimits()

    async def call(*, background: bool) -> None:
        permit = await run_async(limiter.acquire("read", expires=None, background=background))
        await asyncio.sleep(0.01)
        _, headers = limits.decide("token", "/")
        limit, left = int(headers["X-RateLimit-Limit"]), int(headers["X-RateLimit-Remaining"])
        permit.release(Feedback(RateLimit(limit, left)))

    tasks = [asyncio.create_task(call(background=True)) for _ in range(calls)]
    await asyncio.sleep(3)
    began, slowest = time.perf_counter(), 0.0
    for _ in range(50):
        last = time.perf_counter()
        await call(background=False)
        slowest = max(slowest, time.perf_counter() - last)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(f"  the slowest of 50 took {slowest:.3f} s ({time.perf_counter() - began:.2f} s for all)")


def main() -> None:
    """Print the figures."""
    print(f"{TASKS} calls at once, 300 in 60 s:")
    asyncio.run(crowd(LaravelLimits(300, 60), 5, "token-of-a-crowd"))
    print(f"{TASKS} tasks, 200 in 1 s:")
    limits = LaravelLimits(200, 1)
    done = asyncio.run(crowd(limits, 12, "token-of-a-stream"))
    print(
        f"  {len(done) / (200 * 12):.0%} of the quota,"
        f" at most {limits.most_refused} refused in a window ({limits.refusals} in all)"
    )
    print("an interactive call behind 5000 background calls, while the reserve lasts:")
    asyncio.run(interactive(5000))


if __name__ == "__main__":
    main()
