"""Analyse the downloads of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_downloads_analytics import ArtistDownloadsAnalytics
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistDownloadsAnalytics",
    method="GET",
    path="/artists/{artist}/downloads-analytics",
    kind="read",
    access="bearer",
    namespace="insights",
    name="artist_downloads",
)


def _call(
    artist: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                calls.path_segment(OPERATION, "artist", artist, integer=True),
                "/downloads-analytics",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistDownloadsAnalytics]:
    from ...models.artist_downloads_analytics import ArtistDownloadsAnalytics

    parsed = answers.read_json(OPERATION, response, ArtistDownloadsAnalytics.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
) -> Response[ArtistDownloadsAnalytics]:
    """Analyse the downloads of an artist.

    Returns what BeatPass counts about the downloads of one artist's tracks.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The downloads in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                artist,
            ),
        )
    )


async def asyncio(
    artist: int,
    *,
    client: AsyncClient,
) -> ArtistDownloadsAnalytics:
    """Analyse the downloads of an artist.

    Returns what BeatPass counts about the downloads of one artist's tracks.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The downloads in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                artist,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist: int,
    *,
    client: SyncClient,
) -> Response[ArtistDownloadsAnalytics]:
    """Analyse the downloads of an artist.

    Returns what BeatPass counts about the downloads of one artist's tracks.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The downloads in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                artist,
            ),
        )
    )


def sync(
    artist: int,
    *,
    client: SyncClient,
) -> ArtistDownloadsAnalytics:
    """Analyse the downloads of an artist.

    Returns what BeatPass counts about the downloads of one artist's tracks.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The downloads in figures.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                artist,
            ),
        )
    )
    return response.parsed
