"""Get the insight charts of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.artist_insight_charts import ArtistInsightCharts
    from ...models.insights_period import InsightsPeriod
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistInsightCharts",
    method="GET",
    path="/producer-intelligence/insights/artists/{artistId}/charts",
    operation_class="read",
    auth="bearer",
    namespace="insights",
    name="artist_charts",
)


def _call(
    artist_id: int, *, period: InsightsPeriod | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/insights/artists/",
                requests.path_segment(OPERATION, "artistId", artist_id, integer=True),
                "/charts",
            )
        ),
        query=requests.query(OPERATION, (("period", period),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistInsightCharts]:
    from ...models.artist_insight_charts import ArtistInsightCharts

    return responses.read(OPERATION, response, ArtistInsightCharts.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ArtistInsightCharts]:
    """Get the insight charts of an artist.

    Returns the insights into one artist as series to draw.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The series of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                period=period,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ArtistInsightCharts:
    """Get the insight charts of an artist.

    Returns the insights into one artist as series to draw.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The series of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ArtistInsightCharts]:
    """Get the insight charts of an artist.

    Returns the insights into one artist as series to draw.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The series of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                period=period,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ArtistInsightCharts:
    """Get the insight charts of an artist.

    Returns the insights into one artist as series to draw.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The series of the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed
