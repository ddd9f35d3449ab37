"""Many processes that share a limit through Redis: quota used, refusals, round trips, fairness.

First 1,000 processes in fake time, with the state of the store in memory; then ten real processes
and a real redis-server, if there is one. A change takes one round trip when the process was the
last to write and two when it was not; nobody is quicker here, so conflicts are not counted.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from beatpass_client.ratelimit.queue import Permit, RateLimiter  # noqa: E402
from beatpass_client.ratelimit.rate_groups import Feedback  # noqa: E402
from beatpass_client.ratelimit.shared import SharedLimit  # noqa: E402
from beatpass_client.ratelimit.store import Change, SharedState, T  # noqa: E402
from beatpass_client.transport.steps import Blocking, Steps  # noqa: E402
from beatpass_client.types import RateLimit  # noqa: E402
from tests.harness import FakeClock, FaultServer, LaravelLimits, LaravelServer  # noqa: E402

WORKER = ROOT / "tests" / "scenarios" / "limit_worker.py"
LATENCY, ROUND_TRIP = 0.1, 0.001


class MemoryStore:
    """The one state of all processes, and how many round trips a Redis server would have seen."""

    blocks = True
    poll = 0.05

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self._state = SharedState()
        self._writer: SharedLimit | None = None
        self.asking: SharedLimit | None = None
        self.round_trips = 0

    def update(self, key: str, change: Change[T]) -> T:
        """Change the state."""
        self.round_trips += 1 if self._writer is self.asking else 2
        self._writer = self.asking
        return change(self._state, self._clock.time())

    def close(self) -> None:
        """Do nothing."""


class Process:
    """One process: its limiter, and tasks that call without end."""

    def __init__(self, clock: FakeClock, store: MemoryStore, limits: LaravelLimits) -> None:
        self._clock = clock
        self._store = store
        self._limits = limits
        self._shared = SharedLimit(store, "key", clock)
        self._limiter = RateLimiter(clock, self._shared)
        self._flushes: set[asyncio.Task[None]] = set()
        # A timer of threading would run in real time.
        self._limiter._flush_soon = self._flush_soon  # type: ignore[method-assign]
        self.calls = 0

    def _flush_soon(self) -> None:
        async def flush() -> None:
            await self._clock.async_sleep(0.01)
            self._store.asking = self._shared
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
                    self._store.asking = self._shared
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


async def simulate(processes: int, tasks: int, windows: int) -> None:
    """Let all processes call for some windows."""
    clock = FakeClock()
    limits, store = LaravelLimits(300, 60, now=clock.time), MemoryStore(clock)
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


def real(processes: int, tasks: int) -> None:
    """Let ten processes share a limit through a real server, in real time."""
    program = shutil.which("redis-server")
    if program is None:
        print("no redis-server: the real processes are left out")
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    limits = LaravelLimits(100, 5)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as redis, FaultServer() as server:
        try:
            server.always(LaravelServer(limits).script())
            time.sleep(0.5)
            url = f"redis://127.0.0.1:{port}/0"
            began = time.monotonic()
            worker = [sys.executable, str(WORKER), server.base_url, "8", str(tasks), url]
            workers = [subprocess.Popen(worker) for _ in range(processes)]
            codes = [each.wait() for each in workers]
            if any(codes):
                raise SystemExit("a process failed")
            took = time.monotonic() - began
            cli = ["redis-cli", "-p", str(port), "info", "commandstats"]
            stats = subprocess.run(cli, capture_output=True, text=True, check=True).stdout
        finally:
            redis.terminate()
    # Each change is a run of the script; and each process asks for the time once.
    scripts = next(line for line in stats.splitlines() if line.startswith("cmdstat_evalsha:"))
    round_trips = int(scripts.partition("calls=")[2].partition(",")[0]) + processes
    done = sum(limits.accepted.values())
    least = (-(-done // limits.limit) - 1) * limits.window
    print(f"{processes} real processes with {tasks} tasks each, windows of 100 in 5 s:")
    print(f"  {done} calls in {took:.1f} s (at least {least} s),", end=" ")
    print(f"at most {limits.most_refused} refused in a window,", end=" ")
    print(f"{round_trips / done:.2f} round trips a call")


def main() -> None:
    """Print the figures."""
    asyncio.run(simulate(1000, 1, 7))
    asyncio.run(simulate(1000, 4, 7))
    asyncio.run(simulate(10, 20, 7))
    real(10, 5)


if __name__ == "__main__":
    main()
