"""List the tracks of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.track_list import TrackList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistTracks",
    method="GET",
    path="/artists/{id}/tracks",
    operation_class="read",
    auth="optional",
    namespace="artists",
    name="tracks",
    pages=("page",),
    page_size="perPage",
    items="pagination.data",
)


def _call(
    artist_id: int,
    *,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
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
    artist_id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackList]:
    """List the tracks of an artist.

    Returns what the artist is credited on, page by page.

    Args:
        artist_id: Id of the artist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the artist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackList:
    """List the tracks of an artist.

    Returns what the artist is credited on, page by page.

    Args:
        artist_id: Id of the artist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the artist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackList]:
    """List the tracks of an artist.

    Returns what the artist is credited on, page by page.

    Args:
        artist_id: Id of the artist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the artist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackList:
    """List the tracks of an artist.

    Returns what the artist is credited on, page by page.

    Args:
        artist_id: Id of the artist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the artist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed
