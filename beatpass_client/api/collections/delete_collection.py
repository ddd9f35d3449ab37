"""Remove a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.collection_deleted import CollectionDeleted
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="deleteCollection",
    method="DELETE",
    path="/collections/{id}",
    operation_class="idempotent",
    auth="bearer",
    namespace="collections",
    name="delete",
)


def _call(id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/collections/",
                requests.path_segment(OPERATION, "id", id, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[CollectionDeleted]:
    from ...models.collection_deleted import CollectionDeleted

    return responses.read(OPERATION, response, CollectionDeleted.from_dict)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[CollectionDeleted]:
    """Remove a collection.

    Deletes one collection.

    Args:
        id: Id of the collection to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The collection is deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> CollectionDeleted:
    """Remove a collection.

    Deletes one collection.

    Args:
        id: Id of the collection to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The collection is deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[CollectionDeleted]:
    """Remove a collection.

    Deletes one collection.

    Args:
        id: Id of the collection to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The collection is deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> CollectionDeleted:
    """Remove a collection.

    Deletes one collection.

    Args:
        id: Id of the collection to delete.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The collection is deleted.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                id,
                options=options,
            ),
        )
    )
    return response.parsed
