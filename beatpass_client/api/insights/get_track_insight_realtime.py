"""Get the insights of the moment into a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.track_insight_realtime import TrackInsightRealtime
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTrackInsightRealtime",
    method="GET",
    path="/producer-intelligence/insights/tracks/{trackId}/realtime",
    kind="read",
    access="bearer",
    namespace="insights",
    name="track_realtime",
)


def _call(
    track_id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/insights/tracks/",
                calls.path_segment(OPERATION, "trackId", track_id, integer=True),
                "/realtime",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[TrackInsightRealtime]:
    from ...models.track_insight_realtime import TrackInsightRealtime

    parsed = answers.read_json(OPERATION, response, TrackInsightRealtime.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
) -> Response[TrackInsightRealtime]:
    """Get the insights of the moment into a track.

    Returns how one track does right now. Polling more often than every 30 seconds is of no use.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The insights of the moment.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                track_id,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
) -> TrackInsightRealtime:
    """Get the insights of the moment into a track.

    Returns how one track does right now. Polling more often than every 30 seconds is of no use.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The insights of the moment.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                track_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
) -> Response[TrackInsightRealtime]:
    """Get the insights of the moment into a track.

    Returns how one track does right now. Polling more often than every 30 seconds is of no use.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The insights of the moment.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                track_id,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
) -> TrackInsightRealtime:
    """Get the insights of the moment into a track.

    Returns how one track does right now. Polling more often than every 30 seconds is of no use.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The insights of the moment.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                track_id,
            ),
        )
    )
    return response.parsed
