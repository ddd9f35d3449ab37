"""List collaborations on the rise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.trending_collaborations import TrendingCollaborations
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTrendingCollaborations",
    method="GET",
    path="/producer-intelligence/trending-collaborations",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="trending_collaborations",
    rate_group="social-analytics",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/producer-intelligence/trending-collaborations",)),
    )


def _answer(response: httpx.Response) -> Response[TrendingCollaborations]:
    from ...models.trending_collaborations import TrendingCollaborations

    parsed = answers.read_json(OPERATION, response, TrendingCollaborations.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[TrendingCollaborations]:
    """List collaborations on the rise.

    Returns the joint works that gain attention just now.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collaborations.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> TrendingCollaborations:
    """List collaborations on the rise.

    Returns the joint works that gain attention just now.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The collaborations.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[TrendingCollaborations]:
    """List collaborations on the rise.

    Returns the joint works that gain attention just now.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collaborations.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> TrendingCollaborations:
    """List collaborations on the rise.

    Returns the joint works that gain attention just now.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The collaborations.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
