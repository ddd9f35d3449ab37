"""Get the insight charts of a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.insights_period import InsightsPeriod
    from ...models.track_insight_charts import TrackInsightCharts
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrackInsightCharts",
    method="GET",
    path="/producer-intelligence/insights/tracks/{trackId}/charts",
    operation_class="read",
    auth="bearer",
    namespace="insights",
    name="track_charts",
)


def _call(
    track_id: int, *, period: InsightsPeriod | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/insights/tracks/",
                requests.path_segment(OPERATION, "trackId", track_id, integer=True),
                "/charts",
            )
        ),
        query=requests.query(OPERATION, (("period", period),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TrackInsightCharts]:
    from ...models.track_insight_charts import TrackInsightCharts

    return responses.read(OPERATION, response, TrackInsightCharts.from_dict)


async def asyncio_detailed(
    track_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackInsightCharts]:
    """Get the insight charts of a track.

    Returns the insights into one track as series to draw.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The series of the track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                period=period,
                options=options,
            ),
        )
    )


async def asyncio(
    track_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackInsightCharts:
    """Get the insight charts of a track.

    Returns the insights into one track as series to draw.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The series of the track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track_id,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackInsightCharts]:
    """Get the insight charts of a track.

    Returns the insights into one track as series to draw.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The series of the track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                period=period,
                options=options,
            ),
        )
    )


def sync(
    track_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackInsightCharts:
    """Get the insight charts of a track.

    Returns the insights into one track as series to draw.

    Args:
        track_id: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The series of the track.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track_id,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed
