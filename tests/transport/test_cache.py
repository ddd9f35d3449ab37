"""The cache of reads: what is kept, for how long, and what drops it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPass, BeatPassSync, ConfigurationError, NotFoundError
from tests.harness import FakeClock

BASE = "http://127.0.0.1:9/api/v1"
TRACK = {"track": {"id": 1, "name": "Night", "plays": 0}}


class Counting:
    """Answers every request, and counts them."""

    def __init__(self, status: int = 200) -> None:
        self.asked: list[str] = []
        self.status = status

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url.path} {request.url.query.decode()}")
        if request.method != "GET":
            return httpx.Response(200, json={"status": "success", "playlist": {"id": 7}})
        if "leaderboards" in request.url.path:
            return httpx.Response(200, json={"success": True, "producers": []})
        return httpx.Response(self.status, json=TRACK)


Make = Callable[..., BeatPassSync]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def client(
    server: Counting, clock: FakeClock, token: Any = "a-token-of-its-own", **more: Any
) -> Any:
    transport = httpx.MockTransport(server)
    return BeatPassSync(token, base_url=BASE, transport=transport, clock=clock, **more)


def test_nothing_is_kept_unless_asked(clock: FakeClock) -> None:
    server = Counting()
    bp = client(server, clock)
    bp.tracks.get(1)
    bp.tracks.get(1)
    assert len(server.asked) == 2


def test_an_answer_is_given_again_until_its_time_is_over(clock: FakeClock) -> None:
    server = Counting()
    bp = client(server, clock, cache=30)
    first, second = bp.tracks.get(1), bp.tracks.get(1)
    assert (first, first is second) == (second, False)
    assert len(server.asked) == 1
    clock.advance(31)
    bp.tracks.get(1)
    assert len(server.asked) == 2


def test_other_arguments_and_other_tokens_are_other_answers(clock: FakeClock) -> None:
    server = Counting()
    bp = client(server, clock, cache=30)
    bp.tracks.get(1)
    bp.tracks.get(2)
    bp.tracks.get(1, loader="trackPage")
    bp.credentials.replace("another-token-of-its-own")
    bp.tracks.get(1)
    assert len(server.asked) == 4


def test_a_token_from_a_callable_keeps_nothing(clock: FakeClock) -> None:
    server = Counting()
    bp = client(server, clock, lambda: "a-token-of-its-own", cache=30)
    bp.tracks.get(1)
    bp.tracks.get(1)
    assert len(server.asked) == 2


def test_a_write_drops_what_is_kept(clock: FakeClock) -> None:
    server = Counting()
    bp = client(server, clock, cache=30)
    bp.tracks.get(1)
    bp.playlists.create(name="Late hours")
    bp.tracks.get(1)
    assert len(server.asked) == 3


def test_a_refusal_is_not_kept(clock: FakeClock) -> None:
    server = Counting(status=404)
    bp = client(server, clock, cache=30)
    for _ in range(2):
        with pytest.raises(NotFoundError):
            bp.tracks.get(1)
    assert len(server.asked) == 2


def test_true_keeps_what_the_server_itself_caches(clock: FakeClock) -> None:
    server = Counting()
    bp = client(server, clock, cache=True)
    for _ in range(2):
        bp.tracks.get(1)
        bp.leaderboards.overall()
    assert [each.split()[1].rpartition("/")[2] for each in server.asked].count("1") == 2
    assert len(server.asked) == 3


def test_a_changed_model_does_not_change_the_answer_that_is_kept(clock: FakeClock) -> None:
    bp = client(Counting(), clock, cache=30)
    bp.tracks.get(1).name = "Changed"
    assert bp.tracks.get(1).name == "Night"


async def test_identical_reads_under_way_are_one_call() -> None:
    asked = 0

    async def slow(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        await asyncio.sleep(0)
        return httpx.Response(200, json=TRACK)

    async with BeatPass(
        "a-token-of-its-own", base_url=BASE, transport=httpx.MockTransport(slow), cache=30
    ) as bp:
        tracks = await asyncio.gather(*(bp.tracks.get(1) for _ in range(20)))
    assert asked == 1
    assert {track.name for track in tracks} == {"Night"}


async def test_a_cancelled_read_leaves_the_call_to_the_next_that_waits() -> None:
    asked = 0
    begun = asyncio.Event()

    async def first_hangs(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        asked += 1
        if asked == 1:
            begun.set()
            await asyncio.Event().wait()
        return httpx.Response(200, json=TRACK)

    transport = httpx.MockTransport(first_hangs)
    async with BeatPass("a-token-of-its-own", base_url=BASE, transport=transport, cache=30) as bp:
        first = asyncio.ensure_future(bp.tracks.get(1))
        await begun.wait()
        others = [asyncio.ensure_future(bp.tracks.get(1)) for _ in range(3)]
        await asyncio.sleep(0)
        first.cancel()
        assert {track.id for track in await asyncio.gather(*others)} == {1}
    assert asked == 2


@pytest.mark.parametrize("value", [0, -1, 100_000, "60", float("nan")])
def test_a_cache_of_no_usable_time_is_refused(clock: FakeClock, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="cache must be a number of seconds"):
        client(Counting(), clock, cache=value)
