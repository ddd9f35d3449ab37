"""Get the ranking of all producers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.leaderboard_overall import LeaderboardOverall
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getGlobalLeaderboard",
    method="GET",
    path="/leaderboards/global",
    kind="read",
    access="bearer",
    namespace="leaderboards",
    name="overall",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/leaderboards/global",)),
    )


def _answer(response: httpx.Response) -> Response[LeaderboardOverall]:
    from ...models.leaderboard_overall import LeaderboardOverall

    parsed = answers.read_json(OPERATION, response, LeaderboardOverall.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LeaderboardOverall]:
    """Get the ranking of all producers.

    Returns the producers in order. The server renews its rankings every five minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The ranking.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LeaderboardOverall:
    """Get the ranking of all producers.

    Returns the producers in order. The server renews its rankings every five minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The ranking.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LeaderboardOverall]:
    """Get the ranking of all producers.

    Returns the producers in order. The server renews its rankings every five minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The ranking.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LeaderboardOverall:
    """Get the ranking of all producers.

    Returns the producers in order. The server renews its rankings every five minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The ranking.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
