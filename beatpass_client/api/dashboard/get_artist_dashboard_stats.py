"""Get your totals as an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_dashboard_stats_answer import ArtistDashboardStatsAnswer
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistDashboardStats",
    method="GET",
    path="/artist/dashboard-stats",
    kind="read",
    access="bearer",
    namespace="dashboard",
    name="stats",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/dashboard-stats",)),
    )


def _answer(response: httpx.Response) -> Response[ArtistDashboardStatsAnswer]:
    from ...models.artist_dashboard_stats_answer import ArtistDashboardStatsAnswer

    parsed = answers.read_json(OPERATION, response, ArtistDashboardStatsAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[ArtistDashboardStatsAnswer]:
    """Get your totals as an artist.

    Returns how many tracks and plays the owner of the token has, how that grows, and the track
    that does best.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The totals.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> ArtistDashboardStatsAnswer:
    """Get your totals as an artist.

    Returns how many tracks and plays the owner of the token has, how that grows, and the track
    that does best.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The totals.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[ArtistDashboardStatsAnswer]:
    """Get your totals as an artist.

    Returns how many tracks and plays the owner of the token has, how that grows, and the track
    that does best.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The totals.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> ArtistDashboardStatsAnswer:
    """Get your totals as an artist.

    Returns how many tracks and plays the owner of the token has, how that grows, and the track
    that does best.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The totals.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
