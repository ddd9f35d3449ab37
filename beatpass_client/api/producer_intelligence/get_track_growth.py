"""Get the growth of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.track_growth import TrackGrowth
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTrackGrowth",
    method="GET",
    path="/producer-intelligence/track/{trackId}/growth",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="track_growth",
    rate_group="track-growth",
)


def _call(
    track_id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/track/",
                calls.path_segment(OPERATION, "trackId", track_id, integer=True),
                "/growth",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[TrackGrowth]:
    from ...models.track_growth import TrackGrowth

    parsed = answers.read_json(OPERATION, response, TrackGrowth.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
) -> Response[TrackGrowth]:
    """Get the growth of a track.

    Returns how one track grows. For several tracks the batch call costs one call in all.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The growth of the track.

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
) -> TrackGrowth:
    """Get the growth of a track.

    Returns how one track grows. For several tracks the batch call costs one call in all.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The growth of the track.

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
) -> Response[TrackGrowth]:
    """Get the growth of a track.

    Returns how one track grows. For several tracks the batch call costs one call in all.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The growth of the track.

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
) -> TrackGrowth:
    """Get the growth of a track.

    Returns how one track grows. For several tracks the batch call costs one call in all.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The growth of the track.

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
