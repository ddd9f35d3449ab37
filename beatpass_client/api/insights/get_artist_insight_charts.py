"""Get the insight charts of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.insights_timeframe import InsightsTimeframe
    from ...models.undocumented_answer import UndocumentedAnswer
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
    artist_id: int, *, timeframe: InsightsTimeframe | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/insights/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/charts",
            )
        ),
        query=requests.query(OPERATION, (("timeframe", timeframe),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    timeframe: InsightsTimeframe | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the insight charts of an artist.

    Returns the insights into one artist as series to draw.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        timeframe: How far back the series reach.
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
                timeframe=timeframe,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    timeframe: InsightsTimeframe | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the insight charts of an artist.

    Returns the insights into one artist as series to draw.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        timeframe: How far back the series reach.
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
                timeframe=timeframe,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    timeframe: InsightsTimeframe | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get the insight charts of an artist.

    Returns the insights into one artist as series to draw.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        timeframe: How far back the series reach.
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
                timeframe=timeframe,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    timeframe: InsightsTimeframe | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get the insight charts of an artist.

    Returns the insights into one artist as series to draw.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        timeframe: How far back the series reach.
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
                timeframe=timeframe,
                options=options,
            ),
        )
    )
    return response.parsed
