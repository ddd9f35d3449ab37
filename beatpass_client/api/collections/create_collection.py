"""Make a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collection_create import CollectionCreate
    from ...models.collection_created import CollectionCreated
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="createCollection",
    method="POST",
    path="/collections",
    kind="unsafe",
    access="bearer",
    namespace="collections",
    name="create",
)


def _call(
    *,
    body: CollectionCreate,
) -> Call:
    return Call(
        OPERATION,
        "".join(("/collections",)),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[CollectionCreated]:
    from ...models.collection_created import CollectionCreated

    parsed = answers.read_json(OPERATION, response, CollectionCreated.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CollectionCreate,
) -> Response[CollectionCreated]:
    """Make a collection.

    Makes a collection out of tracks that exist. It starts with one track at least, and takes
    500 at most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The collection is made.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: CollectionCreate,
) -> CollectionCreated:
    """Make a collection.

    Makes a collection out of tracks that exist. It starts with one track at least, and takes
    500 at most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The collection is made.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: CollectionCreate,
) -> Response[CollectionCreated]:
    """Make a collection.

    Makes a collection out of tracks that exist. It starts with one track at least, and takes
    500 at most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The collection is made.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: CollectionCreate,
) -> CollectionCreated:
    """Make a collection.

    Makes a collection out of tracks that exist. It starts with one track at least, and takes
    500 at most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The collection is made.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                body=body,
            ),
        )
    )
    return response.parsed
