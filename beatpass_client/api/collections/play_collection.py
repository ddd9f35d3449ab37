"""Report that a collection is played."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
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


def _call(collection_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/collections/",
                requests.path_segment(OPERATION, "collection_id", collection_id, integer=True),
                "/play",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    collection_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        collection_id: Id of the collection that is played.
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
                collection_id,
                options=options,
            ),
        )
    )


async def asyncio(
    collection_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        collection_id: Id of the collection that is played.
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
                collection_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    collection_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        collection_id: Id of the collection that is played.
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
                collection_id,
                options=options,
            ),
        )
    )


def sync(
    collection_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Report that a collection is played.

    Tells BeatPass that somebody plays a collection. Send it once for each time.

    Args:
        collection_id: Id of the collection that is played.
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
                collection_id,
                options=options,
            ),
        )
    )
    return response.parsed
