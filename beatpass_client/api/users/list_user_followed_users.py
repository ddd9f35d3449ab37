"""List whom an account follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.user_followed_users import UserFollowedUsers
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listUserFollowedUsers",
    method="GET",
    path="/users/{user}/followed-users",
    kind="read",
    access="bearer",
    namespace="users",
    name="followed_users",
)


def _call(
    user: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                calls.path_segment(OPERATION, "user", user, integer=True),
                "/followed-users",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[UserFollowedUsers]:
    from ...models.user_followed_users import UserFollowedUsers

    parsed = answers.read_json(OPERATION, response, UserFollowedUsers.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
) -> Response[UserFollowedUsers]:
    """List whom an account follows.

    Returns the accounts that this one follows.

    Args:
        user: Id of the account that follows them.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The accounts it follows.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                user,
            ),
        )
    )


async def asyncio(
    user: int,
    *,
    client: AsyncClient,
) -> UserFollowedUsers:
    """List whom an account follows.

    Returns the accounts that this one follows.

    Args:
        user: Id of the account that follows them.
        client: The client to send with; it needs a token.

    Returns:
        The accounts it follows.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                user,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    user: int,
    *,
    client: SyncClient,
) -> Response[UserFollowedUsers]:
    """List whom an account follows.

    Returns the accounts that this one follows.

    Args:
        user: Id of the account that follows them.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The accounts it follows.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                user,
            ),
        )
    )


def sync(
    user: int,
    *,
    client: SyncClient,
) -> UserFollowedUsers:
    """List whom an account follows.

    Returns the accounts that this one follows.

    Args:
        user: Id of the account that follows them.
        client: The client to send with; it needs a token.

    Returns:
        The accounts it follows.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                user,
            ),
        )
    )
    return response.parsed
