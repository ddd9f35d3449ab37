"""List the achievements of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_achievements import ArtistAchievements
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistAchievements",
    method="GET",
    path="/artists/{artist}/producer-achievements",
    operation_class="read",
    auth="bearer",
    namespace="artists",
    name="achievements",
)


def _call(artist: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artists/",
                requests.path_segment(OPERATION, "artist", artist, integer=True),
                "/producer-achievements",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistAchievements]:
    from ...models.artist_achievements import ArtistAchievements

    return responses.read(OPERATION, response, ArtistAchievements.from_dict)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistAchievements]:
    """List the achievements of an artist.

    Returns what the artist has achieved as a producer.

    Args:
        artist: Id of the artist whose achievements are listed.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )


async def asyncio(
    artist: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> ArtistAchievements:
    """List the achievements of an artist.

    Returns what the artist has achieved as a producer.

    Args:
        artist: Id of the artist whose achievements are listed.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistAchievements]:
    """List the achievements of an artist.

    Returns what the artist has achieved as a producer.

    Args:
        artist: Id of the artist whose achievements are listed.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )


def sync(
    artist: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> ArtistAchievements:
    """List the achievements of an artist.

    Returns what the artist has achieved as a producer.

    Args:
        artist: Id of the artist whose achievements are listed.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The achievements.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                artist,
                options=options,
            ),
        )
    )
    return response.parsed
