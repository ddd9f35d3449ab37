"""Get the insight charts of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.insights_period import InsightsPeriod
    from ...models.track_insight_charts import TrackInsightCharts
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getTrackInsightCharts",
    method="GET",
    path="/producer-intelligence/insights/tracks/{trackId}/charts",
    kind="read",
    access="bearer",
    namespace="insights",
    name="track_charts",
)


def _call(
    track_id: int,
    *,
    period: InsightsPeriod | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/insights/tracks/",
                calls.path_segment(OPERATION, "trackId", track_id, integer=True),
                "/charts",
            )
        ),
        query=calls.query(OPERATION, (("period", period),)),
    )


def _answer(response: httpx.Response) -> Response[TrackInsightCharts]:
    from ...models.track_insight_charts import TrackInsightCharts

    parsed = answers.read_json(OPERATION, response, TrackInsightCharts.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
) -> Response[TrackInsightCharts]:
    """Get the insight charts of a track.

    Returns the insights into one track as series to draw.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.

    Returns:
        The answer with its status and headers. The series of the track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                track_id,
                period=period,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
) -> TrackInsightCharts:
    """Get the insight charts of a track.

    Returns the insights into one track as series to draw.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.

    Returns:
        The series of the track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                track_id,
                period=period,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
) -> Response[TrackInsightCharts]:
    """Get the insight charts of a track.

    Returns the insights into one track as series to draw.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.

    Returns:
        The answer with its status and headers. The series of the track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                track_id,
                period=period,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
) -> TrackInsightCharts:
    """Get the insight charts of a track.

    Returns the insights into one track as series to draw.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.

    Returns:
        The series of the track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                track_id,
                period=period,
            ),
        )
    )
    return response.parsed
