"""Break your earnings down by track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.finance_track_breakdown import FinanceTrackBreakdown
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerTrackBreakdown",
    method="GET",
    path="/producer/track-breakdown",
    kind="read",
    access="bearer",
    namespace="finances",
    name="track_breakdown",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer/track-breakdown",)),
    )


def _answer(response: httpx.Response) -> Response[FinanceTrackBreakdown]:
    from ...models.finance_track_breakdown import FinanceTrackBreakdown

    parsed = answers.read_json(OPERATION, response, FinanceTrackBreakdown.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[FinanceTrackBreakdown]:
    """Break your earnings down by track.

    Returns the part that each track has in the earnings of the producer whose token is sent.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The earnings by track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> FinanceTrackBreakdown:
    """Break your earnings down by track.

    Returns the part that each track has in the earnings of the producer whose token is sent.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The earnings by track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[FinanceTrackBreakdown]:
    """Break your earnings down by track.

    Returns the part that each track has in the earnings of the producer whose token is sent.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The earnings by track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> FinanceTrackBreakdown:
    """Break your earnings down by track.

    Returns the part that each track has in the earnings of the producer whose token is sent.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The earnings by track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
