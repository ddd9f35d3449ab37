"""Get what an account is told about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.notification_settings import NotificationSettings
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getNotificationSubscriptions",
    method="GET",
    path="/notifications/{user}/subscriptions",
    kind="read",
    access="bearer",
    namespace="notifications",
    name="get",
)


def _call(
    user: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/notifications/",
                calls.path_segment(OPERATION, "user", user),
                "/subscriptions",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[NotificationSettings]:
    from ...models.notification_settings import NotificationSettings

    parsed = answers.read_json(OPERATION, response, NotificationSettings.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    user: str,
    *,
    client: AsyncClient,
) -> Response[NotificationSettings]:
    """Get what an account is told about.

    Gives the kinds of notification there are, the channels they can come by, and what the
    token's owner has chosen. Other people's choices stay closed.

    Args:
        user: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The kinds, the channels and the choices.

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
    user: str,
    *,
    client: AsyncClient,
) -> NotificationSettings:
    """Get what an account is told about.

    Gives the kinds of notification there are, the channels they can come by, and what the
    token's owner has chosen. Other people's choices stay closed.

    Args:
        user: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.

    Returns:
        The kinds, the channels and the choices.

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
    user: str,
    *,
    client: SyncClient,
) -> Response[NotificationSettings]:
    """Get what an account is told about.

    Gives the kinds of notification there are, the channels they can come by, and what the
    token's owner has chosen. Other people's choices stay closed.

    Args:
        user: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The kinds, the channels and the choices.

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
    user: str,
    *,
    client: SyncClient,
) -> NotificationSettings:
    """Get what an account is told about.

    Gives the kinds of notification there are, the channels they can come by, and what the
    token's owner has chosen. Other people's choices stay closed.

    Args:
        user: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.

    Returns:
        The kinds, the channels and the choices.

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
