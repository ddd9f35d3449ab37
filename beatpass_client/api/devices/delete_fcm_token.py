"""Stop push messages to a device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.device_removal import DeviceRemoval
    from ...models.status import Status
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deleteFcmToken",
    method="DELETE",
    path="/fcm-tokens",
    kind="unsafe",
    access="bearer",
    namespace="devices",
    name="delete",
)


def _call(
    *,
    body: DeviceRemoval,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/fcm-tokens",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[Status]:
    from ...models.status import Status

    parsed = answers.read_json(OPERATION, response, Status.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: DeviceRemoval,
) -> Response[Status]:
    """Stop push messages to a device.

    Forgets a device. Its push token travels in the body, which some proxies take off a DELETE.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The device is forgotten.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: DeviceRemoval,
) -> Status:
    """Stop push messages to a device.

    Forgets a device. Its push token travels in the body, which some proxies take off a DELETE.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The device is forgotten.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: DeviceRemoval,
) -> Response[Status]:
    """Stop push messages to a device.

    Forgets a device. Its push token travels in the body, which some proxies take off a DELETE.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The device is forgotten.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: DeviceRemoval,
) -> Status:
    """Stop push messages to a device.

    Forgets a device. Its push token travels in the body, which some proxies take off a DELETE.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The device is forgotten.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
