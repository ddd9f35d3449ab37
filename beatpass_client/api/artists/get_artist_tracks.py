"""List the tracks of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.track_list import TrackList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistTracks",
    method="GET",
    path="/artists/{id}/tracks",
    kind="read",
    access="optional",
    namespace="artists",
    name="tracks",
    pages=("page",),
    page_size="perPage",
    items="pagination.data",
)


def _call(
    id: int,
    *,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                calls.path_segment(OPERATION, "id", id, integer=True),
                "/tracks",
            )
        ),
        query=calls.query(
            OPERATION,
            (
                ("perPage", per_page),
                ("page", page),
            ),
        ),
    )


def _answer(response: httpx.Response) -> Response[TrackList]:
    from ...models.track_list import TrackList

    parsed = answers.read_json(OPERATION, response, TrackList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[TrackList]:
    """List the tracks of an artist.

    Returns what the artist is credited on, page by page.

    Args:
        id: Id of the artist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.

    Returns:
        The answer with its status and headers. One page of the artist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                id,
                per_page=per_page,
                page=page,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> TrackList:
    """List the tracks of an artist.

    Returns what the artist is credited on, page by page.

    Args:
        id: Id of the artist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.

    Returns:
        One page of the artist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                id,
                per_page=per_page,
                page=page,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[TrackList]:
    """List the tracks of an artist.

    Returns what the artist is credited on, page by page.

    Args:
        id: Id of the artist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.

    Returns:
        The answer with its status and headers. One page of the artist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                id,
                per_page=per_page,
                page=page,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> TrackList:
    """List the tracks of an artist.

    Returns what the artist is credited on, page by page.

    Args:
        id: Id of the artist whose tracks are listed.
        client: The client to send with; a token is optional and brings more fields.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.

    Returns:
        One page of the artist's tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                id,
                per_page=per_page,
                page=page,
            ),
        )
    )
    return response.parsed
