"""See how much audio can still be uploaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.user_minutes_left import UserMinutesLeft
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getUserMinutesLeft",
    method="GET",
    path="/users/{user}/minutes-left",
    operation_class="read",
    auth="bearer",
    namespace="users",
    name="minutes_left",
)


def _call(user_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/users/",
                requests.path_segment(OPERATION, "user_id", user_id, integer=True),
                "/minutes-left",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UserMinutesLeft]:
    from ...models.user_minutes_left import UserMinutesLeft

    return responses.read(OPERATION, response, UserMinutesLeft.from_dict)


async def asyncio_detailed(
    user_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UserMinutesLeft]:
    """See how much audio can still be uploaded.

    Tells how many minutes of audio the plan of an account still takes. Null says that the plan
    sets no bound.

    Args:
        user_id: Id of the account whose plan counts.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The minutes that are left.

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
) -> UserMinutesLeft:
    """See how much audio can still be uploaded.

    Tells how many minutes of audio the plan of an account still takes. Null says that the plan
    sets no bound.

    Args:
        user_id: Id of the account whose plan counts.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The minutes that are left.

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
) -> Response[UserMinutesLeft]:
    """See how much audio can still be uploaded.

    Tells how many minutes of audio the plan of an account still takes. Null says that the plan
    sets no bound.

    Args:
        user_id: Id of the account whose plan counts.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The minutes that are left.

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
) -> UserMinutesLeft:
    """See how much audio can still be uploaded.

    Tells how many minutes of audio the plan of an account still takes. Null says that the plan
    sets no bound.

    Args:
        user_id: Id of the account whose plan counts.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The minutes that are left.

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
