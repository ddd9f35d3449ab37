"""The queue: order, priorities, cancellation, deadlines, rate groups, threads and event loops."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import warnings
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beatpass_client import BeatPassSync, RateLimitError
from beatpass_client.ratelimit.queue import Permit, RateLimiter, limiter_for
from beatpass_client.ratelimit.rate_groups import Feedback
from beatpass_client.transport.clock import SYSTEM_CLOCK
from beatpass_client.transport.steps import run, run_async
from beatpass_client.types import RateLimit
from tests.harness import FakeClock, LaravelLimits, LaravelServer


def says(limit: int, remaining: int) -> Feedback:
    return Feedback(RateLimit(limit, remaining))


REFUSED = Feedback(RateLimit(300, 0), throttled=True, wait=30.0)


def acquire(limiter: RateLimiter, group: str = "read", *, expires: float | None = None) -> Permit:
    """Acquire a permit by blocking."""
    return run(limiter.acquire(group, expires=expires))


def waiting(
    limiter: RateLimiter,
    group: str = "read",
    *,
    expires: float | None = None,
    background: bool = False,
    again: Permit | None = None,
) -> asyncio.Task[Permit]:
    """Acquire a permit in a task."""
    steps = limiter.acquire(group, expires=expires, background=background, again=again)
    return asyncio.create_task(run_async(steps))


def call(limiter: RateLimiter, feedback: Feedback | None, group: str = "read") -> str:
    """Make one call that may go at once."""
    return acquire(limiter, group).release(feedback)


async def settle() -> None:
    """Let all tasks go on as far as they can."""
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.fixture
def still() -> FakeClock:
    """A clock that only `advance` moves."""
    return FakeClock(automatic=False)


async def test_who_comes_first_goes_first(still: FakeClock) -> None:
    limiter = RateLimiter(still)
    call(limiter, says(300, 9))
    call(limiter, REFUSED)
    order: list[int] = []

    async def work(number: int) -> None:
        permit = await waiting(limiter)
        order.append(number)
        await still.async_sleep(0.1)
        permit.release(says(300, 299 - number))

    tasks = [asyncio.create_task(work(number)) for number in range(100)]
    await settle()
    assert limiter.waiting == 100
    for _ in range(60):
        still.advance(1.0)
        await settle()
    assert order == list(range(100))
    await asyncio.gather(*tasks)


async def test_only_the_first_of_a_line_holds_a_timer(still: FakeClock) -> None:
    limiter = RateLimiter(still)
    call(limiter, REFUSED)
    tasks = [waiting(limiter) for _ in range(50)]
    await settle()
    assert still.sleeping == 1
    tasks[0].cancel()
    await settle()
    assert still.sleeping == 1
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert (still.sleeping, limiter.waiting) == (0, 0)


async def test_a_call_that_is_cancelled_when_it_was_just_woken_passes_its_turn_on(
    still: FakeClock,
) -> None:
    limiter = RateLimiter(still)
    call(limiter, says(300, 2))
    held = acquire(limiter)
    first, second = waiting(limiter), waiting(limiter)
    await settle()
    held.release(says(300, 1))
    first.cancel()  # It has its permit, and does not know it yet.
    await settle()
    assert first.cancelled()
    assert second.done()
    assert limiter.waiting == 0


async def test_interactive_calls_go_before_background_calls(still: FakeClock) -> None:
    limiter = RateLimiter(still)
    call(limiter, REFUSED)
    background = [waiting(limiter, background=True) for _ in range(3)]
    await settle()
    interactive = waiting(limiter)
    await settle()
    still.advance(31.0)
    await settle()
    assert interactive.done()
    assert not any(task.done() for task in background)
    (await interactive).release(says(300, 299))
    await asyncio.gather(*background)


async def test_background_calls_leave_a_reserve_to_interactive_calls(still: FakeClock) -> None:
    limiter, left = RateLimiter(still), 300

    async def work(*, background: bool) -> None:
        nonlocal left
        permit = await waiting(limiter, background=background)
        left -= 1
        await asyncio.sleep(0)
        permit.release(says(300, left))

    await work(background=False)
    tasks = [asyncio.create_task(work(background=True)) for _ in range(300)]
    for _ in range(400):
        await settle()
    assert left == 60
    for _ in range(60):
        await work(background=False)
    assert left == 0
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_call_that_is_made_again_keeps_its_turn(still: FakeClock) -> None:
    limiter = RateLimiter(still)
    permit = acquire(limiter)
    permit.release(REFUSED)
    later = waiting(limiter)
    await settle()
    again = waiting(limiter, again=permit)
    await settle()
    still.advance(31.0)
    await settle()
    assert again.done()
    assert not later.done()
    (await again).release(says(300, 299))
    await later


async def test_a_permit_is_not_valid_any_more_when_another_call_was_refused(
    still: FakeClock,
) -> None:
    limiter = RateLimiter(still)
    call(limiter, says(300, 9))
    permit, refused = acquire(limiter), acquire(limiter)
    assert permit.is_valid()
    refused.release(REFUSED)
    assert not permit.is_valid()
    assert permit.release(None) == "unknown"
    assert permit.release(None) == "unknown"


async def test_without_a_deadline_a_call_waits_as_long_as_it_takes(clock: FakeClock) -> None:
    limiter = RateLimiter(clock)
    call(limiter, Feedback(RateLimit(300, 0), throttled=True, wait=3600.0))
    before = clock.monotonic()
    await waiting(limiter)
    assert clock.monotonic() - before >= 3600


async def test_a_turn_after_the_deadline_is_refused_at_once(clock: FakeClock) -> None:
    limiter = RateLimiter(clock)
    call(limiter, REFUSED)
    before = clock.monotonic()
    with pytest.raises(RateLimitError) as caught:
        await waiting(limiter, expires=before + 10)
    assert clock.monotonic() == before
    assert (caught.value.sent, caught.value.deadline_exceeded) == (False, True)
    assert caught.value.retry_after == pytest.approx(31.0)
    assert limiter.waiting == 0


async def test_a_deadline_that_passes_in_the_queue_ends_the_wait(still: FakeClock) -> None:
    limiter = RateLimiter(still)
    acquire(limiter)  # Its answer is waited for, so nobody knows how long.
    first, second = waiting(limiter), waiting(limiter, expires=still.monotonic() + 0.3)
    await settle()
    still.advance(0.31)
    await settle()
    assert isinstance(second.exception(), RateLimitError)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)


async def test_a_wait_is_announced(clock: FakeClock) -> None:
    limiter = RateLimiter(clock)
    call(limiter, REFUSED)
    waits: list[float] = []
    await run_async(limiter.acquire("read", expires=None, on_wait=waits.append))
    assert waits == [pytest.approx(31.0)]


def test_a_call_that_was_cancelled_on_its_way_may_have_counted(clock: FakeClock) -> None:
    limiter = RateLimiter(clock)
    call(limiter, says(300, 9))
    call(limiter, Feedback())
    assert limiter.state().remaining == 8


def test_a_call_that_was_never_sent_did_not_count(clock: FakeClock) -> None:
    limiter = RateLimiter(clock)
    call(limiter, says(300, 9))
    call(limiter, None)
    assert limiter.state().remaining == 9


async def test_a_tighter_limit_holds_back_its_own_group_only(still: FakeClock) -> None:
    limiter = RateLimiter(still)
    call(limiter, says(300, 200))
    assert call(limiter, says(60, 0), group="media") == "media"
    call(limiter, Feedback(RateLimit(60, 0), throttled=True, wait=30.0), group="media")
    held, free = waiting(limiter, "media"), waiting(limiter)
    await settle()
    assert free.done()
    assert not held.done()
    still.advance(31.0)
    await held


async def test_a_refusal_by_the_shared_limit_holds_back_every_group(still: FakeClock) -> None:
    for limit in (300, None):
        limiter = RateLimiter(still)
        reported = None if limit is None else RateLimit(limit, 0)
        scope = call(limiter, Feedback(reported, throttled=True, wait=30.0))
        assert scope == ("unknown" if limit is None else "shared")
        tasks = [waiting(limiter, group) for group in ("read", "media", "login", "track-growth")]
        await settle()
        assert not any(task.done() for task in tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_documented_group_has_its_own_limit_before_any_answer(still: FakeClock) -> None:
    limiter = RateLimiter(still)
    for _ in range(4):
        call(limiter, Feedback(), group="login")
    login, read = waiting(limiter, "login"), waiting(limiter)
    await settle()
    assert read.done()
    assert not login.done()
    still.advance(20.0)
    await login


def test_a_group_with_more_left_than_the_shared_limit_does_not_count_there(
    clock: FakeClock,
) -> None:
    limiter = RateLimiter(clock)
    call(limiter, says(300, 1))
    for left in (1199, 1190):
        assert call(limiter, says(1200, left), group="track-growth") == "track-growth"
    assert limiter.state().remaining == 1


def test_another_limit_for_all_calls_replaces_the_documented_one(clock: FakeClock) -> None:
    limiter = RateLimiter(clock)
    assert call(limiter, says(600, 599)) == "shared"
    assert (limiter.state().limit, limiter.state().remaining) == (600, 599)


def test_the_state_is_that_of_the_only_limit_that_is_known(clock: FakeClock) -> None:
    limiter = RateLimiter(clock)
    call(limiter, says(60, 12))
    assert (limiter.state().limit, limiter.state().remaining) == (60, 12)


async def test_an_estimate_counts_the_calls_that_wait_already(still: FakeClock) -> None:
    limiter = RateLimiter(still)
    call(limiter, says(300, 2))
    assert limiter.estimate(2) == 0
    permits = [acquire(limiter) for _ in range(2)]
    task = waiting(limiter)
    await settle()
    assert limiter.estimate(300) > limiter.estimate(299)
    assert len(permits) == 2
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def test_all_clients_with_one_token_share_a_limiter(clock: FakeClock) -> None:
    mine = limiter_for("https://a", "token", clock)
    assert limiter_for("https://a", "token", clock) is mine
    assert limiter_for("https://a", "other", clock) is not mine
    assert limiter_for("https://b", "token", clock) is not mine


def test_clients_on_our_connections_share_a_limiter_and_one_with_its_own_transport_does_not(
    tmp_path: Path,
) -> None:
    def limiter(**options: Any) -> RateLimiter:
        with BeatPassSync("token-of-a-test", **options) as bp:
            return bp._transport.limiter

    ours = limiter()
    assert limiter() is ours
    transport = LaravelServer(LaravelLimits()).transport()
    own = limiter(transport=transport)
    assert own is not ours
    assert limiter(transport=transport) is own
    with httpx.Client() as http_client:
        assert limiter(http_client=http_client) not in (ours, own)
    shared = limiter(shared_limit=tmp_path / "limit")
    assert limiter(shared_limit=tmp_path / "limit", transport=transport) is shared
    with BeatPassSync.sandbox() as one, BeatPassSync.sandbox() as other:
        assert one._transport.limiter is not other._transport.limiter


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
async def test_a_child_process_starts_with_empty_queues(still: FakeClock) -> None:
    """Whoever waited, or held the lock, did so in the parent."""
    limiter = RateLimiter(still)
    call(limiter, REFUSED)
    task = waiting(limiter)
    await settle()
    with limiter._lock:
        child = _fork(lambda: limiter.waiting == 0 and not limiter._lock.locked())
    assert limiter.waiting == 1
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _fork(holds: Callable[[], bool]) -> int:
    """Ask something in a child process, which exits with 0 if it holds."""
    with warnings.catch_warnings():
        # What is tested is that a fork beside threads does no harm.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        try:
            os._exit(0 if holds() else 1)
        except BaseException:
            os._exit(2)
    return child


def test_a_limiter_goes_with_its_last_client(clock: FakeClock) -> None:
    gone = weakref.ref(limiter_for("https://a", "gone", clock))
    gc.collect()
    assert gone() is None


def test_threads_and_event_loops_wait_in_one_queue() -> None:
    limiter, limits = RateLimiter(SYSTEM_CLOCK), LaravelLimits(1000, 60)
    done: list[int] = []
    lock = threading.Lock()

    def answer(permit: Permit) -> None:
        with lock:
            _, headers = limits.decide("token", "/")
            done.append(1)
        left = int(headers["X-RateLimit-Remaining"])
        permit.release(Feedback(RateLimit(1000, left)))

    def block() -> None:
        for _ in range(20):
            answer(acquire(limiter))

    async def work() -> None:
        for _ in range(20):
            answer(await run_async(limiter.acquire("read", expires=None)))

    async def loop() -> None:
        await asyncio.gather(*(work() for _ in range(5)))

    threads = [threading.Thread(target=block) for _ in range(4)]
    threads += [threading.Thread(target=lambda: asyncio.run(loop())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert len(done) == 4 * 20 + 2 * 5 * 20
    assert limits.refusals == 0


@dataclass(frozen=True)
class Call:
    """When a call comes, how long its ways are, and how it ends."""

    at: float
    there: float = 0.01
    back: float = 0.01
    ends: str = "answered"


@dataclass
class Simulation:
    """A server with a limit of Laravel's kind, and a limiter in front of it."""

    limit: int
    window: int
    fraction: float = 0.0

    def __post_init__(self) -> None:
        self.clock = FakeClock(wall=1_800_000_000.0 + self.fraction)
        self.server = LaravelLimits(self.limit, self.window, now=self.clock.time)
        self.limiter = RateLimiter(self.clock)
        self.order: list[int] = []
        self.finished: set[int] = set()

    def run(self, calls: list[Call]) -> None:
        """Let all calls come and go."""
        asyncio.run(self._run(calls))

    async def _run(self, calls: list[Call]) -> None:
        await asyncio.gather(*(self._call(n, each) for n, each in enumerate(calls)))

    async def _call(self, number: int, call: Call) -> None:
        await self.clock.async_sleep(call.at)
        permit: Permit | None = None
        while number not in self.finished:
            permit = await run_async(self.limiter.acquire("read", expires=None, again=permit))
            if number not in self.order:
                self.order.append(number)
            if call.ends == "cancelled":
                permit.release(None)
                return
            await self.clock.async_sleep(call.there)
            allowed, headers = self.server.decide("token", "/tracks")
            if call.ends == "lost":
                return
            await self.clock.async_sleep(call.back)
            wait = None if allowed else float(headers["Retry-After"])
            limit, left = headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]
            permit.release(Feedback(RateLimit(int(limit), int(left)), not allowed, wait))
            if allowed:
                self.finished.add(number)


ways = st.floats(0.0, 0.24)
calls = st.builds(
    Call,
    at=st.floats(0.0, 30.0),
    there=ways,
    back=ways,
    ends=st.sampled_from(["answered"] * 6 + ["cancelled"]),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(calls, min_size=1, max_size=80),
    st.integers(1, 40),
    st.integers(1, 60),
    st.floats(0.0, 0.999),
)
def test_no_window_sees_more_than_its_limit_and_one_probe_and_everybody_gets_a_turn(
    come: list[Call], limit: int, window: int, fraction: float
) -> None:
    """However calls overtake each other on their ways."""
    simulation = Simulation(limit, window, fraction)
    simulation.run(come)
    assert simulation.server.most_refused <= 1
    answered = {number for number, each in enumerate(come) if each.ends == "answered"}
    assert simulation.finished == answered


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(0.01, 0.5), st.sampled_from(["answered", "cancelled", "lost"])),
        min_size=1,
        max_size=60,
    ),
    st.integers(1, 40),
    st.integers(1, 60),
)
def test_turns_come_in_the_order_of_the_queue_and_lost_answers_stop_nobody(
    come: list[tuple[float, str]], limit: int, window: int
) -> None:
    at, made = 0.0, []
    for distance, ends in come:
        at += distance
        made.append(Call(at, ends=ends))
    simulation = Simulation(limit, window)
    simulation.run(made)
    assert simulation.order == list(range(len(made)))
    assert len(simulation.finished) == sum(each.ends == "answered" for each in made)
