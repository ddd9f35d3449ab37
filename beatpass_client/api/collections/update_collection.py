"""Change a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.collection_update import CollectionUpdate
    from ...models.collection_updated import CollectionUpdated
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updateCollection",
    method="PUT",
    path="/collections/{id}",
    operation_class="idempotent",
    auth="bearer",
    namespace="collections",
    name="update",
)


def _call(
    id: int, *, body: CollectionUpdate | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/collections/",
                requests.path_segment(OPERATION, "id", id, integer=True),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[CollectionUpdated]:
    from ...models.collection_updated import CollectionUpdated

    return responses.read(OPERATION, response, CollectionUpdated.from_dict)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    body: CollectionUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CollectionUpdated]:
    """Change a collection.

    Changes the fields that are sent and keeps the others. Null changes nothing, so there is no
    way to clear a description.

    Args:
        id: Id of the collection to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The collection is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    id: int,
    *,
    client: AsyncClient,
    body: CollectionUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CollectionUpdated:
    """Change a collection.

    Changes the fields that are sent and keeps the others. Null changes nothing, so there is no
    way to clear a description.

    Args:
        id: Id of the collection to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The collection is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    id: int,
    *,
    client: SyncClient,
    body: CollectionUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CollectionUpdated]:
    """Change a collection.

    Changes the fields that are sent and keeps the others. Null changes nothing, so there is no
    way to clear a description.

    Args:
        id: Id of the collection to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The collection is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    id: int,
    *,
    client: SyncClient,
    body: CollectionUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CollectionUpdated:
    """Change a collection.

    Changes the fields that are sent and keeps the others. Null changes nothing, so there is no
    way to clear a description.

    Args:
        id: Id of the collection to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The collection is changed.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
