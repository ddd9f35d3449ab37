"""List the joint tracks of an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.artist_collaborative_track import ArtistCollaborativeTrack
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


def _call(artist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/artist/",
                requests.path_segment(OPERATION, "artist_id", artist_id, integer=True),
                "/collaborative-tracks",
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[list[ArtistCollaborativeTrack]]:
    from ...models.artist_collaborative_track import ArtistCollaborativeTrack

    return responses.read(
        OPERATION, response, responses.list_of(ArtistCollaborativeTrack.from_dict)
    )


async def asyncio_detailed(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[list[ArtistCollaborativeTrack]]:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist_id: Id of the artist that it is about.
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
                artist_id,
                options=options,
            ),
        )
    )


async def asyncio(
    artist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> list[ArtistCollaborativeTrack]:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist_id: Id of the artist that it is about.
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
                artist_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    artist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[list[ArtistCollaborativeTrack]]:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist_id: Id of the artist that it is about.
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
                artist_id,
                options=options,
            ),
        )
    )


def sync(
    artist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> list[ArtistCollaborativeTrack]:
    """List the joint tracks of an artist.

    Returns the tracks that an artist made together with others.

    Args:
        artist_id: Id of the artist that it is about.
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
                artist_id,
                options=options,
            ),
        )
    )
    return response.parsed
