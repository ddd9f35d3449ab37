"""Get the charts of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_track_charts import ProducerTrackCharts
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerTrackCharts",
    method="GET",
    path="/producer-intelligence/track/{trackId}/charts",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="track_charts",
    rate_group="producer-dashboard",
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
                "/charts",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ProducerTrackCharts]:
    from ...models.producer_track_charts import ProducerTrackCharts

    parsed = answers.read_json(OPERATION, response, ProducerTrackCharts.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
) -> Response[ProducerTrackCharts]:
    """Get the charts of a track.

    Returns the series that the dashboard draws for one track.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The charts of the track.

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
) -> ProducerTrackCharts:
    """Get the charts of a track.

    Returns the series that the dashboard draws for one track.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The charts of the track.

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
) -> Response[ProducerTrackCharts]:
    """Get the charts of a track.

    Returns the series that the dashboard draws for one track.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The charts of the track.

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
) -> ProducerTrackCharts:
    """Get the charts of a track.

    Returns the series that the dashboard draws for one track.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The charts of the track.

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
