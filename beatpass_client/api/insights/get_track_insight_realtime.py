"""Get the insights of the moment into a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrackInsightRealtime",
    method="GET",
    path="/producer-intelligence/insights/tracks/{trackId}/realtime",
    operation_class="read",
    auth="bearer",
    namespace="insights",
    name="track_realtime",
)


def _call(track_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/insights/tracks/",
                requests.path_segment(OPERATION, "track_id", track_id, integer=True),
                "/realtime",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the insights of the moment into a track.

    Returns how one track does right now. Polling more often than every 30 seconds is of no use.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The insights of the moment.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the insights of the moment into a track.

    Returns how one track does right now. Polling more often than every 30 seconds is of no use.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The insights of the moment.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the insights of the moment into a track.

    Returns how one track does right now. Polling more often than every 30 seconds is of no use.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The insights of the moment.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the insights of the moment into a track.

    Returns how one track does right now. Polling more often than every 30 seconds is of no use.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The insights of the moment.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                options=options,
            ),
        )
    )
    return response.parsed
