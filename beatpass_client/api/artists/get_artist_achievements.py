"""List the achievements of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_achievements import ArtistAchievements
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistAchievements",
    method="GET",
    path="/artists/{artist}/producer-achievements",
    kind="read",
    access="bearer",
    namespace="artists",
    name="achievements",
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
                "/producer-achievements",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistAchievements]:
    from ...models.artist_achievements import ArtistAchievements

    parsed = answers.read_json(OPERATION, response, ArtistAchievements.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
) -> Response[ArtistAchievements]:
    """List the achievements of an artist.

    Returns what the artist has achieved as a producer.

    Args:
        artist: Id of the artist whose achievements are listed.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The achievements.

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
) -> ArtistAchievements:
    """List the achievements of an artist.

    Returns what the artist has achieved as a producer.

    Args:
        artist: Id of the artist whose achievements are listed.
        client: The client to send with; it needs a token.

    Returns:
        The achievements.

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
) -> Response[ArtistAchievements]:
    """List the achievements of an artist.

    Returns what the artist has achieved as a producer.

    Args:
        artist: Id of the artist whose achievements are listed.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The achievements.

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
) -> ArtistAchievements:
    """List the achievements of an artist.

    Returns what the artist has achieved as a producer.

    Args:
        artist: Id of the artist whose achievements are listed.
        client: The client to send with; it needs a token.

    Returns:
        The achievements.

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
