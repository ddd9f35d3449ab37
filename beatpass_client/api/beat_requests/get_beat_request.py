"""Get a beat request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.beat_request_answer import BeatRequestAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getBeatRequest",
    method="GET",
    path="/beat-requests/{id}",
    operation_class="read",
    auth="bearer",
    namespace="beat_requests",
    name="get",
)


def _call(beat_request_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/beat-requests/",
                requests.path_segment(OPERATION, "beat_request_id", beat_request_id),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[BeatRequestAnswer]:
    from ...models.beat_request_answer import BeatRequestAnswer

    return responses.read(OPERATION, response, BeatRequestAnswer.from_dict)


async def asyncio_detailed(
    beat_request_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[BeatRequestAnswer]:
    """Get a beat request.

    Gives one request with what its owner is looking for and the time that is left.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The request.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                beat_request_id,
                options=options,
            ),
        )
    )


async def asyncio(
    beat_request_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> BeatRequestAnswer:
    """Get a beat request.

    Gives one request with what its owner is looking for and the time that is left.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The request.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                beat_request_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    beat_request_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[BeatRequestAnswer]:
    """Get a beat request.

    Gives one request with what its owner is looking for and the time that is left.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The request.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                beat_request_id,
                options=options,
            ),
        )
    )


def sync(
    beat_request_id: str,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> BeatRequestAnswer:
    """Get a beat request.

    Gives one request with what its owner is looking for and the time that is left.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The request.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                beat_request_id,
                options=options,
            ),
        )
    )
    return response.parsed
