"""See whether you follow an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.user_follow_status import UserFollowStatus
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getUserFollowStatus",
    method="GET",
    path="/users/{user}/follow-status",
    operation_class="read",
    auth="bearer",
    namespace="follows",
    name="user_status",
)


def _call(user: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user", user, integer=True),
                "/follow-status",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UserFollowStatus]:
    from ...models.user_follow_status import UserFollowStatus

    return responses.read(OPERATION, response, UserFollowStatus.from_dict)


async def asyncio_detailed(
    user: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UserFollowStatus]:
    """See whether you follow an account.

    Tells how the token's owner stands to another account.

    Args:
        user: Id of the account in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. How the two accounts stand to each other.

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
) -> UserFollowStatus:
    """See whether you follow an account.

    Tells how the token's owner stands to another account.

    Args:
        user: Id of the account in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        How the two accounts stand to each other.

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
) -> Response[UserFollowStatus]:
    """See whether you follow an account.

    Tells how the token's owner stands to another account.

    Args:
        user: Id of the account in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. How the two accounts stand to each other.

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
) -> UserFollowStatus:
    """See whether you follow an account.

    Tells how the token's owner stands to another account.

    Args:
        user: Id of the account in question.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        How the two accounts stand to each other.

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
