"""Stop push messages to a device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.device_removal import DeviceRemoval
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="deleteFcmToken",
    method="DELETE",
    path="/fcm-tokens",
    operation_class="unsafe",
    auth="bearer",
    namespace="devices",
    name="delete",
)


def _call(*, body: DeviceRemoval, options: RequestOptions | None) -> Call:
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
    body: DeviceRemoval,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Stop push messages to a device.

    Forgets a device. Its push token travels in the body, which some proxies take off a DELETE.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The device is forgotten.

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
    body: DeviceRemoval,
    options: RequestOptions | None = None,
) -> Status:
    """Stop push messages to a device.

    Forgets a device. Its push token travels in the body, which some proxies take off a DELETE.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The device is forgotten.

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
    body: DeviceRemoval,
    options: RequestOptions | None = None,
) -> Response[Status]:
    """Stop push messages to a device.

    Forgets a device. Its push token travels in the body, which some proxies take off a DELETE.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The device is forgotten.

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
    body: DeviceRemoval,
    options: RequestOptions | None = None,
) -> Status:
    """Stop push messages to a device.

    Forgets a device. Its push token travels in the body, which some proxies take off a DELETE.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The device is forgotten.

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
