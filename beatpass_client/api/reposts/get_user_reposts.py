"""List the reposts of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.repost_list import RepostList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getUserReposts",
    method="GET",
    path="/users/{id}/reposts",
    operation_class="read",
    auth="bearer",
    namespace="reposts",
    name="list",
    pages=("page",),
    page_size=None,
    items="pagination.data",
)


def _call(user_id: int, *, page: int | Unset = UNSET, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user_id", user_id, integer=True),
                "/reposts",
            )
        ),
        query=requests.query(OPERATION, (("page", page),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[RepostList]:
    from ...models.repost_list import RepostList

    return responses.read(OPERATION, response, RepostList.from_dict)


async def asyncio_detailed(
    user_id: int,
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[RepostList]:
    """List the reposts of an account.

    Returns the tracks and albums that an account passed on, page by page. The server sets the
    size of a page, and does not tell how many reposts there are.

    Args:
        user_id: Id of the account whose reposts are listed.
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the reposts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
                page=page,
                options=options,
            ),
        )
    )


async def asyncio(
    user_id: int,
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> RepostList:
    """List the reposts of an account.

    Returns the tracks and albums that an account passed on, page by page. The server sets the
    size of a page, and does not tell how many reposts there are.

    Args:
        user_id: Id of the account whose reposts are listed.
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the reposts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
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
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[RepostList]:
    """List the reposts of an account.

    Returns the tracks and albums that an account passed on, page by page. The server sets the
    size of a page, and does not tell how many reposts there are.

    Args:
        user_id: Id of the account whose reposts are listed.
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the reposts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                page=page,
                options=options,
            ),
        )
    )


def sync(
    user_id: int,
    *,
    client: SyncClient,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> RepostList:
    """List the reposts of an account.

    Returns the tracks and albums that an account passed on, page by page. The server sets the
    size of a page, and does not tell how many reposts there are.

    Args:
        user_id: Id of the account whose reposts are listed.
        client: The client to send with; it needs a token.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the reposts.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                page=page,
                options=options,
            ),
        )
    )
    return response.parsed
