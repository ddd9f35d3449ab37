"""`map`: thousands of calls in one queue, with a result or an error for each item."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterable, Iterator
from typing import Any

import httpx
import pytest

from beatpass_client import (
    BeatPass,
    BeatPassError,
    BeatPassSync,
    InvalidArgumentError,
    MapProgress,
    MapResult,
    NotFoundError,
    RequestOptions,
    UnknownOutcomeError,
)
from beatpass_client.models import Track
from tests.harness import FakeClock

BASE = "http://127.0.0.1:9/api/v1"


class Served:
    """A server of tracks, which knows how many calls were under way at a time."""

    def __init__(self, missing: tuple[int, ...] = ()) -> None:
        self._missing = missing
        self.asked: list[int] = []
        self.under_way = 0
        self.most = 0

    async def answer(self, request: httpx.Request) -> httpx.Response:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        # The later an item, the sooner its answer.
        number = int(request.url.path.rpartition("/")[2])
        for _ in range(20 - number % 20):
            await asyncio.sleep(0)
        self.under_way -= 1
        return self.answer_now(request)

    def answer_now(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.path.rpartition("/")[2])
        self.asked.append(number)
        if number in self._missing:
            return httpx.Response(404, json={"message": "gone"})
        # There is room for all of them at once.
        headers = {"x-ratelimit-limit": "100000", "x-ratelimit-remaining": "99999"}
        return httpx.Response(
            200, json={"track": {"id": number, "name": f"Track {number}"}}, headers=headers
        )

    def client(self, **options: Any) -> BeatPass:
        return BeatPass(
            "a-test-token",
            base_url=BASE,
            transport=httpx.MockTransport(self.answer),
            clock=FakeClock(),
            **options,
        )

    def sync_client(self, **options: Any) -> BeatPassSync:
        return BeatPassSync(
            "a-test-token",
            base_url=BASE,
            transport=httpx.MockTransport(self.answer_now),
            **options,
        )


async def read_into(found: list[int], mapped: AsyncIterable[Track]) -> None:
    async for track in mapped:
        found.append(track["id"])


async def test_results_come_in_the_order_of_the_items() -> None:
    served = Served()
    async with served.client() as bp:
        found = [track.id async for track in bp.map(bp.tracks.get, range(1, 101))]
    assert found == list(range(1, 101))
    assert sorted(served.asked) == found
    assert 2 <= served.most <= 10


def test_results_come_in_the_order_of_the_items_synchronously() -> None:
    with Served().sync_client() as bp:
        found = [track.id for track in bp.map(bp.tracks.get, range(1, 31))]
    assert found == list(range(1, 31))


async def test_results_may_come_as_they_are_ready() -> None:
    async with Served().client() as bp:
        mapped = bp.map(bp.tracks.get, range(1, 41), ordered=False)
        found = [track["id"] async for track in mapped]
    assert sorted(found) == list(range(1, 41)) != found
    with Served().sync_client() as sync:
        unordered = sync.map(sync.tracks.get, range(1, 41), ordered=False)
        assert sorted(track["id"] for track in unordered) == list(range(1, 41))


async def test_no_more_calls_are_under_way_than_were_asked_for() -> None:
    served = Served()
    async with served.client() as bp:
        assert len([t async for t in bp.map(bp.tracks.get, range(50), concurrency=3)]) == 50
    assert served.most == 3


async def test_only_a_few_items_are_taken_ahead_of_the_reader() -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        while taken < 10_000:
            taken += 1
            yield taken

    async with Served().client() as bp:
        async for track in bp.map(bp.tracks.get, items(), concurrency=4):
            assert taken <= (track.id or 0) + 8
            if track.id == 100:
                break


async def test_the_first_error_ends_the_loop_and_the_rest_is_left() -> None:
    served = Served(missing=(7,))
    found: list[int] = []
    async with served.client() as bp:
        mapped = bp.map(bp.tracks.get, range(1, 31))
        with pytest.raises(NotFoundError):
            await read_into(found, mapped)
        assert found == [1, 2, 3, 4, 5, 6]
        finished = [each.item for each in mapped.finished]
        left = list(mapped.left)
        assert left[0] == 7
        assert sorted(found + finished + left) == list(range(1, 31))
        assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []
    async with Served().client() as bp:
        rest = [track.id async for track in bp.map(bp.tracks.get, left)]
    assert rest == left


async def test_errors_can_be_results() -> None:
    async with Served(missing=(2, 5)).client() as bp:
        mapped = bp.map(bp.tracks.get, range(1, 8), on_error="return")
        results = [result async for result in mapped]
        assert [each.item for each in results if not each.ok] == [2, 5]
        assert [each.get().id for each in results if each.ok] == [1, 3, 4, 6, 7]
        with pytest.raises(NotFoundError):
            results[1].get()
        assert mapped.progress[:3] == (7, 2, 0)
        assert list(mapped.left) == []


def test_errors_can_be_results_synchronously() -> None:
    with Served(missing=(2,)).sync_client() as bp:
        results = list(bp.map(bp.tracks.get, (1, 2, 3), on_error="return"))
    assert [each.ok for each in results] == [True, False, True]
    assert isinstance(results[0], MapResult)


async def test_progress_and_an_estimate_tell_how_far_it_is() -> None:
    told: list[MapProgress] = []
    async with Served().client() as bp:
        mapped = bp.map(bp.tracks.get, range(200), progress=told.append)
        before = mapped.estimate()
        assert before is not None
        assert before > 0
        assert mapped.progress == (0, 0, 200, None)
        async for _ in mapped:
            pass
        assert mapped.estimate() == 0
        assert bp.map(bp.tracks.get, iter([1])).estimate() is None
    assert [each.done for each in told] == list(range(1, 201))
    assert (told[99].left, told[-1].left, told[-1].failed) == (100, 0, 0)
    assert all(each.seconds is not None for each in told)


async def test_leaving_the_loop_cancels_what_is_under_way() -> None:
    served = Served()
    async with served.client() as bp:
        mapped = bp.map(bp.tracks.get, range(1, 1001))
        async for track in mapped:
            if track.id == 5:
                break
        await asyncio.sleep(0.01)
        assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []
        assert len(served.asked) < 50
        done = 5 + len(mapped.finished)
        assert len(list(mapped.left)) == 1000 - done


async def test_a_cancelled_loop_sends_nothing_more() -> None:
    served = Served()
    reached = asyncio.Event()
    async with served.client() as bp:
        mapped = bp.map(bp.tracks.get, range(1, 1001))

        async def read() -> None:
            async for _ in mapped:
                reached.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(read())
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0)
        sent = len(served.asked)
        await asyncio.sleep(0.01)
        assert len(served.asked) == sent


async def test_calls_run_in_the_background_with_the_options_that_were_given() -> None:
    seen: list[Any] = []

    async def get(item: int, *, options: RequestOptions | None = None) -> int:
        seen.append(options)
        return item

    async with Served().client() as bp:
        assert [each async for each in bp.map(get, [1])] == [1]
        given = functools.partial(get, options=RequestOptions(deadline=5.0))
        assert [each async for each in bp.map(given, [2])] == [2]
        own = functools.partial(get, options=RequestOptions(priority="interactive"))
        assert [each async for each in bp.map(own, [3])] == [3]
    assert [each.priority for each in seen] == ["background", "background", "interactive"]
    assert seen[1].deadline == 5.0


def test_a_write_whose_outcome_is_unknown_is_not_left_to_be_sent_again() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if b'"b"' in request.content:
            raise httpx.ReadTimeout("lost", request=request)
        return httpx.Response(200, json={"playlist": {"id": 1, "name": "a"}})

    transport = httpx.MockTransport(answer)
    with BeatPassSync("a-test-token", base_url=BASE, transport=transport) as bp:

        def create(name: str) -> Any:
            return bp.playlists.create(name=name)

        mapped = bp.map(create, ["a", "b", "c"], concurrency=1)
        with pytest.raises(UnknownOutcomeError):
            list(mapped)
        assert mapped.unknown == ["b"]
        again = [*(each.item for each in mapped.finished), *mapped.left]
        assert again == ["c"]


async def test_a_map_is_read_once() -> None:
    async with Served().client() as bp:
        mapped = bp.map(bp.tracks.get, [1])
        assert len([each async for each in mapped]) == 1
        with pytest.raises(InvalidArgumentError, match=r"mapped\.left"):
            assert [each async for each in mapped]


async def test_what_is_no_map_is_refused_before_anything_is_sent() -> None:
    served = Served()
    async with served.client() as bp:
        wrong: tuple[dict[str, Any], ...] = (
            {"items": "12"},
            {"items": 5},
            {"method": None},
            {"concurrency": 0},
            {"concurrency": True},
            {"on_error": "ignore"},
        )
        for each in wrong:
            with pytest.raises(InvalidArgumentError, match="Nothing was sent"):
                bp.map(**{"method": bp.tracks.get, "items": [1], **each})
    assert served.asked == []


async def test_an_error_of_the_caller_is_raised_whatever_was_asked_for() -> None:
    async def wrong(item: int) -> int:
        raise LookupError(item)

    async with Served().client() as bp:
        with pytest.raises(LookupError):
            assert [each async for each in bp.map(wrong, [1], on_error="return")]
    assert not issubclass(LookupError, BeatPassError)
