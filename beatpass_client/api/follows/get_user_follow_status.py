"""See whether you follow an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.user_follow_status import UserFollowStatus
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getUserFollowStatus",
    method="GET",
    path="/users/{user}/follow-status",
    kind="read",
    access="bearer",
    namespace="follows",
    name="user_status",
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
                "/follow-status",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[UserFollowStatus]:
    from ...models.user_follow_status import UserFollowStatus

    parsed = answers.read_json(OPERATION, response, UserFollowStatus.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
) -> Response[UserFollowStatus]:
    """See whether you follow an account.

    Tells how the token's owner stands to another account.

    Args:
        user: Id of the account in question.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. How the two accounts stand to each other.

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
) -> UserFollowStatus:
    """See whether you follow an account.

    Tells how the token's owner stands to another account.

    Args:
        user: Id of the account in question.
        client: The client to send with; it needs a token.

    Returns:
        How the two accounts stand to each other.

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
) -> Response[UserFollowStatus]:
    """See whether you follow an account.

    Tells how the token's owner stands to another account.

    Args:
        user: Id of the account in question.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. How the two accounts stand to each other.

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
) -> UserFollowStatus:
    """See whether you follow an account.

    Tells how the token's owner stands to another account.

    Args:
        user: Id of the account in question.
        client: The client to send with; it needs a token.

    Returns:
        How the two accounts stand to each other.

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
