"""Count a look at a beat request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.beat_request_view import BeatRequestView
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="logBeatRequestView",
    method="POST",
    path="/beat-requests/{id}/track-view",
    operation_class="unsafe",
    auth="bearer",
    namespace="beat_requests",
    name="log_view",
)


def _call(beat_request_id: str, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/beat-requests/",
                requests.path_segment(OPERATION, "beat_request_id", beat_request_id),
                "/track-view",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[BeatRequestView]:
    from ...models.beat_request_view import BeatRequestView

    return responses.read(OPERATION, response, BeatRequestView.from_dict)


async def asyncio_detailed(
    beat_request_id: str,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[BeatRequestView]:
    """Count a look at a beat request.

    Reports that a producer opened the request. It succeeds for an unknown request and for one's
    own too, but then counts nothing.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Whether the look was counted.

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
) -> BeatRequestView:
    """Count a look at a beat request.

    Reports that a producer opened the request. It succeeds for an unknown request and for one's
    own too, but then counts nothing.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Whether the look was counted.

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
) -> Response[BeatRequestView]:
    """Count a look at a beat request.

    Reports that a producer opened the request. It succeeds for an unknown request and for one's
    own too, but then counts nothing.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. Whether the look was counted.

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
) -> BeatRequestView:
    """Count a look at a beat request.

    Reports that a producer opened the request. It succeeds for an unknown request and for one's
    own too, but then counts nothing.

    Args:
        beat_request_id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        Whether the look was counted.

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
