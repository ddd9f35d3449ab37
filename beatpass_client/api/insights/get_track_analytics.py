"""Analyse a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.insights_period import InsightsPeriod
    from ...models.track_analytics import TrackAnalytics
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getTrackAnalytics",
    method="GET",
    path="/tracks/{track}/producer-analytics",
    operation_class="read",
    auth="bearer",
    namespace="insights",
    name="track_analytics",
)


def _call(
    track: int, *, period: InsightsPeriod | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/tracks/",
                requests.path_segment(OPERATION, "track", track, integer=True),
                "/producer-analytics",
            )
        ),
        query=requests.query(OPERATION, (("period", period),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[TrackAnalytics]:
    from ...models.track_analytics import TrackAnalytics

    return responses.read(OPERATION, response, TrackAnalytics.from_dict)


async def asyncio_detailed(
    track: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackAnalytics]:
    """Analyse a track.

    Returns everything that BeatPass counts for one track, section by section and without an
    envelope.

    Args:
        track: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The sections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                track,
                period=period,
                options=options,
            ),
        )
    )


async def asyncio(
    track: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackAnalytics:
    """Analyse a track.

    Returns everything that BeatPass counts for one track, section by section and without an
    envelope.

    Args:
        track: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The sections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                track,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    track: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[TrackAnalytics]:
    """Analyse a track.

    Returns everything that BeatPass counts for one track, section by section and without an
    envelope.

    Args:
        track: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The sections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                track,
                period=period,
                options=options,
            ),
        )
    )


def sync(
    track: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> TrackAnalytics:
    """Analyse a track.

    Returns everything that BeatPass counts for one track, section by section and without an
    envelope.

    Args:
        track: Id of the track that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The sections.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                track,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed
