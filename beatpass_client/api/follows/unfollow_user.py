"""Stop following an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="unfollowUser",
    method="POST",
    path="/users/{id}/unfollow",
    operation_class="unsafe",
    auth="bearer",
    namespace="follows",
    name="unfollow_user",
)


def _call(user_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user_id", user_id, integer=True),
                "/unfollow",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[Status]:
    from ...models.status import Status

    return responses.read(OPERATION, response, Status.from_dict)


async def asyncio_detailed(
    user_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Stop following an account.

    Ends the following of another account.

    Args:
        user_id: Id of the account to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The account is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
                options=options,
            ),
        )
    )


async def asyncio(
    user_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Status:
    """Stop following an account.

    Ends the following of another account.

    Args:
        user_id: Id of the account to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The account is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    user_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Stop following an account.

    Ends the following of another account.

    Args:
        user_id: Id of the account to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The account is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                options=options,
            ),
        )
    )


def sync(
    user_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Status:
    """Stop following an account.

    Ends the following of another account.

    Args:
        user_id: Id of the account to follow no longer.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The account is followed no longer.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                options=options,
            ),
        )
    )
    return response.parsed
