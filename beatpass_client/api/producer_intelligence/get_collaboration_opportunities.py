"""Find producers to work with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collaboration_opportunities import CollaborationOpportunities
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCollaborationOpportunities",
    method="GET",
    path="/producer-intelligence/collaboration-opportunities",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="collaboration_opportunities",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/collaboration-opportunities",)),
    )


def _answer(response: httpx.Response) -> Response[CollaborationOpportunities]:
    from ...models.collaboration_opportunities import CollaborationOpportunities

    parsed = answers.read_json(OPERATION, response, CollaborationOpportunities.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CollaborationOpportunities]:
    """Find producers to work with.

    Returns suggestions for whom to work with.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The suggestions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CollaborationOpportunities:
    """Find producers to work with.

    Returns suggestions for whom to work with.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The suggestions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CollaborationOpportunities]:
    """Find producers to work with.

    Returns suggestions for whom to work with.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The suggestions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CollaborationOpportunities:
    """Find producers to work with.

    Returns suggestions for whom to work with.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The suggestions.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
