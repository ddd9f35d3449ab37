"""Get insights into an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...models.artist_insights import ArtistInsights
    from ...models.insights_period import InsightsPeriod
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistInsights",
    method="GET",
    path="/producer-intelligence/insights/artists/{artistId}",
    kind="read",
    access="bearer",
    namespace="insights",
    name="artist",
)


def _call(
    artist_id: int,
    *,
    period: InsightsPeriod | Unset = UNSET,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/insights/artists/",
                calls.path_segment(OPERATION, "artistId", artist_id, integer=True),
            )
        ),
        query=calls.query(OPERATION, (("period", period),)),
    )


def _answer(response: httpx.Response) -> Response[ArtistInsights]:
    from ...models.artist_insights import ArtistInsights

    parsed = answers.read_json(OPERATION, response, ArtistInsights.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
) -> Response[ArtistInsights]:
    """Get insights into an artist.

    Returns what the figures of one artist say for a stretch of time.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.

    Returns:
        The answer with its status and headers. The insights into the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                artist_id,
                period=period,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
) -> ArtistInsights:
    """Get insights into an artist.

    Returns what the figures of one artist say for a stretch of time.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.

    Returns:
        The insights into the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                artist_id,
                period=period,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
) -> Response[ArtistInsights]:
    """Get insights into an artist.

    Returns what the figures of one artist say for a stretch of time.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.

    Returns:
        The answer with its status and headers. The insights into the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                artist_id,
                period=period,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
) -> ArtistInsights:
    """Get insights into an artist.

    Returns what the figures of one artist say for a stretch of time.

    Args:
        artist_id: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.

    Returns:
        The insights into the artist.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                artist_id,
                period=period,
            ),
        )
    )
    return response.parsed
