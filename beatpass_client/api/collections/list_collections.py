"""Browse the collections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collection_list import CollectionList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="listCollections",
    method="GET",
    path="/collections",
    kind="read",
    access="bearer",
    namespace="collections",
    name="list",
)


def _call() -> Call:
    return Call(
        OPERATION,
        "".join(("/collections",)),
    )


def _answer(response: httpx.Response) -> Response[CollectionList]:
    from ...models.collection_list import CollectionList

    parsed = answers.read_json(OPERATION, response, CollectionList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[CollectionList]:
    """Browse the collections.

    Returns collections of tracks. No way to ask for a further page is known.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(await calls.send_async(client, _call()))


async def asyncio(
    *,
    client: AsyncClient,
) -> CollectionList:
    """Browse the collections.

    Returns collections of tracks. No way to ask for a further page is known.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(await calls.send_async(client, _call()))
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
) -> Response[CollectionList]:
    """Browse the collections.

    Returns collections of tracks. No way to ask for a further page is known.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(calls.send_sync(client, _call()))


def sync(
    *,
    client: SyncClient,
) -> CollectionList:
    """Browse the collections.

    Returns collections of tracks. No way to ask for a further page is known.

    Args:
        client: The client to send with; it needs a token.

    Returns:
        The collections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(calls.send_sync(client, _call()))
    return response.parsed
