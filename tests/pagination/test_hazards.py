"""Lists that misbehave: the hazards P01 to P17 end well."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest

from beatpass_client import (
    BeatPassError,
    InvalidArgumentError,
    NotFoundError,
    PaginationError,
    PaginationLoopError,
    RateLimitError,
    ResponseValidationError,
    SyncPager,
)
from beatpass_client.api.albums import get_albums

from .serving import BASE, Served, counted, cursors, offsets, page_of, rows, simple


def ids(items: Any) -> list[int]:
    return [item["id"] for item in items]


async def collect(served: Served, **more: Any) -> list[int]:
    # The contract documents no largest page for albums: they come in pages of the server's size.
    async with served.client() as bp:
        return ids([item async for item in bp.albums.list(**more)])


async def read_into(found: list[int], pager: Any) -> BeatPassError | None:
    """Read until the end, or until the error that is given back."""
    try:
        async for item in pager:
            found.append(item["id"])
    except BeatPassError as error:
        return error
    return None


# P01, P02, P10: going in circles.


@pytest.mark.parametrize("said", [1, None])
async def test_p01_a_server_that_always_sends_the_first_page_is_left(said: int | None) -> None:
    more = {"total": 100, "per_page": 5}
    served = Served(lambda query: page_of(rows(1, 5), 1, **more) if said else {
        "pagination": {"data": rows(1, 5), **more}
    })  # fmt: skip
    with pytest.raises(PaginationLoopError, match="sent a page again"):
        await collect(served)
    assert len(served.asked) <= 3


async def test_p01_the_items_of_a_repeated_page_are_not_given_twice() -> None:
    served = Served(lambda query: {"pagination": {"data": rows(1, 5), "total": 100, "per_page": 5}})
    found: list[int] = []
    async with served.client() as bp:
        error = await read_into(found, bp.albums.list())
    assert isinstance(error, PaginationLoopError)
    assert found == [1, 2, 3, 4, 5]


async def test_p01_following_page_by_page_notices_it_too() -> None:
    served = Served(lambda query: page_of(rows(1, 5), 1, total=100, per_page=5))
    async with served.client() as bp:
        page = await bp.albums.list()
        with pytest.raises(PaginationLoopError, match="same page again"):
            await page.next()
    with served.sync_client() as sync, pytest.raises(PaginationLoopError):
        sync.albums.list().first().next()


async def test_p02_two_pages_in_turn_are_a_loop() -> None:
    def serve(query: dict[str, str]) -> Any:
        number = int(query.get("page", 1))
        first = number % 2 == 1
        return page_of(rows(1, 5) if first else rows(6, 10), number, per_page=5, total=100)

    served = Served(serve)
    with pytest.raises(PaginationLoopError):
        await collect(served)
    assert len(served.asked) <= 4


async def test_p02_a_page_number_that_goes_back_is_a_loop() -> None:
    def serve(query: dict[str, str]) -> Any:
        number = int(query.get("page", 1))
        return page_of(rows(number * 10, number * 10 + 4), max(1, 3 - number), total=999)

    with pytest.raises(PaginationLoopError):
        await collect(Served(serve))


async def test_p10_the_same_cursor_again_is_a_loop() -> None:
    served = Served(lambda query: {"data": rows(1, 5), "next_cursor": "again"})
    async with served.client() as bp:
        with pytest.raises(PaginationLoopError):
            assert [item async for item in bp.messages.list(1)]
    assert len(served.asked) <= 3


async def test_p10_the_same_offset_again_is_a_loop() -> None:
    served = Served(lambda query: {"data": rows(1, 5), "next_offset": 0})
    async with served.client() as bp:
        with pytest.raises(PaginationLoopError, match="same position"):
            assert [item async for item in bp.conversations.list()]


async def test_different_items_without_ids_are_no_loop() -> None:
    """A model shows its first fields only: what tells two items apart may not be among them."""

    def serve(query: dict[str, str]) -> Any:
        offset = int(query.get("offset", 0))
        row = {"a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "what": offset}
        return {"data": [row], "next_offset": offset + 1 if offset < 5 else None}

    async with Served(serve).client() as bp:
        assert len([item async for item in bp.conversations.list()]) == 6


# P03, P04, P16: the list changes while it is read.


def growing(query: dict[str, str]) -> Any:
    """A track is put in front after the first page: each later page repeats one item."""
    number = int(query.get("page", 1))
    every = rows(1, 12) if number == 1 else [{"id": 0, "name": "new"}, *rows(1, 12)]
    return page_of(every[(number - 1) * 5 : number * 5], number, per_page=5, total=len(every))


async def test_p03_an_item_that_moved_to_the_next_page_comes_twice_and_is_flagged() -> None:
    async with Served(growing).client() as bp:
        pages = [page async for page in bp.albums.list().pages()]
    assert [each for page in pages for each in ids(page)].count(5) == 2
    assert [page.repeated for page in pages] == [0, 1, 0]


async def test_p03_unique_leaves_out_what_came_before() -> None:
    async with Served(growing).client() as bp:
        assert ids([item async for item in bp.albums.list().unique()]) == list(range(1, 13))
        some = bp.albums.list(max_items=7).unique()
        assert ids([item async for item in some]) == list(range(1, 8))
    with Served(growing).sync_client() as sync:
        assert ids(sync.albums.list().unique()) == list(range(1, 13))


async def test_p04_a_list_that_shrinks_ends_normally() -> None:
    def serve(query: dict[str, str]) -> Any:
        number = int(query.get("page", 1))
        return counted(15 if number < 2 else 8)(query)

    served = Served(serve)
    assert await collect(served) == [1, 2, 3, 4, 5, 6, 7, 8]
    gone = Served(lambda query: counted(15 if query["page"] == "1" else 0)(query))
    assert await collect(gone) == [1, 2, 3, 4, 5]


async def test_p16_a_new_message_at_the_head_is_no_loop_and_flags_what_it_pushed() -> None:
    def serve(query: dict[str, str]) -> Any:
        offset = int(query.get("offset", 0))
        every = rows(1, 12) if offset == 0 else [{"id": 99}, *rows(1, 12)]
        more = offset + 5 < len(every)
        return {"data": every[offset : offset + 5], "next_offset": offset + 5 if more else None}

    async with Served(serve).client() as bp:
        pages = [page async for page in bp.messages.list(1, offset=0).pages()]
        assert [page.repeated for page in pages] == [0, 1, 0]
        found = ids([item async for item in bp.messages.list(1, offset=0).unique()])
    assert found == list(range(1, 13))


# P05, P06, P07, P13: facts that are missing or absurd.


async def test_p05_without_any_fact_a_list_goes_on_until_a_page_is_empty() -> None:
    def serve(query: dict[str, str]) -> Any:
        number = int(query.get("page", 1))
        return {"pagination": {"data": rows(number * 5, number * 5 + 4) if number < 4 else []}}

    served = Served(serve)
    assert len(await collect(served)) == 15
    assert served.pages == [1, 2, 3, 4]


async def test_p05_a_short_page_is_the_last_where_only_the_size_is_told() -> None:
    def serve(query: dict[str, str]) -> Any:
        number = int(query.get("page", 1))
        return page_of(rows(number * 5, number * 5 + (4 if number < 3 else 1)), number, per_page=5)

    served = Served(serve)
    assert len(await collect(served)) == 12
    assert served.pages == [1, 2, 3]


ABSURD: list[dict[str, Any]] = [
    {"total": 10**12, "last_page": 10**9, "per_page": 5},
    {"total": 10**12, "per_page": 5},
    {"total": -5, "per_page": 0},
    {"total": "1e999", "last_page": None, "per_page": "five"},
    {"total": None, "last_page": None, "per_page": None},
    {"last_page": True, "total": False},
    {"total": [], "last_page": {}, "per_page": []},
    {"total": 1e308, "per_page": -1},
    {"next_page": 10**30},
]


@pytest.mark.filterwarnings("ignore:getAlbums. the list ends")
@pytest.mark.parametrize("facts", ABSURD)
async def test_p06_absurd_facts_are_ended_by_an_empty_page(facts: dict[str, Any]) -> None:
    def serve(query: dict[str, str]) -> Any:
        number = int(query.get("page", 1))
        return {
            "pagination": {**facts, "data": rows(number * 5, number * 5 + 4)[: 20 - number * 5]}
        }

    served = Served(serve)
    async with served.client() as bp:
        try:
            found = [item async for item in bp.albums.list()]
        except ResponseValidationError:
            # The contract says that it is a number: a clear refusal is as good.
            assert len(served.asked) == 1
        else:
            assert 5 <= len(found) <= 20
    assert len(served.asked) <= 5


async def test_p06_a_list_without_an_end_is_ended_by_the_bound_on_pages() -> None:
    def serve(query: dict[str, str]) -> Any:
        number = int(query.get("page", 1))
        return page_of(rows(number, number), number, last_page=10**9, per_page=1)

    served = Served(serve)
    assert await collect(served, max_pages=7) == [1, 2, 3, 4, 5, 6, 7]
    assert len(served.asked) == 7


def test_p06_the_bound_that_nobody_chose_is_an_error_that_says_how_to_go_on() -> None:
    def send(page: int) -> dict[str, Any]:
        return page_of(rows(page, page), page, last_page=10**9, per_page=1)  # type: ignore[no-any-return]

    with pytest.raises(PaginationError, match="stopped after 10000 pages") as caught:
        for _ in SyncPager[Any](get_albums.OPERATION, send):
            pass
    rest = SyncPager[Any](get_albums.OPERATION, send, resume=caught.value.resume)
    assert rest.first().number == 10_001


async def test_p07_an_empty_page_in_the_middle_is_the_end_and_a_warning() -> None:
    def serve(query: dict[str, str]) -> Any:
        if query.get("page") == "2":
            return page_of([], 2, last_page=3, per_page=5, total=15)
        return counted(15)(query)

    served = Served(serve)
    with pytest.warns(UserWarning, match="the server announced 15"):
        assert await collect(served) == [1, 2, 3, 4, 5]
    assert served.pages == [1, 2]


async def test_p08_a_url_in_an_answer_is_never_followed() -> None:
    for url in (
        "https://evil.example/tracks",
        "http://127.0.0.1:9999/tracks",
        "http://user:pw@127.0.0.1:9/api/v1/tracks",
        "http://127.0.0.1:9/elsewhere",
        "//evil.example",
        "file:///etc/passwd",
    ):
        served = Served(simple(8, next_url=url))
        assert await collect(served) == list(range(1, 9))
        assert served.hosts == {"127.0.0.1"}
        assert served.pages == [1, 2]
        assert BASE.startswith("http://127.0.0.1")


async def test_p13_a_list_that_is_null_or_missing_is_empty() -> None:
    bodies: list[dict[str, Any]] = [
        {"pagination": {"data": None}},
        {"pagination": None},
        {"pagination": {}},
        {},
    ]
    for body in bodies:
        served = Served(lambda query, body=body: body)  # type: ignore[misc]
        assert await collect(served) == []


async def test_p13_a_list_that_php_wrote_as_an_object_is_read() -> None:
    keyed = {"0": {"id": 1, "name": "A"}, "2": {"id": 3, "name": "B"}}
    assert await collect(Served(lambda query: page_of(keyed, 1, last_page=1))) == [1, 3]
    assert await collect(Served(lambda query: page_of({}, 1, last_page=1))) == []
    open_list = {"transactions": keyed, "pagination": {"page": 1, "hasMore": False}}
    async with Served(lambda query: open_list).client() as bp:
        assert ids([each async for each in bp.finances.transactions(1)]) == [1, 3]


async def test_p13_null_among_the_items_is_left_out() -> None:
    mixed = [None, *rows(1, 1), None, *rows(2, 2)]
    assert await collect(Served(lambda query: page_of(mixed, 1, last_page=1))) == [1, 2]


@pytest.mark.parametrize("data", ["text", 7, {"a": {"id": 1}}, ["text"], [7], [[1]]])
async def test_p13_what_is_no_list_of_objects_is_one_clear_error(data: Any) -> None:
    with pytest.raises(ResponseValidationError, match="getAlbums: expected") as caught:
        await collect(Served(lambda query: page_of(data, 1, last_page=1)))
    assert caught.value.path.startswith("pagination.data")


async def test_an_undocumented_answer_with_two_lists_is_no_guess() -> None:
    body = {"one": [1], "other": [2], "pagination": {"page": 1, "hasMore": False}}
    async with Served(lambda query: body).client() as bp:
        with pytest.raises(PaginationError, match="no list"):
            await bp.finances.transactions(1)


# P11: refused in the middle.


def throttled(served_page: str, times: int, seconds: str = "7") -> Any:
    left = [times]

    def serve(query: dict[str, str]) -> Any:
        if query.get("page") == served_page and left[0]:
            left[0] -= 1
            headers = {"retry-after": seconds, "x-ratelimit-remaining": "0"}
            return httpx.Response(429, json={"message": "Too Many Attempts."}, headers=headers)
        return counted(23)(query)

    return serve


async def test_p11_a_429_on_a_page_waits_and_asks_for_this_page_again() -> None:
    served = Served(throttled("3", 1))
    assert await collect(served) == list(range(1, 24))
    assert served.pages == [1, 2, 3, 3, 4, 5]
    assert served.clock.waited >= 7


def test_p11_synchronously_too() -> None:
    served = Served(throttled("3", 1))
    with served.sync_client() as bp:
        assert ids(bp.albums.list()) == list(range(1, 24))
    assert served.pages == [1, 2, 3, 3, 4, 5]


async def test_p11_after_an_error_the_last_page_tells_where_to_go_on() -> None:
    served = Served(throttled("3", 1, seconds="9999"))
    found: list[int] = []
    token = None
    async with served.client() as bp:
        try:
            async for page in bp.albums.list().pages():
                found += ids(page)
                token = page.resume
        except RateLimitError:
            pass
    later = Served(counted(23))
    async with later.client() as bp:
        found += ids([item async for item in bp.albums.list(resume=token)])
    assert found == list(range(1, 24))


# P14, P17: who reads, and who leaves.


async def test_p14_leaving_a_loop_sends_nothing_more_and_closes_it() -> None:
    served = Served(counted(99))
    async with served.client() as bp:
        pager = bp.albums.list()
        async for track in pager:
            if track["id"] == 7:
                break
        await asyncio.sleep(0.01)
        assert served.pages == [1, 2]
        # Nobody is in the way of the next loop, not even of one that begins at once.
        async for _ in pager:
            break
        assert ids([item async for item in pager]) == list(range(1, 100))


async def test_p14_a_cancelled_loop_sends_nothing_more() -> None:
    served = Served(counted(99))
    reached = asyncio.Event()
    async with served.client() as bp:
        pager = bp.albums.list()

        async def read() -> None:
            async for track in pager:
                if track["id"] == 7:
                    reached.set()
                    await asyncio.Event().wait()

        task = asyncio.create_task(read())
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0.01)
        assert served.pages == [1, 2]
        assert len([item async for item in pager]) == 99


def test_p14_leaving_a_synchronous_loop_sends_nothing_more() -> None:
    served = Served(counted(99))
    with served.sync_client() as bp:
        pager = bp.albums.list()
        for track in pager:
            if track["id"] == 7:
                break
        assert served.pages == [1, 2]
        assert len(list(pager)) == 99


async def test_p17_two_tasks_on_one_pager_are_one_clear_error() -> None:
    async with Served(counted(99)).client() as bp:
        pager = bp.albums.list()
        results = await asyncio.gather(
            *(_count(pager) for _ in range(2)), return_exceptions=True
        )  # fmt: skip
    assert sorted(type(each).__name__ for each in results) == ["PaginationError", "int"]
    assert 99 in results


async def _count(pager: Any) -> int:
    found = 0
    async for _ in pager:
        found += 1
        await asyncio.sleep(0)
    return found


def test_p17_two_threads_on_one_pager_are_one_clear_error() -> None:
    with Served(counted(99)).sync_client() as bp:
        pager = bp.albums.list()
        walk = iter(pager)
        next(walk)
        caught: list[BaseException] = []

        def other() -> None:
            try:
                next(iter(pager))
            except PaginationError as error:
                caught.append(error)

        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
        assert len(caught) == 1
        assert len(list(walk)) == 98


async def test_a_loop_inside_a_loop_begins_anew() -> None:
    async with Served(counted(7)).client() as bp:
        pager = bp.albums.list()
        pairs = [(a["id"], b["id"]) async for a in pager async for b in pager]
    assert len(pairs) == 49


# Looking ahead.


async def test_prefetch_gives_the_same_items_in_order_with_the_same_calls() -> None:
    for ahead in (1, 3, 8):
        served = Served(counted(43))
        async with served.client() as bp:
            found = ids([item async for item in bp.albums.list().prefetch(ahead)])
        assert found == list(range(1, 44))
        assert sorted(served.pages) == list(range(1, 10))


async def test_prefetch_is_never_further_ahead_than_asked_for() -> None:
    served = Served(counted(99))
    async with served.client() as bp:
        async for page in bp.albums.list().prefetch(3).pages():
            await asyncio.sleep(0.002)
            assert max(served.pages) <= (page.number or 0) + 3
            if page.number == 1:
                assert sorted(served.pages) == [1, 2, 3, 4]


async def test_prefetch_fetches_nothing_that_nobody_wants() -> None:
    bounds: list[dict[str, Any]] = [{"max_items": 12}, {"max_pages": 3}]
    for bound in bounds:
        served = Served(counted(99))
        async with served.client() as bp:
            async for _ in bp.albums.list(**bound).prefetch(8):
                await asyncio.sleep(0)
        assert sorted(served.pages) == [1, 2, 3]


async def test_prefetch_is_cancelled_when_the_reader_leaves() -> None:
    served = Served(counted(99))
    async with served.client() as bp:
        async for _ in bp.albums.list().prefetch(4):
            break
        await asyncio.sleep(0.01)
        sent = len(served.asked)
        assert sent <= 5
        await asyncio.sleep(0.01)
        assert len(served.asked) == sent
        assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []


async def test_an_error_in_a_prefetched_page_comes_when_its_turn_has_come() -> None:
    def serve(query: dict[str, str]) -> Any:
        if query.get("page") == "3":
            return httpx.Response(404, json={"message": "gone"})
        return counted(43)(query)

    found: list[int] = []
    async with Served(serve).client() as bp:
        error = await read_into(found, bp.albums.list().prefetch(4))
        assert isinstance(error, NotFoundError)
        assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []
    assert found == list(range(1, 11))


async def test_an_error_in_a_page_that_nobody_reaches_is_never_seen() -> None:
    def serve(query: dict[str, str]) -> Any:
        if query.get("page") == "3":
            return httpx.Response(404, json={"message": "gone"})
        return simple(10)(query)

    async with Served(serve).client() as bp:
        assert ids([item async for item in bp.albums.list().prefetch(4)]) == list(range(1, 11))


async def test_lists_without_page_numbers_are_read_one_after_the_other() -> None:
    for serve, name in ((offsets, "conversations"), (cursors, "messages")):
        served = Served(serve(13))
        async with served.client() as bp:
            method = getattr(bp, name).list
            pager = method(page_size=5) if name == "conversations" else method(1)
            assert len([item async for item in pager.prefetch(3)]) == 13
        assert len(served.asked) == 3


@pytest.mark.parametrize("pages", [0, 9, -1, True, 1.5, "3"])
async def test_prefetch_takes_a_small_whole_number(pages: Any) -> None:
    async with Served(counted(1)).client() as bp:
        with pytest.raises(InvalidArgumentError, match="prefetch takes 1 to 8"):
            bp.albums.list().prefetch(pages)


def test_prefetch_in_threads_gives_the_same_items_in_order_with_the_same_calls() -> None:
    for ahead in (1, 3, 8):
        served = Served(counted(43))
        with served.sync_client() as bp:
            assert ids(bp.albums.list().prefetch(ahead)) == list(range(1, 44))
        assert sorted(served.pages) == list(range(1, 10))


def test_prefetch_in_threads_stops_when_the_reader_leaves() -> None:
    served = Served(counted(99))
    with served.sync_client() as bp:
        for track in bp.albums.list().prefetch(3):
            if track["id"] == 7:
                break
        sent = len(served.asked)
        assert sent <= 5
        assert not [each for each in threading.enumerate() if "prefetch" in each.name]
        assert len(served.asked) == sent


def test_an_error_in_a_page_that_a_thread_fetched_comes_when_its_turn_has_come() -> None:
    def serve(query: dict[str, str]) -> Any:
        if query.get("page") == "3":
            return httpx.Response(404, json={"message": "gone"})
        return counted(43)(query)

    found: list[int] = []
    with Served(serve).sync_client() as bp:
        walk = iter(bp.albums.list().prefetch(4))
        found += [next(walk)["id"] for _ in range(10)]
        with pytest.raises(NotFoundError):
            next(walk)
    assert found == list(range(1, 11))
    assert not [each for each in threading.enumerate() if "prefetch" in each.name]


# What the server leaves out.


async def test_a_list_by_offset_without_next_offset_goes_on_while_pages_are_full() -> None:
    def serve(query: dict[str, str]) -> Any:
        return {"data": offsets(13)(query)["data"]}

    for size, calls in ((5, 3), (13, 2), (None, 4)):
        served = Served(serve)
        async with served.client() as bp:
            found = [each async for each in bp.messages.list(1, page_size=size)]
        assert ids(found) == list(range(1, 14))
        assert len(served.asked) == calls


async def test_a_list_that_ignores_the_offset_ends_without_an_error() -> None:
    served = Served(lambda query: {"data": rows(1, 5)})
    async with served.client() as bp:
        assert ids([each async for each in bp.conversations.list(page_size=5)]) == [1, 2, 3, 4, 5]
        page = await bp.conversations.list(page_size=5)
        assert await page.next() is None
    with served.sync_client() as sync:
        assert ids(sync.conversations.list(page_size=5)) == [1, 2, 3, 4, 5]


async def test_messages_come_all_when_the_server_ignores_the_cursor_form() -> None:
    def unannounced(query: dict[str, str]) -> Any:
        return {"data": offsets(13)(query)["data"]}

    for serve in (offsets(13), unannounced):
        async with Served(serve).client() as bp:
            found = [each async for each in bp.messages.list(1, page_size=5)]
            assert ids(found) == list(range(1, 14))


async def test_a_list_by_cursor_ends_where_the_last_answer_names_no_cursor() -> None:
    def serve(query: dict[str, str]) -> Any:
        found = cursors(10)(query)
        return {key: value for key, value in found.items() if value is not None}

    served = Served(serve)
    async with served.client() as bp:
        assert len([each async for each in bp.messages.list(1)]) == 10
    assert len(served.asked) == 2


# Errors in the middle.


def missing(number: int) -> Any:
    def serve(query: dict[str, str]) -> Any:
        if query.get("page") == str(number):
            return httpx.Response(404, json={"message": "gone"})
        return counted(23)(query)

    return serve


async def test_an_error_of_a_page_says_which_page_and_how_to_go_on() -> None:
    found: list[int] = []
    async with Served(missing(3)).client() as bp:
        error = await read_into(found, bp.albums.list())
    assert isinstance(error, NotFoundError)
    assert (error.page, error.count) == (3, 10)
    async with Served(counted(23)).client() as later:
        found += ids([each async for each in later.albums.list(resume=error.resume)])
    assert found == list(range(1, 24))


def test_an_error_of_the_only_page_says_so_too() -> None:
    with Served(missing(1)).sync_client() as bp, pytest.raises(NotFoundError) as caught:
        bp.albums.list().first()
    assert (caught.value.page, caught.value.count) == (1, 0)
