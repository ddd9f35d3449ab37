"""Get one producer leaderboard with your standing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.get_producer_dashboard_leaderboard_period import (
        GetProducerDashboardLeaderboardPeriod,
    )
    from ...models.producer_leaderboard_category import ProducerLeaderboardCategory
    from ...models.producer_leaderboard_snapshot import ProducerLeaderboardSnapshot
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getProducerDashboardLeaderboard",
    method="GET",
    path="/producer-intelligence/leaderboards",
    operation_class="read",
    auth="bearer",
    namespace="producer_intelligence",
    name="dashboard_leaderboard",
)


def _call(
    *,
    artist_id: int,
    category: ProducerLeaderboardCategory,
    period: GetProducerDashboardLeaderboardPeriod,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/leaderboards",)),
        query=requests.query(
            OPERATION,
            (
                ("artist_id", artist_id),
                ("category", category),
                ("period", period),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ProducerLeaderboardSnapshot]:
    from ...models.producer_leaderboard_snapshot import ProducerLeaderboardSnapshot

    return responses.read(OPERATION, response, ProducerLeaderboardSnapshot.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    artist_id: int,
    category: ProducerLeaderboardCategory,
    period: GetProducerDashboardLeaderboardPeriod,
    options: RequestOptions | None = None,
) -> Response[ProducerLeaderboardSnapshot]:
    """Get one producer leaderboard with your standing.

    Returns the top of one ranking, at most 20 entries, and where an artist stands in it. It is
    a stored snapshot: see `isStale` and `generatedAt`; 503 means that there is none yet.

    Args:
        client: The client to send with; it needs a token.
        artist_id: Id of the artist whose own standing goes with the ranking.
        category: What the ranking goes by.
        period: The stretch of time that counts.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The ranking as it was last stored.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id=artist_id,
                category=category,
                period=period,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    artist_id: int,
    category: ProducerLeaderboardCategory,
    period: GetProducerDashboardLeaderboardPeriod,
    options: RequestOptions | None = None,
) -> ProducerLeaderboardSnapshot:
    """Get one producer leaderboard with your standing.

    Returns the top of one ranking, at most 20 entries, and where an artist stands in it. It is
    a stored snapshot: see `isStale` and `generatedAt`; 503 means that there is none yet.

    Args:
        client: The client to send with; it needs a token.
        artist_id: Id of the artist whose own standing goes with the ranking.
        category: What the ranking goes by.
        period: The stretch of time that counts.
        options: What is different for this call.

    Returns:
        The ranking as it was last stored.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id=artist_id,
                category=category,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    artist_id: int,
    category: ProducerLeaderboardCategory,
    period: GetProducerDashboardLeaderboardPeriod,
    options: RequestOptions | None = None,
) -> Response[ProducerLeaderboardSnapshot]:
    """Get one producer leaderboard with your standing.

    Returns the top of one ranking, at most 20 entries, and where an artist stands in it. It is
    a stored snapshot: see `isStale` and `generatedAt`; 503 means that there is none yet.

    Args:
        client: The client to send with; it needs a token.
        artist_id: Id of the artist whose own standing goes with the ranking.
        category: What the ranking goes by.
        period: The stretch of time that counts.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The ranking as it was last stored.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id=artist_id,
                category=category,
                period=period,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    artist_id: int,
    category: ProducerLeaderboardCategory,
    period: GetProducerDashboardLeaderboardPeriod,
    options: RequestOptions | None = None,
) -> ProducerLeaderboardSnapshot:
    """Get one producer leaderboard with your standing.

    Returns the top of one ranking, at most 20 entries, and where an artist stands in it. It is
    a stored snapshot: see `isStale` and `generatedAt`; 503 means that there is none yet.

    Args:
        client: The client to send with; it needs a token.
        artist_id: Id of the artist whose own standing goes with the ranking.
        category: What the ranking goes by.
        period: The stretch of time that counts.
        options: What is different for this call.

    Returns:
        The ranking as it was last stored.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id=artist_id,
                category=category,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed
