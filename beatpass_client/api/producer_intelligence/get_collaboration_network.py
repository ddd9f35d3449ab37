"""Get your network of collaborators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collaboration_network import CollaborationNetwork
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCollaborationNetwork",
    method="GET",
    path="/producer-intelligence/collaboration-network",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="collaboration_network",
    rate_group="social-analytics",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/collaboration-network",)),
    )


def _answer(response: httpx.Response) -> Response[CollaborationNetwork]:
    from ...models.collaboration_network import CollaborationNetwork

    parsed = answers.read_json(OPERATION, response, CollaborationNetwork.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CollaborationNetwork]:
    """Get your network of collaborators.

    Returns with whom the owner of the token works, and how they are linked.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The network.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CollaborationNetwork:
    """Get your network of collaborators.

    Returns with whom the owner of the token works, and how they are linked.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The network.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CollaborationNetwork]:
    """Get your network of collaborators.

    Returns with whom the owner of the token works, and how they are linked.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The network.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CollaborationNetwork:
    """Get your network of collaborators.

    Returns with whom the owner of the token works, and how they are linked.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The network.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
