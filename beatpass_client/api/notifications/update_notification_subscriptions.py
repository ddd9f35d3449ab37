"""Choose what to be told about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.notification_settings_update import NotificationSettingsUpdate
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updateNotificationSubscriptions",
    method="PUT",
    path="/notifications/{user}/subscriptions",
    operation_class="idempotent",
    auth="bearer",
    namespace="notifications",
    name="update",
)


def _call(
    user_id: str, *, body: NotificationSettingsUpdate, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/notifications/",
                requests.path_segment(OPERATION, "user_id", user_id),
                "/subscriptions",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[Status]:
    from ...models.status import Status

    return responses.read(OPERATION, response, Status.from_dict)


async def asyncio_detailed(
    user_id: str,
    *,
    client: AsyncClient,
    body: NotificationSettingsUpdate,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Choose what to be told about.

    Sets by which channels the kinds of notification that are sent along shall come.

    Args:
        user_id: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The choices are kept.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    body: NotificationSettingsUpdate,
    options: RequestOptions | None = None,
) -> Status:
    """Choose what to be told about.

    Sets by which channels the kinds of notification that are sent along shall come.

    Args:
        user_id: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The choices are kept.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                user_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    user_id: str,
    *,
    client: SyncClient,
    body: NotificationSettingsUpdate,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Choose what to be told about.

    Sets by which channels the kinds of notification that are sent along shall come.

    Args:
        user_id: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The choices are kept.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    user_id: str,
    *,
    client: SyncClient,
    body: NotificationSettingsUpdate,
    options: RequestOptions | None = None,
) -> Status:
    """Choose what to be told about.

    Sets by which channels the kinds of notification that are sent along shall come.

    Args:
        user_id: The word `me`, or the id of the account that owns the token.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The choices are kept.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                user_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
