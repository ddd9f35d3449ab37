"""Get insights into an album."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import UNSET, Call, Operation, Response, Unset

if TYPE_CHECKING:
    from ...models.insights_period import InsightsPeriod
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getAlbumInsights",
    method="GET",
    path="/producer-intelligence/insights/albums/{albumId}",
    operation_class="read",
    auth="bearer",
    namespace="insights",
    name="album",
)


def _call(
    album_id: int, *, period: InsightsPeriod | Unset = UNSET, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/insights/albums/",
                requests.path_segment(OPERATION, "album_id", album_id, integer=True),
            )
        ),
        query=requests.query(OPERATION, (("period", period),)),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[UndocumentedAnswer]:
    from ...models.undocumented_answer import UndocumentedAnswer

    return responses.read(OPERATION, response, UndocumentedAnswer.from_dict)


async def asyncio_detailed(
    album_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get insights into an album.

    Returns what the figures of one album say for a stretch of time.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The insights into the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                period=period,
                options=options,
            ),
        )
    )


async def asyncio(
    album_id: int,
    *,
    client: AsyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get insights into an album.

    Returns what the figures of one album say for a stretch of time.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The insights into the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                album_id,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    album_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UndocumentedAnswer]:
    """Get insights into an album.

    Returns what the figures of one album say for a stretch of time.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The insights into the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                period=period,
                options=options,
            ),
        )
    )


def sync(
    album_id: int,
    *,
    client: SyncClient,
    period: InsightsPeriod | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UndocumentedAnswer:
    """Get insights into an album.

    Returns what the figures of one album say for a stretch of time.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.
        period: How far back the figures reach.
        options: What is different for this call.

    Returns:
        The insights into the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                album_id,
                period=period,
                options=options,
            ),
        )
    )
    return response.parsed
