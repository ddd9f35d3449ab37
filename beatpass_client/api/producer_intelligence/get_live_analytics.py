"""Get the figures of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.live_analytics import LiveAnalytics
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getLiveAnalytics",
    method="GET",
    path="/producer-intelligence/live-analytics",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="live_analytics",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/live-analytics",)),
    )


def _answer(response: httpx.Response) -> Response[LiveAnalytics]:
    from ...models.live_analytics import LiveAnalytics

    parsed = answers.read_json(OPERATION, response, LiveAnalytics.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LiveAnalytics]:
    """Get the figures of the moment.

    Returns what happens right now. Polling more often than every 30 seconds is of no use.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LiveAnalytics:
    """Get the figures of the moment.

    Returns what happens right now. Polling more often than every 30 seconds is of no use.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LiveAnalytics]:
    """Get the figures of the moment.

    Returns what happens right now. Polling more often than every 30 seconds is of no use.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LiveAnalytics:
    """Get the figures of the moment.

    Returns what happens right now. Polling more often than every 30 seconds is of no use.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
