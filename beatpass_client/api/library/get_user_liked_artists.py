"""List the artists in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.artist_list import ArtistList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getUserLikedArtists",
    method="GET",
    path="/users/me/liked-artists",
    operation_class="read",
    auth="bearer",
    namespace="library",
    name="artists",
    pages=("page",),
    page_size="perPage",
    items="pagination.data",
)


def _call(
    *, per_page: int | Unset = UNSET, page: int | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(("/users/me/liked-artists",)),
        query=requests.query(
            OPERATION,
            (
                ("perPage", per_page),
                ("page", page),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistList]:
    from ...models.artist_list import ArtistList

    return responses.read(OPERATION, response, ArtistList.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ArtistList]:
    """List the artists in the library.

    Returns the artists that the token's owner saved, page by page.

    Args:
        client: The client to send with; it needs a token.
        per_page: How many artists a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the saved artists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ArtistList:
    """List the artists in the library.

    Returns the artists that the token's owner saved, page by page.

    Args:
        client: The client to send with; it needs a token.
        per_page: How many artists a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the saved artists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ArtistList]:
    """List the artists in the library.

    Returns the artists that the token's owner saved, page by page.

    Args:
        client: The client to send with; it needs a token.
        per_page: How many artists a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the saved artists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ArtistList:
    """List the artists in the library.

    Returns the artists that the token's owner saved, page by page.

    Args:
        client: The client to send with; it needs a token.
        per_page: How many artists a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the saved artists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed
