"""Get the reactions to a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.track_engagement import TrackEngagement
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTrackEngagementMetrics",
    method="GET",
    path="/tracks/{track}/engagement-metrics",
    kind="read",
    access="bearer",
    namespace="insights",
    name="track_engagement",
)


def _call(
    track: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                calls.path_segment(OPERATION, "track", track, integer=True),
                "/engagement-metrics",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[TrackEngagement]:
    from ...models.track_engagement import TrackEngagement

    parsed = answers.read_json(OPERATION, response, TrackEngagement.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track: int,
    *,
    client: AsyncClient,
) -> Response[TrackEngagement]:
    """Get the reactions to a track.

    Returns how listeners react to one track.

    Args:
        track: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The reactions in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                track,
            ),
        )
    )


async def asyncio(
    track: int,
    *,
    client: AsyncClient,
) -> TrackEngagement:
    """Get the reactions to a track.

    Returns how listeners react to one track.

    Args:
        track: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The reactions in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                track,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track: int,
    *,
    client: SyncClient,
) -> Response[TrackEngagement]:
    """Get the reactions to a track.

    Returns how listeners react to one track.

    Args:
        track: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The reactions in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                track,
            ),
        )
    )


def sync(
    track: int,
    *,
    client: SyncClient,
) -> TrackEngagement:
    """Get the reactions to a track.

    Returns how listeners react to one track.

    Args:
        track: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The reactions in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                track,
            ),
        )
    )
    return response.parsed
