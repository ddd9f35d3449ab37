"""Get your totals as an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_dashboard_stats_answer import ArtistDashboardStatsAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistDashboardStats",
    method="GET",
    path="/artist/dashboard-stats",
    operation_class="read",
    auth="bearer",
    namespace="dashboard",
    name="stats",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/artist/dashboard-stats",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistDashboardStatsAnswer]:
    from ...models.artist_dashboard_stats_answer import ArtistDashboardStatsAnswer

    return responses.read(OPERATION, response, ArtistDashboardStatsAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistDashboardStatsAnswer]:
    """Get your totals as an artist.

    Returns how many tracks and plays the owner of the token has, how that grows, and the track
    that does best.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The totals.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> ArtistDashboardStatsAnswer:
    """Get your totals as an artist.

    Returns how many tracks and plays the owner of the token has, how that grows, and the track
    that does best.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The totals.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistDashboardStatsAnswer]:
    """Get your totals as an artist.

    Returns how many tracks and plays the owner of the token has, how that grows, and the track
    that does best.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The totals.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> ArtistDashboardStatsAnswer:
    """Get your totals as an artist.

    Returns how many tracks and plays the owner of the token has, how that grows, and the track
    that does best.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The totals.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                options=options,
            ),
        )
    )
    return response.parsed
