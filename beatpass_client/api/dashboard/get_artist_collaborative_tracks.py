"""List the joint tracks of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.artist_collaborative_track_list import ArtistCollaborativeTrackList
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="getArtistCollaborativeTracks",
    method="GET",
    path="/artist/{artist}/collaborative-tracks",
    kind="read",
    access="bearer",
    namespace="dashboard",
    name="collaborative_tracks",
)


def _call(
    artist: int,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artist/",
                calls.path_segment(OPERATION, "artist", artist, integer=True),
                "/collaborative-tracks",
            )
        ),
    )


def _answer(response: httpx.Response) -> Response[ArtistCollaborativeTrackList]:
    from ...models.artist_collaborative_track_list import ArtistCollaborativeTrackList

    parsed = answers.read_json(OPERATION, response, ArtistCollaborativeTrackList.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
) -> Response[ArtistCollaborativeTrackList]:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The joint tracks.

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
) -> ArtistCollaborativeTrackList:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The joint tracks.

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
) -> Response[ArtistCollaborativeTrackList]:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The answer with its status and headers. The joint tracks.

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
) -> ArtistCollaborativeTrackList:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.

    Returns:
        The joint tracks.

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
