"""Get the ranking by achievements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.leaderboard_achievements import LeaderboardAchievements
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getAchievementsLeaderboard",
    method="GET",
    path="/leaderboards/achievements",
    kind="read",
    access="bearer",
    namespace="leaderboards",
    name="achievements",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/leaderboards/achievements",)),
    )


def _answer(response: httpx.Response) -> Response[LeaderboardAchievements]:
    from ...models.leaderboard_achievements import LeaderboardAchievements

    parsed = answers.read_json(OPERATION, response, LeaderboardAchievements.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LeaderboardAchievements]:
    """Get the ranking by achievements.

    Returns the producers by what they have achieved. The server renews its rankings every five
    minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The ranking by achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LeaderboardAchievements:
    """Get the ranking by achievements.

    Returns the producers by what they have achieved. The server renews its rankings every five
    minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The ranking by achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LeaderboardAchievements]:
    """Get the ranking by achievements.

    Returns the producers by what they have achieved. The server renews its rankings every five
    minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The ranking by achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LeaderboardAchievements:
    """Get the ranking by achievements.

    Returns the producers by what they have achieved. The server renews its rankings every five
    minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The ranking by achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
