"""List the joint tracks of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_collaborative_track_list import ArtistCollaborativeTrackList
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getArtistCollaborativeTracks",
    method="GET",
    path="/artist/{artist}/collaborative-tracks",
    operation_class="read",
    auth="bearer",
    namespace="dashboard",
    name="collaborative_tracks",
)


def _call(artist: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artist/",
                requests.path_segment(OPERATION, "artist", artist, integer=True),
                "/collaborative-tracks",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[ArtistCollaborativeTrackList]:
    from ...models.artist_collaborative_track_list import ArtistCollaborativeTrackList

    return responses.read(OPERATION, response, ArtistCollaborativeTrackList.from_dict)


async def asyncio_detailed(
    artist: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[ArtistCollaborativeTrackList]:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The joint tracks.

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
) -> ArtistCollaborativeTrackList:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The joint tracks.

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
) -> Response[ArtistCollaborativeTrackList]:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The joint tracks.

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
) -> ArtistCollaborativeTrackList:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist: Id of the artist that it is about.
        client: The client to send with; it needs a token.
        options: What is different for this call.

    Returns:
        The joint tracks.

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
