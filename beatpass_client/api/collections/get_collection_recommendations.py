"""List the collections you may like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collection_recommendations import CollectionRecommendations
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCollectionRecommendations",
    method="GET",
    path="/collections/recommendations",
    kind="read",
    access="bearer",
    namespace="collections",
    name="recommendations",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/collections/recommendations",)),
    )


def _answer(response: httpx.Response) -> Response[CollectionRecommendations]:
    from ...models.collection_recommendations import CollectionRecommendations

    parsed = answers.read_json(OPERATION, response, CollectionRecommendations.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CollectionRecommendations]:
    """List the collections you may like.

    Returns the collections that BeatPass recommends to the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The recommended collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CollectionRecommendations:
    """List the collections you may like.

    Returns the collections that BeatPass recommends to the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The recommended collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CollectionRecommendations]:
    """List the collections you may like.

    Returns the collections that BeatPass recommends to the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The recommended collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CollectionRecommendations:
    """List the collections you may like.

    Returns the collections that BeatPass recommends to the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The recommended collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
