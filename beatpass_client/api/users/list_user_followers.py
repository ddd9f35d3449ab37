"""List the followers of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.user_followers import UserFollowers
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listUserFollowers",
    method="GET",
    path="/users/{user}/followers",
    kind="read",
    access="bearer",
    namespace="users",
    name="followers",
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
                "/followers",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[UserFollowers]:
    from ...models.user_followers import UserFollowers

    parsed = answers.read_json(OPERATION, response, UserFollowers.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
) -> Response[UserFollowers]:
    """List the followers of an account.

    Returns the accounts that follow this one.

    Args:
        user: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The followers.

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
) -> UserFollowers:
    """List the followers of an account.

    Returns the accounts that follow this one.

    Args:
        user: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.

    Returns:
        The followers.

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
) -> Response[UserFollowers]:
    """List the followers of an account.

    Returns the accounts that follow this one.

    Args:
        user: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The followers.

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
) -> UserFollowers:
    """List the followers of an account.

    Returns the accounts that follow this one.

    Args:
        user: Id of the account whose followers are listed.
        client: The client to send with; it needs a token.

    Returns:
        The followers.

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
