"""Register a device for push messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.device_registration import DeviceRegistration
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="storeFcmToken",
    method="POST",
    path="/fcm-tokens",
    operation_class="unsafe",
    auth="bearer",
    namespace="devices",
    name="register",
)


def _call(*, body: DeviceRegistration, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/fcm-tokens",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[Status]:
    from ...models.status import Status

    return responses.read(OPERATION, response, Status.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: DeviceRegistration,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Register a device for push messages.

    Lets BeatPass send push messages to a device or browser of the token's owner. A device that
    is known already is brought up to date.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The device is registered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: DeviceRegistration,
    options: RequestOptions | None = None,
) -> Status:
    """Register a device for push messages.

    Lets BeatPass send push messages to a device or browser of the token's owner. A device that
    is known already is brought up to date.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The device is registered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: DeviceRegistration,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Register a device for push messages.

    Lets BeatPass send push messages to a device or browser of the token's owner. A device that
    is known already is brought up to date.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The device is registered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: DeviceRegistration,
    options: RequestOptions | None = None,
) -> Status:
    """Register a device for push messages.

    Lets BeatPass send push messages to a device or browser of the token's owner. A device that
    is known already is brought up to date.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The device is registered.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
