"""Get the ranking of all producers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.leaderboard_overall import LeaderboardOverall
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getGlobalLeaderboard",
    method="GET",
    path="/leaderboards/global",
    operation_class="read",
    auth="bearer",
    namespace="leaderboards",
    name="overall",
)


def _call(*, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/leaderboards/global",)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[LeaderboardOverall]:
    from ...models.leaderboard_overall import LeaderboardOverall

    return responses.read(OPERATION, response, LeaderboardOverall.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[LeaderboardOverall]:
    """Get the ranking of all producers.

    Returns the producers in order. The server renews its rankings every five minutes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The ranking.

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
) -> LeaderboardOverall:
    """Get the ranking of all producers.

    Returns the producers in order. The server renews its rankings every five minutes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The ranking.

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
) -> Response[LeaderboardOverall]:
    """Get the ranking of all producers.

    Returns the producers in order. The server renews its rankings every five minutes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The ranking.

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
) -> LeaderboardOverall:
    """Get the ranking of all producers.

    Returns the producers in order. The server renews its rankings every five minutes.

    Args:
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The ranking.

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
