"""List the followers of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.user_followers import UserFollowers
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="listUserFollowers",
    method="GET",
    path="/users/{user}/followers",
    operation_class="read",
    auth="bearer",
    namespace="users",
    name="followers",
)


def _call(user: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user", user, integer=True),
                "/followers",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UserFollowers]:
    from ...models.user_followers import UserFollowers

    return responses.read(OPERATION, response, UserFollowers.from_dict)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UserFollowers]:
    """List the followers of an account.

    Returns the accounts that follow this one.

    Args:
        user: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The followers.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                user,
                options=options,
            ),
        )
    )


async def asyncio(
    user: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UserFollowers:
    """List the followers of an account.

    Returns the accounts that follow this one.

    Args:
        user: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The followers.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                user,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    user: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UserFollowers]:
    """List the followers of an account.

    Returns the accounts that follow this one.

    Args:
        user: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The followers.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                user,
                options=options,
            ),
        )
    )


def sync(
    user: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UserFollowers:
    """List the followers of an account.

    Returns the accounts that follow this one.

    Args:
        user: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The followers.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                user,
                options=options,
            ),
        )
    )
    return response.parsed
