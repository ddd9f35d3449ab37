"""List the albums with a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.album_list import AlbumList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTagAlbums",
    method="GET",
    path="/tags/{name}/albums",
    operation_class="read",
    auth="bearer",
    namespace="tags",
    name="albums",
    pages=("page",),
    page_size="perPage",
    items="pagination.data",
)


def _call(
    tag: str,
    *,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tags/",
                requests.path_segment(OPERATION, "tag", tag),
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
    tag: str,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AlbumList]:
    """List the albums with a tag.

    Returns the albums filed under a tag, in pages of the simple form.

    Args:
        tag: The tag.
        client: The client to send with; it needs a token.
        per_page: How many albums a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the albums with this tag.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                tag,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


async def asyncio(
    tag: str,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AlbumList:
    """List the albums with a tag.

    Returns the albums filed under a tag, in pages of the simple form.

    Args:
        tag: The tag.
        client: The client to send with; it needs a token.
        per_page: How many albums a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the albums with this tag.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                tag,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    tag: str,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AlbumList]:
    """List the albums with a tag.

    Returns the albums filed under a tag, in pages of the simple form.

    Args:
        tag: The tag.
        client: The client to send with; it needs a token.
        per_page: How many albums a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the albums with this tag.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                tag,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


def sync(
    tag: str,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AlbumList:
    """List the albums with a tag.

    Returns the albums filed under a tag, in pages of the simple form.

    Args:
        tag: The tag.
        client: The client to send with; it needs a token.
        per_page: How many albums a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the albums with this tag.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                tag,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed
