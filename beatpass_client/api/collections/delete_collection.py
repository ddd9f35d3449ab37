"""Remove a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collection_deleted import CollectionDeleted
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="deleteCollection",
    method="DELETE",
    path="/collections/{id}",
    kind="idempotent",
    access="bearer",
    namespace="collections",
    name="delete",
)


def _call(
    id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/collections/",
                calls.path_segment(OPERATION, "id", id, integer=True),
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[CollectionDeleted]:
    from ...models.collection_deleted import CollectionDeleted

    parsed = answers.read_json(OPERATION, response, CollectionDeleted.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[CollectionDeleted]:
    """Remove a collection.

    Deletes one collection.

    Args:
        id: Id of the collection to delete.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collection is deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
) -> CollectionDeleted:
    """Remove a collection.

    Deletes one collection.

    Args:
        id: Id of the collection to delete.
        client: The client to send with; it needs a token.

    Returns:
        The collection is deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
) -> Response[CollectionDeleted]:
    """Remove a collection.

    Deletes one collection.

    Args:
        id: Id of the collection to delete.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collection is deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
) -> CollectionDeleted:
    """Remove a collection.

    Deletes one collection.

    Args:
        id: Id of the collection to delete.
        client: The client to send with; it needs a token.

    Returns:
        The collection is deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                id,
            ),
        )
    )
    return response.parsed
