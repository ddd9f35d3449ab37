"""See what listeners did with an artist's tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.artist_activity import ArtistActivity
    from ...models.get_artist_activity_period import GetArtistActivityPeriod
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistActivity",
    method="GET",
    path="/artists/{artist}/activity",
    operation_class="read",
    auth="bearer",
    namespace="artists",
    name="activity",
    pages=("camel-page",),
    page_size="per_page",
    items="downloadEvents",
)


def _call(
    artist_id: int,
    *,
    period: GetArtistActivityPeriod | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/activity",
            )
        ),
        query=requests.query(
            OPERATION,
            (
                ("period", period),
                ("page", page),
                ("per_page", per_page),
            ),
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistActivity]:
    from ...models.artist_activity import ArtistActivity

    return responses.read(OPERATION, response, ArtistActivity.from_dict)


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    period: GetArtistActivityPeriod | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ArtistActivity]:
    """See what listeners did with an artist's tracks.

    Returns sums of downloads, licenses, plays and reactions for a stretch of time, and its
    downloads one by one, page by page.

    Args:
        artist_id: Id of the artist whose activity is shown.
        client: The client to send with; it needs a token.
        period: How far back to look.
        page: Number of the page, counted from 1.
        per_page: How many downloads a page holds.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The sums and one page of downloads.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                period=period,
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    period: GetArtistActivityPeriod | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ArtistActivity:
    """See what listeners did with an artist's tracks.

    Returns sums of downloads, licenses, plays and reactions for a stretch of time, and its
    downloads one by one, page by page.

    Args:
        artist_id: Id of the artist whose activity is shown.
        client: The client to send with; it needs a token.
        period: How far back to look.
        page: Number of the page, counted from 1.
        per_page: How many downloads a page holds.
        options: What is different for this call.

    Returns:
        The sums and one page of downloads.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist_id,
                period=period,
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    period: GetArtistActivityPeriod | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ArtistActivity]:
    """See what listeners did with an artist's tracks.

    Returns sums of downloads, licenses, plays and reactions for a stretch of time, and its
    downloads one by one, page by page.

    Args:
        artist_id: Id of the artist whose activity is shown.
        client: The client to send with; it needs a token.
        period: How far back to look.
        page: Number of the page, counted from 1.
        per_page: How many downloads a page holds.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The sums and one page of downloads.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                period=period,
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    period: GetArtistActivityPeriod | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ArtistActivity:
    """See what listeners did with an artist's tracks.

    Returns sums of downloads, licenses, plays and reactions for a stretch of time, and its
    downloads one by one, page by page.

    Args:
        artist_id: Id of the artist whose activity is shown.
        client: The client to send with; it needs a token.
        period: How far back to look.
        page: Number of the page, counted from 1.
        per_page: How many downloads a page holds.
        options: What is different for this call.

    Returns:
        The sums and one page of downloads.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist_id,
                period=period,
                page=page,
                per_page=per_page,
                options=options,
            ),
        )
    )
    return response.parsed
