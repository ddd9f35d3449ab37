"""Get the charts of an album."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.producer_album_charts import ProducerAlbumCharts
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getProducerAlbumCharts",
    method="GET",
    path="/producer-intelligence/album/{albumId}/charts",
    kind="read",
    access="bearer",
    namespace="producer_intelligence",
    name="album_charts",
    rate_group="producer-dashboard",
)


def _call(
    album_id: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/producer-intelligence/album/",
                calls.path_segment(OPERATION, "albumId", album_id, integer=True),
                "/charts",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ProducerAlbumCharts]:
    from ...models.producer_album_charts import ProducerAlbumCharts

    parsed = answers.read_json(OPERATION, response, ProducerAlbumCharts.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    album_id: int,
    *,
    client: AsyncClient,
) -> Response[ProducerAlbumCharts]:
    """Get the charts of an album.

    Returns the series that the dashboard draws for one album.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The charts of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                album_id,
            ),
        )
    )


async def asyncio(
    album_id: int,
    *,
    client: AsyncClient,
) -> ProducerAlbumCharts:
    """Get the charts of an album.

    Returns the series that the dashboard draws for one album.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The charts of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                album_id,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    album_id: int,
    *,
    client: SyncClient,
) -> Response[ProducerAlbumCharts]:
    """Get the charts of an album.

    Returns the series that the dashboard draws for one album.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The charts of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                album_id,
            ),
        )
    )


def sync(
    album_id: int,
    *,
    client: SyncClient,
) -> ProducerAlbumCharts:
    """Get the charts of an album.

    Returns the series that the dashboard draws for one album.

    Args:
        album_id: Id of the album that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The charts of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                album_id,
            ),
        )
    )
    return response.parsed
