"""Report that a collection is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.collection_play_logged import CollectionPlayLogged
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="playCollection",
    method="POST",
    path="/collections/{id}/play",
    kind="unsafe",
    access="bearer",
    namespace="collections",
    name="log_play",
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
                "/play",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[CollectionPlayLogged]:
    from ...models.collection_play_logged import CollectionPlayLogged

    parsed = answers.read_json(OPERATION, response, CollectionPlayLogged.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: int,
    *,
    client: AsyncClient,
) -> Response[CollectionPlayLogged]:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        id: Id of the collection that is played.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The play is reported.

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
) -> CollectionPlayLogged:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        id: Id of the collection that is played.
        client: The client to send with; it needs a token.

    Returns:
        The play is reported.

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
) -> Response[CollectionPlayLogged]:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        id: Id of the collection that is played.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The play is reported.

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
) -> CollectionPlayLogged:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        id: Id of the collection that is played.
        client: The client to send with; it needs a token.

    Returns:
        The play is reported.

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
