"""Report that a collection is played."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.collection_play_logged import CollectionPlayLogged
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="playCollection",
    method="POST",
    path="/collections/{id}/play",
    operation_class="unsafe",
    auth="bearer",
    namespace="collections",
    name="log_play",
)


def _call(id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/collections/",
                requests.path_segment(OPERATION, "id", id, integer=True),
                "/play",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[CollectionPlayLogged]:
    from ...models.collection_play_logged import CollectionPlayLogged

    return responses.read(OPERATION, response, CollectionPlayLogged.from_dict)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[CollectionPlayLogged]:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        id: Id of the collection that is played.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The play is reported.

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
) -> CollectionPlayLogged:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        id: Id of the collection that is played.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The play is reported.

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
) -> Response[CollectionPlayLogged]:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        id: Id of the collection that is played.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The play is reported.

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
) -> CollectionPlayLogged:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        id: Id of the collection that is played.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The play is reported.

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
