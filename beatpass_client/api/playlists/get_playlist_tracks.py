"""List the tracks of a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.track_list import TrackList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getPlaylistTracks",
    method="GET",
    path="/playlists/{id}/tracks",
    operation_class="read",
    auth="optional",
    namespace="playlists",
    name="tracks",
    pages=("page",),
    page_size="perPage",
    items="pagination.data",
)


def _call(
    playlist_id: int,
    *,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_id", playlist_id, integer=True),
                "/tracks",
            )
        ),
        query=requests.query(
            OPERATION,
            (
                ("perPage", per_page),
                ("page", page),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TrackList]:
    from ...models.track_list import TrackList

    return responses.read(OPERATION, response, TrackList.from_dict)


async def asyncio_detailed(
    playlist_id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackList]:
    """List the tracks of a playlist.

    Returns what is on the playlist, page by page. A page can be as large as 100 tracks.

    Args:
        playlist_id: Id of the playlist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the playlist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


async def asyncio(
    playlist_id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackList:
    """List the tracks of a playlist.

    Returns what is on the playlist, page by page. A page can be as large as 100 tracks.

    Args:
        playlist_id: Id of the playlist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the playlist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    playlist_id: int,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackList]:
    """List the tracks of a playlist.

    Returns what is on the playlist, page by page. A page can be as large as 100 tracks.

    Args:
        playlist_id: Id of the playlist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the playlist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


def sync(
    playlist_id: int,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackList:
    """List the tracks of a playlist.

    Returns what is on the playlist, page by page. A page can be as large as 100 tracks.

    Args:
        playlist_id: Id of the playlist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the playlist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed
