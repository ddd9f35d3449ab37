"""List the collections that BeatPass features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collections_featured import CollectionsFeatured
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="featuredCollections",
    method="GET",
    path="/collections/featured",
    kind="read",
    access="bearer",
    namespace="collections",
    name="featured",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/collections/featured",)),
    )


def _answer(response: httpx.Response) -> Response[CollectionsFeatured]:
    from ...models.collections_featured import CollectionsFeatured

    parsed = answers.read_json(OPERATION, response, CollectionsFeatured.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CollectionsFeatured]:
    """List the collections that BeatPass features.

    Returns the collections that BeatPass puts forward.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collections put forward.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CollectionsFeatured:
    """List the collections that BeatPass features.

    Returns the collections that BeatPass puts forward.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The collections put forward.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CollectionsFeatured]:
    """List the collections that BeatPass features.

    Returns the collections that BeatPass puts forward.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collections put forward.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CollectionsFeatured:
    """List the collections that BeatPass features.

    Returns the collections that BeatPass puts forward.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The collections put forward.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
