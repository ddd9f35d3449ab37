"""Get the figures of the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.platform_stats import PlatformStats
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getPlatformStats",
    method="GET",
    path="/platform/stats",
    kind="read",
    access="bearer",
    namespace="dashboard",
    name="platform_stats",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/platform/stats",)),
    )


def _answer(response: httpx.Response) -> Response[PlatformStats]:
    from ...models.platform_stats import PlatformStats

    parsed = answers.read_json(OPERATION, response, PlatformStats.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[PlatformStats]:
    """Get the figures of the platform.

    Returns totals of all of BeatPass.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The totals of BeatPass.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> PlatformStats:
    """Get the figures of the platform.

    Returns totals of all of BeatPass.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The totals of BeatPass.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[PlatformStats]:
    """Get the figures of the platform.

    Returns totals of all of BeatPass.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The totals of BeatPass.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> PlatformStats:
    """Get the figures of the platform.

    Returns totals of all of BeatPass.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The totals of BeatPass.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
