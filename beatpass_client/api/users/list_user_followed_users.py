"""List whom an account follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.user_followed_users import UserFollowedUsers
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="listUserFollowedUsers",
    method="GET",
    path="/users/{user}/followed-users",
    operation_class="read",
    auth="bearer",
    namespace="users",
    name="followed_users",
)


def _call(user: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user", user, integer=True),
                "/followed-users",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UserFollowedUsers]:
    from ...models.user_followed_users import UserFollowedUsers

    return responses.read(OPERATION, response, UserFollowedUsers.from_dict)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UserFollowedUsers]:
    """List whom an account follows.

    Returns the accounts that this one follows.

    Args:
        user: Id of the account that follows them.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The accounts it follows.

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
) -> UserFollowedUsers:
    """List whom an account follows.

    Returns the accounts that this one follows.

    Args:
        user: Id of the account that follows them.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The accounts it follows.

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
) -> Response[UserFollowedUsers]:
    """List whom an account follows.

    Returns the accounts that this one follows.

    Args:
        user: Id of the account that follows them.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The accounts it follows.

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
) -> UserFollowedUsers:
    """List whom an account follows.

    Returns the accounts that this one follows.

    Args:
        user: Id of the account that follows them.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The accounts it follows.

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
