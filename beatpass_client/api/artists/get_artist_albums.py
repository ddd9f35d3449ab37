"""List the albums of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.album_list import AlbumList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistAlbums",
    method="GET",
    path="/artists/{id}/albums",
    operation_class="read",
    auth="bearer",
    namespace="artists",
    name="albums",
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
                "/albums",
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


def _answer(response: Response[Any]) -> Response[AlbumList]:
    from ...models.album_list import AlbumList

    return responses.read(OPERATION, response, AlbumList.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AlbumList]:
    """List the albums of an artist.

    Returns the artist's albums page by page, five at a time unless asked otherwise.

    Args:
        artist_id: Id of the artist whose albums are listed.
        client: The client to send with; it needs a token.
        per_page: How many albums a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the artist's albums.

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
) -> AlbumList:
    """List the albums of an artist.

    Returns the artist's albums page by page, five at a time unless asked otherwise.

    Args:
        artist_id: Id of the artist whose albums are listed.
        client: The client to send with; it needs a token.
        per_page: How many albums a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the artist's albums.

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
) -> Response[AlbumList]:
    """List the albums of an artist.

    Returns the artist's albums page by page, five at a time unless asked otherwise.

    Args:
        artist_id: Id of the artist whose albums are listed.
        client: The client to send with; it needs a token.
        per_page: How many albums a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the artist's albums.

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
) -> AlbumList:
    """List the albums of an artist.

    Returns the artist's albums page by page, five at a time unless asked otherwise.

    Args:
        artist_id: Id of the artist whose albums are listed.
        client: The client to send with; it needs a token.
        per_page: How many albums a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the artist's albums.

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
