"""One pager for all forms of pages, and what a caller can ask of it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from beatpass_client import (
    AsyncPager,
    BeatPass,
    BeatPassSync,
    DryRun,
    InvalidArgumentError,
    SyncPager,
)
from beatpass_client.api.albums import get_albums

from .serving import BASE, Serve, Served, camel, counted, cursors, offsets, simple

FORMS: dict[str, tuple[Callable[[int], Serve], Callable[[Any], Any]]] = {
    "length-aware": (counted, lambda bp: bp.albums.list),
    "simple": (simple, lambda bp: bp.albums.list),
    "offset": (offsets, lambda bp: bp.conversations.list),
    "cursor": (cursors, lambda bp: lambda **more: bp.messages.list(1, **more)),
    "camelCase": (camel, lambda bp: lambda **more: bp.artists.activity(1, **more)),
    "camelCase without a place": (
        lambda total: camel(total, place="transactions"),
        lambda bp: lambda **more: bp.finances.transactions(1, **more),
    ),
}


def ids(items: Any) -> list[int]:
    return [item["id"] for item in items]


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> tuple[Callable[[int], Serve], Callable[[Any], Any]]:
    return FORMS[request.param]


async def test_every_form_is_read_to_its_end(form: Any) -> None:
    serve, method = form
    served = Served(serve(13))
    async with served.client() as bp:
        items = [item async for item in method(bp)(page_size=5)]
    assert ids(items) == list(range(1, 14))
    assert len(served.asked) == 3


def test_every_form_is_read_to_its_end_synchronously(form: Any) -> None:
    serve, method = form
    served = Served(serve(13))
    with served.sync_client() as bp:
        assert ids(method(bp)(page_size=5)) == list(range(1, 14))
    assert len(served.asked) == 3


async def test_every_form_ends_without_another_call_when_the_last_page_is_full(form: Any) -> None:
    serve, method = form
    served = Served(serve(10))
    async with served.client() as bp:
        assert len([item async for item in method(bp)(page_size=5)]) == 10
    assert len(served.asked) == 2


async def test_an_empty_list_of_every_form_has_one_page_without_items(form: Any) -> None:
    serve, method = form
    served = Served(serve(0))
    async with served.client() as bp:
        pages = [page async for page in method(bp)().pages()]
    assert [len(page) for page in pages] == [0]
    assert not pages[0].has_next
    assert pages[0].resume is None


async def test_the_size_of_a_page_has_one_name_whatever_it_is_on_the_wire(form: Any) -> None:
    serve, method = form
    served = Served(serve(20))
    async with served.client() as bp:
        pages = [page async for page in method(bp)(page_size=7).pages()]
    assert [len(page) for page in pages] == [7, 7, 6]
    wire = {name for query in served.asked for name in query} & {"per_page", "perPage", "limit"}
    assert len(wire) == 1
    assert all(query[min(wire)] == "7" for query in served.asked)


async def test_pages_of_every_form_can_be_followed_one_by_one(form: Any) -> None:
    serve, method = form
    async with Served(serve(13)).client() as bp:
        page = await method(bp)()
        found = ids(page)
        while page.has_next:
            page = await page.next()
            found += ids(page)
        assert await page.next() is None
    assert found == list(range(1, 14))


def test_pages_of_every_form_can_be_followed_one_by_one_synchronously(form: Any) -> None:
    serve, method = form
    with Served(serve(13)).sync_client() as bp:
        page = method(bp)().first()
        found = ids(page)
        while page.has_next:
            page = page.next()
            found += ids(page)
        assert page.next() is None
    assert found == list(range(1, 14))


async def test_every_form_can_be_resumed_by_another_client(form: Any) -> None:
    serve, method = form
    async with Served(serve(13)).client() as first:
        token = (await method(first)(page_size=4)).resume
    assert isinstance(token, str)
    served = Served(serve(13))
    async with served.client() as second:
        rest = [item async for item in method(second)(resume=token)]
    assert ids(rest) == list(range(5, 14))
    assert {"4"} == {query.get("per_page", query.get("limit")) for query in served.asked}


async def test_a_token_is_good_in_another_process() -> None:
    async with Served(counted(13)).client() as bp:
        token = (await bp.playlists.tracks(1)).resume
    program = (
        "from beatpass_client import BeatPassSync; "
        f"print(BeatPassSync('a-test-token').playlists.tracks(1, resume={token!r}))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "<SyncPager getPlaylistTracks>"


async def test_a_page_tells_where_it_is() -> None:
    async with Served(counted(13)).client() as bp:
        page = await bp.albums.list(page=2)
    assert (page.number, page.size, page.total, page.has_next) == (2, 5, 13, True)
    assert repr(page) == "<Page 2, 5 items of 13>"
    assert page.items[0].id == 6
    assert page.envelope.pagination.last_page == 3


async def test_a_page_is_a_sequence_of_its_items() -> None:
    async with Served(counted(13)).client() as bp:
        page = await bp.albums.list()
    assert page[0].id == 1
    assert page[-1].id == 5
    assert ids(page[1:3]) == [2, 3]
    assert ids(page) == ids(page.items)
    assert len(page) == 5
    with pytest.raises(IndexError):
        page[5]


async def test_a_page_of_a_form_that_does_not_count_has_no_total() -> None:
    async with Served(simple(13)).client() as bp:
        page = await bp.albums.list()
    assert (page.number, page.size, page.total, page.has_next) == (1, 5, None, True)


async def test_a_list_that_stops_counting_in_the_middle_goes_on() -> None:
    first, later = counted(13), simple(13)
    served = Served(lambda query: (first if int(query.get("page", 1)) < 2 else later)(query))
    async with served.client() as bp:
        pages = [page async for page in bp.albums.list().pages()]
    assert [page.total for page in pages] == [13, None, None]
    assert [each.id for page in pages for each in page] == list(range(1, 14))


async def test_a_list_that_begins_to_count_in_the_middle_goes_on() -> None:
    first, later = simple(13), counted(13)
    served = Served(lambda query: (first if int(query.get("page", 1)) < 2 else later)(query))
    async with served.client() as bp:
        assert ids([each async for each in bp.albums.list()]) == list(range(1, 14))


async def test_a_server_that_answers_a_cursor_with_offsets_is_followed() -> None:
    async with Served(offsets(13)).client() as bp:
        assert ids([each async for each in bp.messages.list(1)]) == list(range(1, 14))


async def test_no_more_items_come_than_were_asked_for_and_no_page_is_fetched_in_vain(
    form: Any,
) -> None:
    serve, method = form
    served = Served(serve(13))
    async with served.client() as bp:
        assert ids([item async for item in method(bp)(max_items=5)]) == [1, 2, 3, 4, 5]
        assert len(served.asked) == 1
        assert len(await method(bp)(max_items=3)) == 3
        assert len([item async for item in method(bp)(max_items=99)]) == 13


async def test_a_page_that_was_cut_short_resumes_behind_the_last_item_given(form: Any) -> None:
    serve, method = form
    found: list[int] = []
    token = None
    async with Served(serve(13)).client() as bp:
        for _ in range(9):
            more: dict[str, Any] = {"resume": token} if token else {}
            async for page in method(bp)(max_items=3, **more).pages():
                found += ids(page)
                token = page.resume
            if token is None:
                break
    assert found == list(range(1, 14))


async def test_no_more_pages_are_fetched_than_were_asked_for() -> None:
    served = Served(counted(13))
    async with served.client() as bp:
        pages = [page async for page in bp.albums.list(max_pages=2).pages()]
        assert len(pages) == len(served.asked) == 2
        rest = [item async for item in bp.albums.list(resume=pages[-1].resume)]
    assert ids(rest) == [11, 12, 13]


async def test_a_list_can_begin_at_a_page() -> None:
    served = Served(counted(13))
    async with served.client() as bp:
        assert ids([item async for item in bp.albums.list(page=3)]) == [11, 12, 13]
    assert served.pages == [3]


async def test_a_list_can_begin_at_an_offset_or_a_cursor() -> None:
    async with Served(offsets(13)).client() as bp:
        assert ids([item async for item in bp.conversations.list(offset=10)]) == [11, 12, 13]
    async with Served(cursors(13)).client() as bp:
        assert ids([item async for item in bp.messages.list(1, cursor="c10")]) == [11, 12, 13]


async def test_a_list_that_comes_whole_when_no_page_is_asked_for_is_read_in_pages() -> None:
    def serve(query: dict[str, str]) -> Any:
        everything = {"templates": [{"id": number} for number in range(1, 13)]}
        if "page" not in query:
            return everything
        found = counted(12)(query)["pagination"]
        return {"templates": found.pop("data"), "pagination": found}

    async with Served(serve).client() as bp:
        assert ids([item async for item in bp.cover_art.templates()]) == list(range(1, 13))


async def test_filters_stay_the_same_from_page_to_page() -> None:
    served = Served(counted(13))
    async with served.client() as bp:
        assert len([item async for item in bp.tracks.list(query="lofi", page_size=5)]) == 13
    assert [query["query"] for query in served.asked] == ["lofi"] * 3


async def test_nothing_is_sent_before_the_pager_is_used() -> None:
    served = Served(counted(13))
    async with served.client() as bp:
        pager = bp.albums.list(page_size=5)
        assert repr(pager) == "<AsyncPager getAlbums>"
        assert served.asked == []


async def test_a_pager_can_be_used_again_from_the_beginning() -> None:
    async with Served(counted(13)).client() as bp:
        pager = bp.albums.list()
        assert len([item async for item in pager]) == len([item async for item in pager]) == 13
        assert (await pager).number == 1


async def test_a_dry_run_ends_at_the_first_page() -> None:
    served = Served(counted(13))
    async with served.client(dry_run=True) as bp:
        with pytest.raises(DryRun) as caught:
            await bp.albums.list(page=2, page_size=7)
        assert caught.value.request.url.startswith(f"{BASE}/albums?")
        with pytest.raises(DryRun):
            assert [item async for item in bp.finances.transactions(1)]
    assert served.asked == []


@pytest.mark.parametrize("name", ["page_size", "max_items", "max_pages", "page"])
@pytest.mark.parametrize("value", [0, -1, True, 1.5, "5"])
def test_a_bound_that_is_no_whole_number_is_refused_before_anything_is_sent(
    name: str, value: Any
) -> None:
    served = Served(counted(13))
    with served.sync_client() as bp, pytest.raises(InvalidArgumentError, match=name):
        bp.tracks.list(**{name: value})
    assert served.asked == []


@pytest.mark.parametrize("token", ["", "x", "!!", "é", "W10", "bnVsbA", "e30", "x" * 9999])
def test_a_text_that_is_no_token_is_refused(token: str) -> None:
    with (
        Served(counted(13)).sync_client() as bp,
        pytest.raises(InvalidArgumentError, match="no token of this list"),
    ):
        bp.tracks.list(resume=token)


def test_a_token_of_another_list_is_refused() -> None:
    with Served(counted(13)).sync_client() as bp:
        token = bp.playlists.tracks(1).first().resume
        assert bp.playlists.tracks("1", resume=token).first().items  # type: ignore[arg-type]
        others: list[Callable[[], Any]] = [
            lambda: bp.playlists.tracks(2, resume=token),
            lambda: bp.artists.tracks(1, resume=token),
            lambda: bp.tracks.list(resume=token),
        ]
        for other in others:
            with pytest.raises(InvalidArgumentError, match="no token of this list"):
                other()


def test_a_token_of_another_search_is_refused() -> None:
    with Served(counted(13)).sync_client() as bp:
        token = bp.tracks.list(query="lofi").first().resume
        with pytest.raises(InvalidArgumentError, match="no token of this list"):
            bp.tracks.list(query="trap", resume=token)


def test_a_token_goes_with_its_page_size() -> None:
    with Served(counted(13)).sync_client() as bp:
        token = bp.albums.list(page_size=4).first().resume
        assert bp.albums.list(page_size=4, resume=token).first().number == 2
        with pytest.raises(InvalidArgumentError, match="another size"):
            bp.albums.list(page_size=5, resume=token)


def test_a_token_and_a_page_contradict_each_other() -> None:
    with Served(counted(13)).sync_client() as bp:
        token = bp.tracks.list().first().resume
        with pytest.raises(InvalidArgumentError, match="resume and page"):
            bp.albums.list(page=1, resume=token)


def test_both_clients_have_their_pager() -> None:
    served = Served(counted(1))
    bp: BeatPass = served.client()
    assert isinstance(bp.tracks.list(), AsyncPager)
    with served.sync_client() as sync:
        assert isinstance(sync, BeatPassSync)
        assert isinstance(sync.tracks.list(), SyncPager)


# How many items a page has when nobody says.

LARGEST = 500


def documented_up_to(
    largest: int, served: Served, client: BeatPass, **more: Any
) -> AsyncPager[Any]:
    """A list for which the contract documents a largest page."""
    operation = get_albums.OPERATION._replace(max_page_size=largest)
    send = partial(get_albums.asyncio, client=client)
    return AsyncPager(operation, send, size="per_page", **more)


async def test_a_loop_asks_for_the_largest_documented_page_and_no_larger_than_needed() -> None:
    for bounds, sizes in (
        ({}, ["500"] * 2),
        ({"max_items": 500}, ["500"]),
        ({"max_items": 510}, ["255"] * 2),
        ({"max_items": 7}, ["7"]),
        ({"page_size": 300}, ["300"] * 3),
    ):
        served = Served(counted(750, size=15))
        async with served.client() as bp:
            pager = documented_up_to(LARGEST, served, bp, **bounds)
            assert len([each async for each in pager]) == bounds.get("max_items", 750)
        assert [query["per_page"] for query in served.asked] == sizes


async def test_one_page_has_the_size_that_the_server_chooses() -> None:
    served = Served(counted(750, size=15))
    async with served.client() as bp:
        assert len(await documented_up_to(LARGEST, served, bp)) == 15
    assert "per_page" not in served.asked[0]


async def test_a_page_number_and_a_token_keep_the_size_that_they_were_made_with() -> None:
    served = Served(counted(40, size=15))
    async with served.client() as bp:
        from_page = documented_up_to(LARGEST, served, bp, start={"page": 2})
        assert len([each async for each in from_page]) == 25
        token = (await documented_up_to(LARGEST, served, bp)).resume
        assert (
            len([each async for each in documented_up_to(LARGEST, served, bp, resume=token)]) == 25
        )
    assert all("per_page" not in query for query in served.asked)
