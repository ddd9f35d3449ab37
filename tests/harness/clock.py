"""Time and chance that tests hold in their hands."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import random
import threading


class FakeClock:
    """A clock that stands still until somebody sleeps, and then jumps to the next one's waking.

    Tasks that sleep at the same time wake in the order of their due times, and in the order in
    which they fell asleep where these are equal. The clock jumps only when all other tasks of the
    loop wait too, so what happens is the same in every run.

    Args:
        start: What `monotonic` says at first.
        wall: What `time` says at first, in seconds since 1970.
        automatic: Whether the clock jumps by itself; otherwise only `advance` moves it.
    """

    def __init__(
        self, start: float = 1000.0, wall: float = 1_800_000_000.0, *, automatic: bool = True
    ) -> None:
        self._now = start
        self._wall = wall - start
        self._automatic = automatic
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._planned_on: asyncio.AbstractEventLoop | None = None
        self._lock = threading.Lock()
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self._now

    def time(self) -> float:
        return self._now + self._wall

    def jump_wall(self, seconds: float) -> None:
        """Set the wall clock forward or back, as an administrator may do."""
        self._wall += seconds

    @property
    def waited(self) -> float:
        """The sum of all sleeps that were asked for."""
        return sum(self.waits)

    @property
    def sleeping(self) -> int:
        """How many tasks sleep now."""
        return sum(not future.done() for _, _, future in self._sleepers)

    def sleep(self, seconds: float) -> None:
        """Sleep in a thread: time passes at once, and overlaps with that of other threads."""
        with self._lock:
            self.waits.append(seconds)
            due = self._now + max(0.0, seconds)
        with self._lock:
            self._now = max(self._now, due)

    async def async_sleep(self, seconds: float) -> None:
        """Sleep in a task."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._add(future, seconds)
        await future

    def _add(self, future: asyncio.Future[None], seconds: float) -> None:
        self.waits.append(seconds)
        due = self._now + max(0.0, seconds)
        heapq.heappush(self._sleepers, (due, next(self._order), future))
        if self._automatic:
            self._plan(future.get_loop())

    def wait(self, event: threading.Event, seconds: float | None) -> None:
        """Wait in a thread: other threads may set the event first, else the time passes at once."""
        if seconds is None:
            event.wait()
        elif not event.wait(0.002):
            self.sleep(seconds)

    async def async_wait(self, future: asyncio.Future[None], seconds: float | None) -> None:
        """Wait in a task until the future is done, or until it is due."""
        if seconds is not None:
            self._add(future, seconds)
        await future

    def advance(self, seconds: float) -> None:
        """Let time pass, and wake who is due. Call it on the loop of the sleepers."""
        until = self._now + seconds
        while self._sleepers and self._sleepers[0][0] <= until:
            self._wake_next()
        self._now = max(self._now, until)

    def _wake_next(self) -> None:
        due, _, future = heapq.heappop(self._sleepers)
        if not future.done():
            self._now = max(self._now, due)
            future.set_result(None)

    def _plan(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._planned_on is not loop:
            self._planned_on = loop
            loop.call_soon(self._jump_when_idle, loop)

    def _jump_when_idle(self, loop: asyncio.AbstractEventLoop) -> None:
        self._planned_on = None
        while self._sleepers and self._sleepers[0][2].done():
            heapq.heappop(self._sleepers)
        # Who is ready to run comes first. asyncio has no public word for "idle".
        if not getattr(loop, "_ready", ()) and self._sleepers:
            self._wake_next()
        if self._sleepers:
            self._plan(loop)


def seeded(seed: int = 1) -> random.Random:
    """Chance that is the same in every run."""
    return random.Random(seed)


class FixedRandom(random.Random):
    """No chance at all: every draw is the same fraction of its range."""

    def __new__(cls, fraction: float) -> FixedRandom:
        return super().__new__(cls)

    def __init__(self, fraction: float) -> None:
        super().__init__(0)
        self._fraction = fraction

    def random(self) -> float:
        return self._fraction
