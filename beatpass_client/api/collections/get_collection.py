"""Look up a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collection_details import CollectionDetails
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getCollection",
    method="GET",
    path="/collections/{id}",
    kind="read",
    access="bearer",
    namespace="collections",
    name="get",
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


def _answer(response: httpx.Response) -> Response[CollectionDetails]:
    from ...models.collection_details import CollectionDetails

    parsed = answers.read_json(OPERATION, response, CollectionDetails.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[CollectionDetails]:
    """Look up a collection.

    Returns one collection.

    Args:
        id: Id of the collection to look up.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collection.

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
) -> CollectionDetails:
    """Look up a collection.

    Returns one collection.

    Args:
        id: Id of the collection to look up.
        client: The client to send with; it needs a token.

    Returns:
        The collection.

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
) -> Response[CollectionDetails]:
    """Look up a collection.

    Returns one collection.

    Args:
        id: Id of the collection to look up.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The collection.

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
) -> CollectionDetails:
    """Look up a collection.

    Returns one collection.

    Args:
        id: Id of the collection to look up.
        client: The client to send with; it needs a token.

    Returns:
        The collection.

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
