"""List albums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.album_list import AlbumList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getAlbums",
    method="GET",
    path="/albums",
    operation_class="read",
    auth="optional",
    namespace="albums",
    name="list",
    pages=("page",),
    page_size="per_page",
    items="pagination.data",
)


def _call(
    *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(("/albums",)),
        query=requests.query(
            OPERATION,
            (
                ("page", page),
                ("per_page", per_page),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[AlbumList]:
    from ...models.album_list import AlbumList

    return responses.read(OPERATION, response, AlbumList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AlbumList]:
    """List albums.

    Returns the catalogue's albums page by page. Keep the page size the same from page to page.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many albums a page holds.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the albums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AlbumList:
    """List albums.

    Returns the catalogue's albums page by page. Keep the page size the same from page to page.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many albums a page holds.
        options: What is different for this call.

    Returns:
        One page of the albums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AlbumList]:
    """List albums.

    Returns the catalogue's albums page by page. Keep the page size the same from page to page.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many albums a page holds.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the albums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AlbumList:
    """List albums.

    Returns the catalogue's albums page by page. Keep the page size the same from page to page.

    Args:
        client: The client to send with; a token is optional and brings more fields.
        page: Number of the page, counted from 1.
        per_page: How many albums a page holds.
        options: What is different for this call.

    Returns:
        One page of the albums.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )
    return response.parsed
