"""Get figures about beat requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_statistics import BeatRequestStatistics
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getBeatRequestStatistics",
    method="GET",
    path="/beat-requests/statistics",
    kind="read",
    access="bearer",
    namespace="beat_requests",
    name="statistics",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/beat-requests/statistics",)),
    )


def _answer(response: httpx.Response) -> Response[BeatRequestStatistics]:
    from ...models.beat_request_statistics import BeatRequestStatistics

    parsed = answers.read_json(OPERATION, response, BeatRequestStatistics.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[BeatRequestStatistics]:
    """Get figures about beat requests.

    Gives the counts that BeatPass keeps of beat requests.

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
) -> BeatRequestStatistics:
    """Get figures about beat requests.

    Gives the counts that BeatPass keeps of beat requests.

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
) -> Response[BeatRequestStatistics]:
    """Get figures about beat requests.

    Gives the counts that BeatPass keeps of beat requests.

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
) -> BeatRequestStatistics:
    """Get figures about beat requests.

    Gives the counts that BeatPass keeps of beat requests.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
