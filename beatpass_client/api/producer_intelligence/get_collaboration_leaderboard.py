"""Get the ranking of collaborators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collaboration_leaderboard import CollaborationLeaderboard
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCollaborationLeaderboard",
    method="GET",
    path="/producer-intelligence/collaboration-leaderboard",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="collaboration_leaderboard",
    rate_group="producer-leaderboard",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/collaboration-leaderboard",)),
    )


def _answer(response: httpx.Response) -> Response[CollaborationLeaderboard]:
    from ...models.collaboration_leaderboard import CollaborationLeaderboard

    parsed = answers.read_json(OPERATION, response, CollaborationLeaderboard.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CollaborationLeaderboard]:
    """Get the ranking of collaborators.

    Returns producers ranked by their work with others. The server renews it every 5 minutes.

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
) -> CollaborationLeaderboard:
    """Get the ranking of collaborators.

    Returns producers ranked by their work with others. The server renews it every 5 minutes.

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
) -> Response[CollaborationLeaderboard]:
    """Get the ranking of collaborators.

    Returns producers ranked by their work with others. The server renews it every 5 minutes.

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
) -> CollaborationLeaderboard:
    """Get the ranking of collaborators.

    Returns producers ranked by their work with others. The server renews it every 5 minutes.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The ranking.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
