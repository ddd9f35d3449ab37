"""List albums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.album_list import AlbumList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getAlbums",
    method="GET",
    path="/albums",
    kind="read",
    access="optional",
    namespace="albums",
    name="list",
    pages=("page",),
    page_size="per_page",
    items="pagination.data",
)


def _call(
    *,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/albums",)),
        query=calls.query(
            OPERATION,
            (
                ("page", page),
                ("per_page", per_page),
            ),
        ),
    )


def _answer(response: httpx.Response) -> Response[AlbumList]:
    from ...models.album_list import AlbumList

    parsed = answers.read_json(OPERATION, response, AlbumList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Response[AlbumList]:
    """List albums.

    Returns the catalogue's albums page by page. Keep the page size the same from page to page.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many albums a page holds.

    Returns:
        The answer with its status and headers. One page of the albums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> AlbumList:
    """List albums.

    Returns the catalogue's albums page by page. Keep the page size the same from page to page.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many albums a page holds.

    Returns:
        One page of the albums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> Response[AlbumList]:
    """List albums.

    Returns the catalogue's albums page by page. Keep the page size the same from page to page.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many albums a page holds.

    Returns:
        The answer with its status and headers. One page of the albums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> AlbumList:
    """List albums.

    Returns the catalogue's albums page by page. Keep the page size the same from page to page.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many albums a page holds.

    Returns:
        One page of the albums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
            ),
        )
    )
    return response.parsed
