"""List the tracks that an account saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.track_list import TrackList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="listUserLikedTracks",
    method="GET",
    path="/users/{user}/liked-tracks",
    operation_class="read",
    auth="bearer",
    namespace="users",
    name="liked_tracks",
    pages=("page",),
    page_size="perPage",
    items="pagination.data",
)


def _call(
    user_id: int,
    *,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user_id", user_id, integer=True),
                "/liked-tracks",
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
    user_id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackList]:
    """List the tracks that an account saved.

    Returns the tracks that an account has liked, page by page.

    Args:
        user_id: Id of the account whose library is shown.
        client: The client to send with; it needs a token.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


async def asyncio(
    user_id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackList:
    """List the tracks that an account saved.

    Returns the tracks that an account has liked, page by page.

    Args:
        user_id: Id of the account whose library is shown.
        client: The client to send with; it needs a token.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    user_id: int,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackList]:
    """List the tracks that an account saved.

    Returns the tracks that an account has liked, page by page.

    Args:
        user_id: Id of the account whose library is shown.
        client: The client to send with; it needs a token.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )


def sync(
    user_id: int,
    *,
    client: SyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackList:
    """List the tracks that an account saved.

    Returns the tracks that an account has liked, page by page.

    Args:
        user_id: Id of the account whose library is shown.
        client: The client to send with; it needs a token.
        per_page: How many tracks a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                per_page=per_page,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed
