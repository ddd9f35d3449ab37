"""Look up a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.collection_details import CollectionDetails
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getCollection",
    method="GET",
    path="/collections/{id}",
    operation_class="read",
    auth="bearer",
    namespace="collections",
    name="get",
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


def _answer(response: Response[Any]) -> Response[CollectionDetails]:
    from ...models.collection_details import CollectionDetails

    return responses.read(OPERATION, response, CollectionDetails.from_dict)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[CollectionDetails]:
    """Look up a collection.

    Returns one collection.

    Args:
        id: Id of the collection to look up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The collection.

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
) -> CollectionDetails:
    """Look up a collection.

    Returns one collection.

    Args:
        id: Id of the collection to look up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The collection.

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
) -> Response[CollectionDetails]:
    """Look up a collection.

    Returns one collection.

    Args:
        id: Id of the collection to look up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The collection.

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
) -> CollectionDetails:
    """Look up a collection.

    Returns one collection.

    Args:
        id: Id of the collection to look up.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The collection.

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
