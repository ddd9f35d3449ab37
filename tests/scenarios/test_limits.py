"""Rate limits, as seen through the public client: scenarios R."""

from __future__ import annotations

import asyncio
import math
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from email.utils import formatdate
from pathlib import Path
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPass, InsufficientTokensError, RateLimitError
from beatpass_client.transport.events import WaitEvent
from beatpass_client.transport.retry import decide
from tests.harness import FakeClock, FaultServer, FixedRandom, LaravelLimits, LaravelServer, seeded

TOKEN = "token-of-a-test"
WORKER = Path(__file__).with_name("limit_worker.py")

Answer = Callable[[httpx.Request], httpx.Response]


def ok(
    limit: int = 300, remaining: int = 299, headers: Mapping[str, str] | None = None
) -> httpx.Response:
    rate = {"X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": str(remaining)}
    return httpx.Response(
        200, headers={**rate, **(headers or {})}, json={"track": {"id": 1, "name": "Night"}}
    )


def throttled(wait: int | str | None = 60, limit: int = 300) -> httpx.Response:
    headers = {"X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": "0"}
    if wait is not None:
        headers["Retry-After"] = str(wait)
    return httpx.Response(429, headers=headers, json={"message": "Too Many Attempts."})


class Scripted:
    """A server in memory that notes when which request came, and takes its time to answer."""

    def __init__(
        self, clock: FakeClock, *answers: httpx.Response | Answer, latency: float = 0.0
    ) -> None:
        self._clock = clock
        self._latency = latency
        self._answers = list(answers)
        self.times: list[float] = []
        self.otherwise: Answer = lambda _: ok()

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.times.append(self._clock.monotonic())
        answer = self._answers.pop(0) if self._answers else self.otherwise
        if self._latency:
            await self._clock.async_sleep(self._latency)
        return answer if isinstance(answer, httpx.Response) else answer(request)

    def client(self, **options: Any) -> BeatPass:
        options.setdefault("random", seeded())
        transport = httpx.MockTransport(self)
        return BeatPass(TOKEN, transport=transport, clock=self._clock, **options)


async def in_parallel(count: int, work: Callable[[], Any]) -> list[Any]:
    return await asyncio.gather(*(work() for _ in range(count)), return_exceptions=True)


async def test_r01_twenty_tasks_share_a_window_of_thirty(clock: FakeClock) -> None:
    limits = LaravelLimits(30, 2, now=clock.time)
    transport = LaravelServer(limits).transport()
    async with BeatPass(TOKEN, transport=transport, clock=clock, random=seeded()) as bp:

        async def work() -> None:
            for _ in range(200):
                await bp.tracks.get(1)

        assert await in_parallel(20, work) == [None] * 20
    assert sum(limits.accepted.values()) == 4000
    assert limits.most_accepted <= 30
    assert limits.most_refused <= 1


async def test_r02_nobody_sends_before_the_gate_and_then_one_does(clock: FakeClock) -> None:
    server = Scripted(clock, throttled(60), latency=0.5)
    async with server.client() as bp:
        refused = asyncio.create_task(bp.tracks.get(1))
        await clock.async_sleep(0.6)
        gate = server.times[0] + 0.5 + 60
        done = await in_parallel(20, lambda: bp.tracks.get(2))
        await refused
    assert not any(isinstance(each, BaseException) for each in done)
    assert len(server.times) == 22
    first, second, *_ = server.times[1:]
    assert first >= gate
    assert second >= first + 0.5


@pytest.mark.parametrize("shared", [False, True], ids=["alone", "through-a-file"])
def test_r03_three_processes_use_one_token(
    server: FaultServer, tmp_path: Path, shared: bool
) -> None:
    limits = LaravelLimits(60, 2)
    server.always(LaravelServer(limits).script())
    where = str(tmp_path / "limit") if shared else ""
    command = [sys.executable, str(WORKER), server.base_url, "7", "10", where]
    workers = [subprocess.Popen(command) for _ in range(3)]
    assert [worker.wait(timeout=60) for worker in workers] == [0, 0, 0]
    assert sum(limits.accepted.values()) == 210
    assert limits.most_accepted <= 60
    assert limits.most_refused <= (1 if shared else 3)


DATE = 1_894_708_800


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("0", 0),
        ("-1", 0),
        (" 5 ", 5),
        ("7", 7),
        (formatdate(DATE + 30, usegmt=True), 30),
        (formatdate(DATE - 30, usegmt=True), 0),
        ("Tuesday, 15-Jan-30 12:00:30 GMT", 30),
        ("Tue Jan 15 12:00:30 2030", 30),
    ],
)
async def test_r04_the_wait_is_the_one_that_the_header_asks_for(
    clock: FakeClock, retry_after: str, seconds: int
) -> None:
    refusal = throttled(retry_after)
    refusal.headers["Date"] = formatdate(DATE, usegmt=True)
    server = Scripted(clock, refusal)
    async with server.client(random=FixedRandom(0.0)) as bp:
        await bp.tracks.get(1)
    # The end of a window is told in whole seconds, so it can be up to one later.
    assert seconds + 0.05 <= server.times[1] - server.times[0] <= seconds + 1.05


@pytest.mark.parametrize(
    "retry_after",
    ["+1", "1.5", "1_000", "٣", "nan", "inf", "1e3", "99999999999", "", "soon", "5, 10",
     "Tue, 15 Jan 100000 12:00:30 GMT"],
)  # fmt: skip
async def test_r04_a_wait_that_cannot_be_read_is_not_waited_for(
    clock: FakeClock, retry_after: str
) -> None:
    body = b'{"message": "Too Many Attempts."}'
    raw = [(b"Retry-After", retry_after.encode()), (b"Content-Type", b"application/json")]
    server = Scripted(clock, httpx.Response(429, headers=raw, content=body))
    async with server.client() as bp:
        await bp.tracks.get(1)
    assert 2.0 <= server.times[1] - server.times[0] <= 3.0


@pytest.mark.parametrize("jump", [3600.0, -3600.0])
async def test_r05_a_wrong_clock_does_not_change_a_wait(clock: FakeClock, jump: float) -> None:
    server = Scripted(clock, throttled(30))
    async with server.client() as bp:
        call = asyncio.create_task(bp.tracks.get(1))
        while not clock.sleeping:
            await asyncio.sleep(0)
        clock.jump_wall(jump)
        await call
    assert 30 <= server.times[1] - server.times[0] <= 34


@pytest.mark.parametrize("reset", [DATE - 5, DATE * 1000], ids=["past", "milliseconds"])
async def test_r06_an_impossible_reset_is_ignored(clock: FakeClock, reset: int) -> None:
    headers = {"Date": formatdate(DATE, usegmt=True), "X-RateLimit-Reset": str(reset)}
    server = Scripted(clock, ok(remaining=5, headers=headers))
    async with server.client() as bp:
        await bp.tracks.get(1)
        state = bp.rate_limit
    assert (state.remaining, state.reset, state.wait) == (5, None, 0)


async def test_r06_a_reset_is_counted_from_the_date_of_the_server(clock: FakeClock) -> None:
    headers = {"Date": formatdate(DATE, usegmt=True), "X-RateLimit-Reset": str(DATE + 20)}
    server = Scripted(clock, ok(remaining=5, headers=headers))
    clock.jump_wall(600)
    async with server.client() as bp:
        await bp.tracks.get(1)
        assert 20 <= (bp.rate_limit.reset or 0) <= 21


async def test_r07_a_late_answer_does_not_raise_the_estimate() -> None:
    clock = FakeClock()
    delays = iter([0.0, 3.0, 1.0])
    remaining = iter([10, 9, 5])

    class Late(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            left, delay = next(remaining), next(delays)
            await clock.async_sleep(delay)
            return ok(remaining=left)

    async with BeatPass(TOKEN, transport=Late(), clock=clock) as bp:
        await bp.tracks.get(1)
        late, soon = (asyncio.create_task(bp.tracks.get(1)) for _ in range(2))
        await soon
        await late
        assert bp.rate_limit.remaining == 5


async def test_r08_a_tighter_limit_slows_only_its_own_group(clock: FakeClock) -> None:
    server = Scripted(clock, ok(), throttled(40, limit=60))
    async with server.client(max_retries=0) as bp:
        await bp.tracks.get(1)
        with pytest.raises(RateLimitError) as caught:
            await bp.follows.follow_user(1)
        before = clock.monotonic()
        await in_parallel(10, lambda: bp.tracks.get(1))
        assert clock.monotonic() - before < 1
        await bp.follows.follow_user(1)
        assert clock.monotonic() - before >= 40
    assert caught.value.scope == "write"


async def test_r08_the_limit_of_all_calls_slows_every_group(clock: FakeClock) -> None:
    server = Scripted(clock, ok(), throttled(40))
    async with server.client(max_retries=0) as bp:
        await bp.tracks.get(1)
        with pytest.raises(RateLimitError) as caught:
            await bp.tracks.get(1)
        before = clock.monotonic()
        await asyncio.gather(bp.tracks.get(1), bp.follows.follow_user(1))
    assert caught.value.scope == "shared"
    assert min(server.times[2:]) - before >= 40


async def test_r09_a_spent_quota_is_an_error_at_once_and_holds_nobody_back(
    clock: FakeClock,
) -> None:
    body = {"success": False, "message": "Insufficient tokens", "token_info": {"remaining": 0}}
    server = Scripted(clock, ok(), httpx.Response(429, json=body))
    async with server.client() as bp:
        await bp.tracks.get(1)
        before = clock.monotonic()
        with pytest.raises(InsufficientTokensError):
            await bp.tracks.get(1)
        await in_parallel(20, lambda: bp.tracks.get(1))
        assert clock.monotonic() - before < 1
    assert len(server.times) == 22


async def test_r10_a_refusal_of_the_content_network_is_tried_once_more(clock: FakeClock) -> None:
    server = Scripted(clock)
    server.otherwise = lambda _: httpx.Response(429, html="<html>error 1015</html>")
    async with server.client() as bp:
        with pytest.raises(RateLimitError) as caught:
            await bp.tracks.get(1)
    assert len(server.times) == 2
    assert caught.value.scope == "unknown"


async def test_r11_a_purchase_that_is_throttled_is_sent_once(clock: FakeClock) -> None:
    server = Scripted(clock)
    server.otherwise = lambda _: throttled(1)
    async with server.client(confirm=True, max_retries=5) as bp:
        with pytest.raises(RateLimitError):
            await bp.purchases.initiate(1)
    assert len(server.times) == 1


async def test_r13_a_call_whose_turn_comes_after_its_deadline_fails_at_once(
    clock: FakeClock,
) -> None:
    server = Scripted(clock, throttled(60))
    async with server.client(max_retries=0, deadline=10.0) as bp:
        with pytest.raises(RateLimitError):
            await bp.tracks.get(1)
        before = clock.monotonic()
        with pytest.raises(RateLimitError) as caught:
            await bp.tracks.get(1)
        assert clock.monotonic() == before
    assert len(server.times) == 1
    assert not caught.value.sent
    assert caught.value.retry_after == pytest.approx(61.0)


@pytest.mark.parametrize(("place", "added"), [(0.0, 0.05), (0.5, 1.025), (1.0, 2.0)])
async def test_r14_the_wait_is_what_was_asked_for_and_a_bit_of_chance(
    clock: FakeClock, place: float, added: float
) -> None:
    server = Scripted(clock, throttled(15))
    waits: list[float] = []
    async with server.client(
        random=FixedRandom(place), on_retry=lambda event: waits.append(event.delay)
    ) as bp:
        await bp.tracks.get(1)
    assert waits == [pytest.approx(15 + 0.05 + place * (min(2.0, 0.1 * 15 + 0.5)))]
    assert waits[0] == pytest.approx(15 + added, abs=0.051)


def test_r14_chance_is_spread_evenly() -> None:
    chance = seeded(7)
    tenths: Counter[int] = Counter()
    for _ in range(5000):
        decision = decide(
            "read", "throttled", retries=0, most=2, wait=0.0, longest_wait=65.0,
            remaining=100.0, random_=chance,
        )  # fmt: skip
        tenths[int((decision.delay - 0.05) / 0.05)] += 1
    assert set(tenths) == set(range(10))
    assert all(400 <= count <= 600 for count in tenths.values()), tenths


@pytest.mark.parametrize("limit", [0, 300])
async def test_r16_an_answer_that_leaves_nothing_slows_calls_and_stops_none(
    clock: FakeClock, limit: int
) -> None:
    server = Scripted(clock)
    server.otherwise = lambda _: ok(limit, 0)
    async with server.client() as bp:
        before = clock.monotonic()
        done = await in_parallel(20, lambda: bp.tracks.get(1))
        took = clock.monotonic() - before
    assert not any(isinstance(each, BaseException) for each in done)
    assert took <= 2.1 * 20


async def test_a_long_wait_is_announced_once(clock: FakeClock) -> None:
    heard: list[WaitEvent] = []
    server = Scripted(clock, throttled(30))
    async with server.client(max_retries=0, on_wait=heard.append) as bp:
        with pytest.raises(RateLimitError):
            await bp.tracks.get(1)
        await bp.tracks.get(1)
    assert [event.seconds for event in heard] == [pytest.approx(31.0)]


async def test_calls_without_a_deadline_of_their_own_wait_for_as_many_windows_as_it_takes(
    clock: FakeClock,
) -> None:
    limits = LaravelLimits(300, 60, now=clock.time)
    transport = LaravelServer(limits).transport()
    async with BeatPass(TOKEN, transport=transport, clock=clock, random=seeded()) as bp:
        done = await in_parallel(1500, lambda: bp.tracks.get(1))
    assert not any(isinstance(each, BaseException) for each in done)
    assert limits.most_refused <= 1


class Lying(LaravelLimits):
    """Limits that announce half as much again as they enforce."""

    def decide(self, token: str, path: str) -> tuple[bool, dict[str, str]]:
        allowed, headers = super().decide(token, path)
        more, left = self.limit // 2, int(headers["X-RateLimit-Remaining"])
        headers["X-RateLimit-Limit"] = str(self.limit + more)
        headers["X-RateLimit-Remaining"] = str(left + more if allowed else 0)
        return allowed, headers


class Sliding(LaravelLimits):
    """Limits on the calls of the last seconds, whenever they were."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self._calls: list[float] = []

    def decide(self, token: str, path: str) -> tuple[bool, dict[str, str]]:
        now = self.now()
        self._calls = [each for each in self._calls if each > now - self.window]
        headers = {"X-RateLimit-Limit": str(self.limit), "X-RateLimit-Remaining": "0"}
        if len(self._calls) >= self.limit:
            headers["Retry-After"] = str(math.ceil(self._calls[0] + self.window - now))
            return False, headers
        self._calls.append(now)
        self.accepted["all", 0] += 1
        headers["X-RateLimit-Remaining"] = str(self.limit - len(self._calls))
        return True, headers


@pytest.mark.parametrize("kind", [Lying, Sliding])
@pytest.mark.parametrize(("limit", "window"), [(200, 60), (20, 2)])
async def test_a_limit_that_is_not_as_announced_is_used_to_four_fifths_and_no_call_fails(
    clock: FakeClock, kind: type[LaravelLimits], limit: int, window: int
) -> None:
    limits = kind(limit, window, now=clock.time)
    server, windows = LaravelServer(limits), 10

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await clock.async_sleep(0.01)
            return await server.transport().handle_async_request(request)

    transport = Slow()
    async with BeatPass(TOKEN, transport=transport, clock=clock, random=seeded()) as bp:
        before = clock.monotonic()

        async def work() -> None:
            for _ in range(limit * windows // 20):
                await bp.tracks.get(1)

        assert await in_parallel(20, work) == [None] * 20
        took = clock.monotonic() - before
    assert sum(limits.accepted.values()) == limit * windows
    assert (windows - 1) * window / took >= 0.8
