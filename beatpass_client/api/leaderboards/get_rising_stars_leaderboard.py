"""Get the ranking of newcomers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.leaderboard_rising_stars import LeaderboardRisingStars
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getRisingStarsLeaderboard",
    method="GET",
    path="/leaderboards/rising-stars",
    kind="read",
    access="bearer",
    namespace="leaderboards",
    name="rising_stars",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/leaderboards/rising-stars",)),
    )


def _answer(response: httpx.Response) -> Response[LeaderboardRisingStars]:
    from ...models.leaderboard_rising_stars import LeaderboardRisingStars

    parsed = answers.read_json(OPERATION, response, LeaderboardRisingStars.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[LeaderboardRisingStars]:
    """Get the ranking of newcomers.

    Returns the producers on the rise, in order. The server renews its rankings every five
    minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The ranking of newcomers.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> LeaderboardRisingStars:
    """Get the ranking of newcomers.

    Returns the producers on the rise, in order. The server renews its rankings every five
    minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The ranking of newcomers.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[LeaderboardRisingStars]:
    """Get the ranking of newcomers.

    Returns the producers on the rise, in order. The server renews its rankings every five
    minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The ranking of newcomers.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> LeaderboardRisingStars:
    """Get the ranking of newcomers.

    Returns the producers on the rise, in order. The server renews its rankings every five
    minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The ranking of newcomers.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
