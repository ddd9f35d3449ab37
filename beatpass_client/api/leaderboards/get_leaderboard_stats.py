"""Get figures about the rankings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.leaderboard_stats import LeaderboardStats
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getLeaderboardStats",
    method="GET",
    path="/leaderboard/stats",
    kind="read",
    access="bearer",
    namespace="leaderboards",
    name="stats",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/leaderboard/stats",)),
    )


def _answer(response: httpx.Response) -> Response[LeaderboardStats]:
    from ...models.leaderboard_stats import LeaderboardStats

    parsed = answers.read_json(OPERATION, response, LeaderboardStats.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LeaderboardStats]:
    """Get figures about the rankings.

    Returns figures about the rankings as a whole.

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
) -> LeaderboardStats:
    """Get figures about the rankings.

    Returns figures about the rankings as a whole.

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
) -> Response[LeaderboardStats]:
    """Get figures about the rankings.

    Returns figures about the rankings as a whole.

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
) -> LeaderboardStats:
    """Get figures about the rankings.

    Returns figures about the rankings as a whole.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
