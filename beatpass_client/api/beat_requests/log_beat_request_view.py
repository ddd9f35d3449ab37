"""Count a look at a beat request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.beat_request_view import BeatRequestView
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="logBeatRequestView",
    method="POST",
    path="/beat-requests/{id}/track-view",
    kind="unsafe",
    access="bearer",
    namespace="beat_requests",
    name="log_view",
)


def _call(
    id: str,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/beat-requests/",
                calls.path_segment(OPERATION, "id", id),
                "/track-view",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[BeatRequestView]:
    from ...models.beat_request_view import BeatRequestView

    parsed = answers.read_json(OPERATION, response, BeatRequestView.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncClient,
) -> Response[BeatRequestView]:
    """Count a look at a beat request.

    Reports that a producer opened the request. It succeeds for an unknown request and for one's
    own too, but then counts nothing.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Whether the look was counted.

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
    id: str,
    *,
    client: AsyncClient,
) -> BeatRequestView:
    """Count a look at a beat request.

    Reports that a producer opened the request. It succeeds for an unknown request and for one's
    own too, but then counts nothing.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        Whether the look was counted.

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
    id: str,
    *,
    client: SyncClient,
) -> Response[BeatRequestView]:
    """Count a look at a beat request.

    Reports that a producer opened the request. It succeeds for an unknown request and for one's
    own too, but then counts nothing.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. Whether the look was counted.

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
    id: str,
    *,
    client: SyncClient,
) -> BeatRequestView:
    """Count a look at a beat request.

    Reports that a producer opened the request. It succeeds for an unknown request and for one's
    own too, but then counts nothing.

    Args:
        id: Id of the beat request, which is a string.
        client: The client to send with; it needs a token.

    Returns:
        Whether the look was counted.

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
