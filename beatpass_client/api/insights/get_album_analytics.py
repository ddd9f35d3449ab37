"""Analyse an album."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.album_analytics import AlbumAnalytics
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getAlbumAnalytics",
    method="GET",
    path="/albums/{album}/producer-analytics",
    kind="read",
    access="bearer",
    namespace="insights",
    name="album_analytics",
)


def _call(
    album: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/albums/",
                calls.path_segment(OPERATION, "album", album, integer=True),
                "/producer-analytics",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[AlbumAnalytics]:
    from ...models.album_analytics import AlbumAnalytics

    parsed = answers.read_json(OPERATION, response, AlbumAnalytics.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    album: int,
    *,
    client: AsyncClient,
) -> Response[AlbumAnalytics]:
    """Analyse an album.

    Returns what BeatPass counts for one album.

    Args:
        album: Id of the album that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The figures of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                album,
            ),
        )
    )


async def asyncio(
    album: int,
    *,
    client: AsyncClient,
) -> AlbumAnalytics:
    """Analyse an album.

    Returns what BeatPass counts for one album.

    Args:
        album: Id of the album that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The figures of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                album,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    album: int,
    *,
    client: SyncClient,
) -> Response[AlbumAnalytics]:
    """Analyse an album.

    Returns what BeatPass counts for one album.

    Args:
        album: Id of the album that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The figures of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                album,
            ),
        )
    )


def sync(
    album: int,
    *,
    client: SyncClient,
) -> AlbumAnalytics:
    """Analyse an album.

    Returns what BeatPass counts for one album.

    Args:
        album: Id of the album that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The figures of the album.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                album,
            ),
        )
    )
    return response.parsed
