"""Make a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.collection_create import CollectionCreate
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="createCollection",
    method="POST",
    path="/collections",
    operation_class="unsafe",
    auth="bearer",
    namespace="collections",
    name="create",
)


def _call(*, body: CollectionCreate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(("/collections",)),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CollectionCreate,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Make a collection.

    Makes a collection out of tracks that exist. It starts with one track at least, and takes
    500 at most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The collection is made.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: CollectionCreate,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Make a collection.

    Makes a collection out of tracks that exist. It starts with one track at least, and takes
    500 at most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The collection is made.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    *,
    client: SyncClient,
    body: CollectionCreate,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Make a collection.

    Makes a collection out of tracks that exist. It starts with one track at least, and takes
    500 at most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The collection is made.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )


def sync(
    *,
    client: SyncClient,
    body: CollectionCreate,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Make a collection.

    Makes a collection out of tracks that exist. It starts with one track at least, and takes
    500 at most.

    Args:
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The collection is made.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
