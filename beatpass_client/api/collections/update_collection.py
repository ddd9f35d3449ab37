"""Change a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.collection_update import CollectionUpdate
    from ...models.undocumented_answer import UndocumentedAnswer
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
    collection_id: int, *, body: CollectionUpdate | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/collections/",
                requests.path_segment(OPERATION, "collection_id", collection_id, integer=True),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    collection_id: int,
    *,
    client: AsyncClient,
    body: CollectionUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Change a collection.

    Changes the fields that are sent and keeps the others. Null changes nothing, so there is no
    way to clear a description.

    Args:
        collection_id: Id of the collection to change.
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
                collection_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    collection_id: int,
    *,
    client: AsyncClient,
    body: CollectionUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Change a collection.

    Changes the fields that are sent and keeps the others. Null changes nothing, so there is no
    way to clear a description.

    Args:
        collection_id: Id of the collection to change.
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
                collection_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    collection_id: int,
    *,
    client: SyncClient,
    body: CollectionUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Change a collection.

    Changes the fields that are sent and keeps the others. Null changes nothing, so there is no
    way to clear a description.

    Args:
        collection_id: Id of the collection to change.
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
                collection_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    collection_id: int,
    *,
    client: SyncClient,
    body: CollectionUpdate | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Change a collection.

    Changes the fields that are sent and keeps the others. Null changes nothing, so there is no
    way to clear a description.

    Args:
        collection_id: Id of the collection to change.
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
                collection_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
