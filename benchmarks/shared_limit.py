"""Many processes that share a limit through Redis: quota used, refusals, round trips, fairness.

First 1,000 processes in fake time, then ten real ones; both with a real redis-server. Of the first
minute the figures stand by themselves: all processes come at once then, and each asks.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from beatpass_client.ratelimit.queue import Permit, RateLimiter  # noqa: E402
from beatpass_client.ratelimit.rate_groups import Feedback  # noqa: E402
from beatpass_client.ratelimit.shared import SharedLimit  # noqa: E402
from beatpass_client.ratelimit.store import Event, Reply, Request  # noqa: E402
from beatpass_client.ratelimit.store_redis import RedisStore  # noqa: E402
from beatpass_client.transport.steps import Blocking, Steps  # noqa: E402
from beatpass_client.types import RateLimit  # noqa: E402
from tests.harness import FakeClock, FaultServer, LaravelLimits, LaravelServer  # noqa: E402

WORKER = ROOT / "tests" / "scenarios" / "limit_worker.py"
LATENCY, ROUND_TRIP = 0.1, 0.001
_KEY = "key"


class CountedStore(RedisStore):
    """A store in Redis that runs on fake time, and counts its round trips."""

    round_trips = 0

    def exchange(
        self, key: str, process: str, events: list[Event], requests: list[Request]
    ) -> list[Reply]:
        """Count, and do it."""
        self.round_trips += 1
        return super().exchange(key, process, events, requests)


class Process:
    """One process: its limiter, and tasks that call without end."""

    def __init__(self, clock: FakeClock, store: CountedStore, limits: LaravelLimits) -> None:
        self._clock = clock
        self._limits = limits
        self._limiter = RateLimiter(clock, SharedLimit(store, _KEY, clock))
        self._flushes: set[asyncio.Task[None]] = set()
        # A timer of threading would run in real time.
        self._limiter._flush_soon = self._flush_soon  # type: ignore[method-assign]
        self.calls = 0

    def _flush_soon(self) -> None:
        async def flush() -> None:
            await self._clock.async_sleep(0.01)
            self._limiter.flush()

        task = asyncio.create_task(flush())
        self._flushes.add(task)
        task.add_done_callback(self._flushes.discard)

    async def _run(self, steps: Steps[Permit]) -> Permit:
        """Run steps in fake time: what blocks takes a round trip."""
        try:
            step: Any = next(steps)
            while True:
                if isinstance(step, Blocking):
                    result = step.run()
                    await self._clock.async_sleep(ROUND_TRIP)
                else:
                    result = await step.run_async()
                step = steps.send(result)
        except StopIteration as end:
            permit: Permit = end.value
            return permit

    async def work(self, until: float) -> None:
        """Make one call after the other."""
        again: Permit | None = None
        while self._clock.monotonic() < until:
            permit = await self._run(self._limiter.acquire("read", expires=None, again=again))
            await self._clock.async_sleep(LATENCY / 2)
            allowed, headers = self._limits.decide("token", "/tracks")
            await self._clock.async_sleep(LATENCY / 2)
            wait = None if allowed else float(headers["Retry-After"])
            limit, left = headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]
            permit.release(Feedback(RateLimit(int(limit), int(left)), not allowed, wait))
            again = None if allowed else permit
            self.calls += allowed


async def simulate(url: str, processes: int, tasks: int, windows: int) -> None:
    """Let all processes call for some windows."""
    clock = FakeClock()
    limits, store = LaravelLimits(300, 60, now=clock.time), CountedStore(url, clock.time)
    running = [Process(clock, store, limits) for _ in range(processes)]
    until = clock.monotonic() + 60 * windows
    work = [asyncio.create_task(p.work(until)) for p in running for _ in range(tasks)]
    await clock.async_sleep(60)
    # In the first minute all processes come at once, and nothing is known of the limit.
    at_first, asked_at_first = sum(limits.accepted.values()), store.round_trips
    while clock.monotonic() < until:
        await clock.async_sleep(1)
    for task in work:
        task.cancel()
    await asyncio.gather(*work, return_exceptions=True)
    done = sum(limits.accepted.values())
    shares = Counter(process.calls for process in running)
    print(f"{processes} processes with {tasks} tasks each, {windows} windows of 300, fake time:")
    print(f"  {done / (300 * windows):.1%} of the quota,", end=" ")
    print(f"at most {limits.most_refused} refused in a window,", end=" ")
    later = (store.round_trips - asked_at_first) / (done - at_first)
    print(f"{later:.2f} round trips a call after the first minute", end=" ")
    print(f"({asked_at_first / at_first:.2f} in it),", end=" ")
    print(f"from {min(shares)} to {max(shares)} calls a process")


@contextmanager
def redis_server() -> Iterator[str]:
    """A Redis server, and its URL."""
    program = shutil.which("redis-server")
    if program is None:
        raise SystemExit("there is no redis-server; Debian has it in the package redis-server")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
        time.sleep(0.5)
        try:
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()


def scripts(url: str) -> int:
    """Tell how many scripts a Redis server has run: each is a round trip."""
    import redis

    with redis.Redis.from_url(url) as server:
        stats: dict[str, Any] = server.info("commandstats")
    return int(stats.get("cmdstat_evalsha", {}).get("calls", 0))


def real(url: str, processes: int, tasks: int) -> None:
    """Let ten processes share a limit through a real server, in real time."""
    times: list[float] = []

    def now() -> float:
        times.append(time.time())
        return times[-1]

    limits, asked = LaravelLimits(100, 5, now=now), scripts(url)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with FaultServer() as server:
        server.always(LaravelServer(limits).script())
        worker = [sys.executable, str(WORKER), server.base_url, "8", str(tasks), url]
        workers = [subprocess.Popen(worker, env=environment) for _ in range(processes)]
        codes = [each.wait() for each in workers]
        if any(codes):
            raise SystemExit("a process failed")
    took = times[-1] - times[0]
    done = sum(limits.accepted.values())
    least = (-(-done // limits.limit) - 1) * limits.window
    print(f"{processes} real processes with {tasks} tasks each, windows of 100 in 5 s:")
    print(f"  {done} calls in {took:.1f} s (at least {least} s),", end=" ")
    print(f"at most {limits.most_refused} refused in a window,", end=" ")
    print(f"{(scripts(url) - asked) / done:.2f} round trips a call")


def main() -> None:
    """Print the figures."""
    for processes, tasks in ((1000, 1), (1000, 4), (10, 20), (1, 1)):
        with redis_server() as url:
            asyncio.run(simulate(url, processes, tasks, 7))
    with redis_server() as url:
        real(url, 10, 5)


if __name__ == "__main__":
    main()
