"""List your collections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collections_owned import CollectionsOwned
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getUserCollections",
    method="GET",
    path="/collections/user",
    kind="read",
    access="bearer",
    namespace="collections",
    name="mine",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/collections/user",)),
    )


def _answer(response: httpx.Response) -> Response[CollectionsOwned]:
    from ...models.collections_owned import CollectionsOwned

    parsed = answers.read_json(OPERATION, response, CollectionsOwned.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CollectionsOwned]:
    """List your collections.

    Returns the collections of the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Your collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CollectionsOwned:
    """List your collections.

    Returns the collections of the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Your collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CollectionsOwned]:
    """List your collections.

    Returns the collections of the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Your collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CollectionsOwned:
    """List your collections.

    Returns the collections of the token's owner.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        Your collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
