"""List the artists in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.artist_list import ArtistList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getUserLikedArtists",
    method="GET",
    path="/users/me/liked-artists",
    kind="read",
    access="bearer",
    namespace="library",
    name="artists",
    pages=("page",),
    page_size="perPage",
    items="pagination.data",
)


def _call(
    *,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/users/me/liked-artists",)),
        query=calls.query(
            OPERATION,
            (
                ("perPage", per_page),
                ("page", page),
            ),
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistList]:
    from ...models.artist_list import ArtistList

    parsed = answers.read_json(OPERATION, response, ArtistList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[ArtistList]:
    """List the artists in the library.

    Returns the artists that the token's owner saved, page by page.

    Args:
        client: The client to send with; it needs a token.
        per_page: How many artists a page holds.
        page: Number of the page, counted from 1.

    Returns:
        The answer with its status and headers. One page of the saved artists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                per_page=per_page,
                page=page,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> ArtistList:
    """List the artists in the library.

    Returns the artists that the token's owner saved, page by page.

    Args:
        client: The client to send with; it needs a token.
        per_page: How many artists a page holds.
        page: Number of the page, counted from 1.

    Returns:
        One page of the saved artists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                per_page=per_page,
                page=page,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[ArtistList]:
    """List the artists in the library.

    Returns the artists that the token's owner saved, page by page.

    Args:
        client: The client to send with; it needs a token.
        per_page: How many artists a page holds.
        page: Number of the page, counted from 1.

    Returns:
        The answer with its status and headers. One page of the saved artists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                per_page=per_page,
                page=page,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> ArtistList:
    """List the artists in the library.

    Returns the artists that the token's owner saved, page by page.

    Args:
        client: The client to send with; it needs a token.
        per_page: How many artists a page holds.
        page: Number of the page, counted from 1.

    Returns:
        One page of the saved artists.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                per_page=per_page,
                page=page,
            ),
        )
    )
    return response.parsed
