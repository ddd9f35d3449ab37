"""How much of a server's limit is used: the time that calls take, with the least possible as 1.

The servers count in fixed windows as Laravel does, and only their refusals tell when one ends.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from beatpass_client import BeatPass  # noqa: E402
from tests.harness import FakeClock, FaultServer, LaravelLimits, LaravelServer, seeded  # noqa: E402

BAR = 1.05
WORKER = ROOT / "tests" / "scenarios" / "limit_worker.py"
TOKEN = "token-of-a-benchmark"


class Noting(LaravelLimits):
    """Limits that note when a request was let through."""

    def __post_init__(self) -> None:
        """Start with an empty list."""
        super().__post_init__()
        self.times: list[float] = []

    def decide(self, token: str, path: str) -> tuple[bool, dict[str, str]]:
        """Count a request, or refuse it."""
        allowed, headers = super().decide(token, path)
        if allowed:
            self.times.append(self.now())
        return allowed, headers

    def ratio(self, skipped: int = 0) -> float:
        """What the requests took, less those of the first windows, by the least possible."""
        times = self.times[skipped * self.limit :]
        least = (-(-len(times) // self.limit) - 1) * self.window
        return (times[-1] - times[0]) / least


def report(name: str, limits: Noting, skipped: int = 0) -> bool:
    """Print a figure, and tell whether it is good enough."""
    ratio, refused = limits.ratio(skipped), limits.most_refused
    good = ratio <= BAR and refused <= 1
    print(
        f"{name}: {ratio:.3f} x the least possible time, at most {refused} refused in a window"
        f" ({limits.refusals} in {limits.windows}){'' if good else '  BELOW THE BAR'}"
    )
    return good


async def call(limits: LaravelLimits, clock: FakeClock | None, calls: int, tasks: int) -> None:
    """Make calls from some tasks."""
    transport = LaravelServer(limits).transport()
    async with BeatPass(TOKEN, transport=transport, clock=clock, random=seeded()) as bp:

        async def work() -> None:
            for _ in range(calls):
                await bp.tracks.get(1)

        await asyncio.gather(*(work() for _ in range(tasks)))


def in_memory(limit: int, window: int, calls: int) -> bool:
    """Twenty tasks in fake time."""
    clock = FakeClock()
    limits = Noting(limit, window, now=clock.time)
    asyncio.run(call(limits, clock, calls, 20))
    return report(f"20 tasks, {limit} in {window} s, fake time", limits)


def in_real_time() -> bool:
    """Twenty tasks in real time, after the windows in which their length is learned."""
    limits = Noting(30, 1)
    asyncio.run(call(limits, None, 15, 20))
    return report("20 tasks, 30 in 1 s, real time, from the third window on", limits, skipped=2)


def three_processes() -> bool:
    """Three processes that share the limit of BeatPass through a file, in real time."""
    limits = Noting(300, 60)
    with FaultServer() as server, tempfile.TemporaryDirectory() as folder:
        server.always(LaravelServer(limits).script())
        command = [sys.executable, str(WORKER), server.base_url, "11", "10", f"{folder}/limit"]
        workers = [subprocess.Popen(command) for _ in range(3)]
        for worker in workers:
            if worker.wait() != 0:
                raise SystemExit("a process failed")
    return report("3 processes, 300 in 60 s, real time", limits)


def main() -> None:
    """Print the figures."""
    start = time.perf_counter()
    good = [
        in_memory(300, 60, 200),
        in_memory(30, 2, 200),
        in_real_time(),
        three_processes(),
    ]
    print(f"({time.perf_counter() - start:.0f} s)")
    if not all(good):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
