"""Get what an account is told about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.notification_settings import NotificationSettings
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getNotificationSubscriptions",
    method="GET",
    path="/notifications/{user}/subscriptions",
    operation_class="read",
    auth="bearer",
    namespace="notifications",
    name="get",
)


def _call(user_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/notifications/",
                requests.path_segment(OPERATION, "user_id", user_id),
                "/subscriptions",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[NotificationSettings]:
    from ...models.notification_settings import NotificationSettings

    return responses.read(OPERATION, response, NotificationSettings.from_dict)


async def asyncio_detailed(
    user_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[NotificationSettings]:
    """Get what an account is told about.

    Gives the kinds of notification there are, the channels they can come by, and what the
    token's owner has chosen. Other people's choices stay closed.

    Args:
        user_id: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The kinds, the channels and the choices.

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
    user_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> NotificationSettings:
    """Get what an account is told about.

    Gives the kinds of notification there are, the channels they can come by, and what the
    token's owner has chosen. Other people's choices stay closed.

    Args:
        user_id: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The kinds, the channels and the choices.

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
    user_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[NotificationSettings]:
    """Get what an account is told about.

    Gives the kinds of notification there are, the channels they can come by, and what the
    token's owner has chosen. Other people's choices stay closed.

    Args:
        user_id: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The kinds, the channels and the choices.

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
    user_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> NotificationSettings:
    """Get what an account is told about.

    Gives the kinds of notification there are, the channels they can come by, and what the
    token's owner has chosen. Other people's choices stay closed.

    Args:
        user_id: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The kinds, the channels and the choices.

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
