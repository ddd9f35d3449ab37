"""Put tracks on a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.playlist_track_selection import PlaylistTrackSelection
    from ...models.playlist_tracks_added import PlaylistTracksAdded
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="addTracksToPlaylist",
    method="POST",
    path="/playlists/{id}/tracks/add",
    operation_class="unsafe",
    auth="bearer",
    namespace="playlists",
    name="add_tracks",
)


def _call(
    playlist_id: int, *, body: PlaylistTrackSelection, options: RequestOptions | None
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_id", playlist_id, integer=True),
                "/tracks/add",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlaylistTracksAdded]:
    from ...models.playlist_tracks_added import PlaylistTracksAdded

    return responses.read(OPERATION, response, PlaylistTracksAdded.from_dict)


async def asyncio_detailed(
    playlist_id: int,
    *,
    client: AsyncClient,
    body: PlaylistTrackSelection,
    options: RequestOptions | None = None,
) -> Response[PlaylistTracksAdded]:
    """Put tracks on a playlist.

    Adds tracks to a playlist and counts those that were on it before. One unknown track spoils
    the whole call. A playlist has room for 500 tracks.

    Args:
        playlist_id: Id of the playlist to add to.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist, and how many tracks were new to
            it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                body=body,
                options=options,
            ),
        )
    )


async def asyncio(
    playlist_id: int,
    *,
    client: AsyncClient,
    body: PlaylistTrackSelection,
    options: RequestOptions | None = None,
) -> PlaylistTracksAdded:
    """Put tracks on a playlist.

    Adds tracks to a playlist and counts those that were on it before. One unknown track spoils
    the whole call. A playlist has room for 500 tracks.

    Args:
        playlist_id: Id of the playlist to add to.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The playlist, and how many tracks were new to it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    playlist_id: int,
    *,
    client: SyncClient,
    body: PlaylistTrackSelection,
    options: RequestOptions | None = None,
) -> Response[PlaylistTracksAdded]:
    """Put tracks on a playlist.

    Adds tracks to a playlist and counts those that were on it before. One unknown track spoils
    the whole call. A playlist has room for 500 tracks.

    Args:
        playlist_id: Id of the playlist to add to.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist, and how many tracks were new to
            it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                body=body,
                options=options,
            ),
        )
    )


def sync(
    playlist_id: int,
    *,
    client: SyncClient,
    body: PlaylistTrackSelection,
    options: RequestOptions | None = None,
) -> PlaylistTracksAdded:
    """Put tracks on a playlist.

    Adds tracks to a playlist and counts those that were on it before. One unknown track spoils
    the whole call. A playlist has room for 500 tracks.

    Args:
        playlist_id: Id of the playlist to add to.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The playlist, and how many tracks were new to it.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                body=body,
                options=options,
            ),
        )
    )
    return response.parsed
