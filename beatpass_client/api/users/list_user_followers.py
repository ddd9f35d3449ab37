"""List the followers of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.user_list import UserList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="listUserFollowers",
    method="GET",
    path="/users/{user}/followers",
    operation_class="read",
    auth="bearer",
    namespace="users",
    name="followers",
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
                "/followers",
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


def _answer(response: Response[Any]) -> Response[UserList]:
    from ...models.user_list import UserList

    return responses.read(OPERATION, response, UserList.from_dict)


async def asyncio_detailed(
    user_id: int,
    *,
    client: AsyncClient,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UserList]:
    """List the followers of an account.

    Returns the accounts that follow this one, page by page. The pages come in the simple form,
    so nothing tells how many there are.

    Args:
        user_id: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.
        per_page: How many accounts a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the accounts.

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
) -> UserList:
    """List the followers of an account.

    Returns the accounts that follow this one, page by page. The pages come in the simple form,
    so nothing tells how many there are.

    Args:
        user_id: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.
        per_page: How many accounts a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the accounts.

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
) -> Response[UserList]:
    """List the followers of an account.

    Returns the accounts that follow this one, page by page. The pages come in the simple form,
    so nothing tells how many there are.

    Args:
        user_id: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.
        per_page: How many accounts a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. One page of the accounts.

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
) -> UserList:
    """List the followers of an account.

    Returns the accounts that follow this one, page by page. The pages come in the simple form,
    so nothing tells how many there are.

    Args:
        user_id: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.
        per_page: How many accounts a page holds.
        page: Number of the page, counted from 1.
        options: What is different for this call.

    Returns:
        One page of the accounts.

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
