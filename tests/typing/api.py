# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, reportUnusedExpression=false
"""The types of the public forms. `make check` checks this file; it is never run.

A line with `type: ignore` must be rejected: both checkers report an ignore that is not needed.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import assert_type

from beatpass_client import BeatPass, BeatPassSync
from beatpass_client.api.albums import delete_albums
from beatpass_client.api.tracks import get_track
from beatpass_client.models import Album, Artist, Genre, Playlist, Track, TrackAnswer
from beatpass_client.pagination import AsyncPage, AsyncPager, SyncPage, SyncPager
from beatpass_client.runtime.open_answer import OpenAnswer
from beatpass_client.types import Call, RequestOptions, Response


async def methods(bp: BeatPass) -> None:
    """What the methods of the asynchronous client give."""
    track = await bp.tracks.get(3629)
    assert_type(track, Track)
    assert_type(track.id, int)
    assert_type(track.name, str)
    assert_type(track.bpm, int | None)
    assert_type(track.created_at, datetime.datetime | None)
    assert_type(track.release_date, datetime.date | None)
    assert_type(track.price, Decimal | None)
    assert_type(track.artists, list[Artist] | None)
    assert_type(track.album, Album | None)
    assert_type(await bp.playlists.create(name="Late"), Playlist)
    assert_type((await bp.radio.get("track", 3629)).seed, Artist | Genre | Track | None)
    await bp.tracks.get(3629, options=RequestOptions(timeout=3))

    track.price = Decimal("19.99")
    track.created_at = "2026-02-09T12:00:00Z"

    await bp.tracks.get("a name")  # type: ignore[arg-type]
    await bp.tracks.get()  # type: ignore[call-arg]
    await bp.tracks.get(3629, unknown=1)  # type: ignore[call-arg]
    await bp.tracks.get(3629, options={"timeout": 3})  # type: ignore[arg-type]
    await bp.playlists.create()  # type: ignore[call-arg]
    bp.nowhere  # type: ignore[attr-defined]
    track.nothing  # type: ignore[attr-defined]
    track.name = None  # type: ignore[assignment]
    track.bpm + 1  # type: ignore[operator]


async def lists(bp: BeatPass) -> None:
    """What the lists of the asynchronous client give."""
    pager = bp.tracks.list(query="lofi", page_size=50, max_items=500)
    assert_type(pager, AsyncPager[Track])
    assert_type(await pager, AsyncPage[Track])
    async for track in pager:
        assert_type(track, Track)
    async for page in pager.pages():
        assert_type(page.items, list[Track])

    bp.tracks.list(max_items="all")  # type: ignore[arg-type]
    for _ in pager:  # type: ignore[attr-defined]
        pass


def synchronous(bp: BeatPassSync) -> None:
    """What the synchronous client gives."""
    assert_type(bp.tracks.get(3629), Track)
    pager = bp.tracks.list()
    assert_type(pager, SyncPager[Track])
    for track in pager:
        assert_type(track, Track)
    for page in pager.pages():
        assert_type(page, SyncPage[Track])


async def functions(bp: BeatPass, sync: BeatPassSync) -> None:
    """What the generated functions give."""
    call = get_track.call(3629)
    assert_type(call, Call[TrackAnswer])
    assert_type(await bp.send_async(call), Response[TrackAnswer])
    assert_type(sync.send_sync(call), Response[TrackAnswer])
    assert_type(await get_track.asyncio(3629, client=bp), TrackAnswer)
    assert_type(await get_track.asyncio_detailed(3629, client=bp), Response[TrackAnswer])
    assert_type(get_track.sync(3629, client=sync), TrackAnswer)
    assert_type(get_track.sync_detailed(3629, client=sync), Response[TrackAnswer])

    await get_track.asyncio(3629, client=sync)  # type: ignore[arg-type]
    get_track.sync(3629, client=bp)  # type: ignore[arg-type]
    get_track.call("a name")  # type: ignore[arg-type]


async def open_answers(bp: BeatPass) -> None:
    """What is undocumented promises nothing."""
    answer = await delete_albums.asyncio([1], client=bp)
    assert_type(answer, OpenAnswer)
    answer["data"]
    answer.data  # type: ignore[attr-defined]


def models() -> None:
    """How models are made."""
    assert_type(Track.from_dict({"id": 1, "name": "Night"}), Track)
    Track(id=1, name="Night", created_at="2026-02-09T12:00:00Z", price=19.99)
    Track(name="Night")  # type: ignore[call-arg]
    Track(id="1", name="Night")  # type: ignore[arg-type]


def clients(bp: BeatPass) -> None:
    """How clients are made."""
    BeatPass("token", timeout=3, max_price=Decimal("20"), on_request=print)
    BeatPass(on_request=3)  # type: ignore[arg-type]
    BeatPass(read_onyl=True)  # type: ignore[call-arg]
    bp.with_options(read_only=True)
    BeatPass.sandbox(user="buyer")
    BeatPass.sandbox(user="byer")  # type: ignore[arg-type]
