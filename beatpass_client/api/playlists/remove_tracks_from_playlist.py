"""Take tracks off a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.playlist_track_selection import PlaylistTrackSelection
    from ...models.playlist_tracks_removed import PlaylistTracksRemoved
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="removeTracksFromPlaylist",
    method="POST",
    path="/playlists/{id}/tracks/remove",
    operation_class="unsafe",
    auth="bearer",
    namespace="playlists",
    name="remove_tracks",
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
                "/tracks/remove",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlaylistTracksRemoved]:
    from ...models.playlist_tracks_removed import PlaylistTracksRemoved

    return responses.read(OPERATION, response, PlaylistTracksRemoved.from_dict)


async def asyncio_detailed(
    playlist_id: int,
    *,
    client: AsyncClient,
    body: PlaylistTrackSelection,
    options: RequestOptions | None = None,
) -> Response[PlaylistTracksRemoved]:
    """Take tracks off a playlist.

    Removes tracks from a playlist and counts them. One unknown track spoils the whole call.

    Args:
        playlist_id: Id of the playlist to remove from.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist, and how many tracks left it.

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
) -> PlaylistTracksRemoved:
    """Take tracks off a playlist.

    Removes tracks from a playlist and counts them. One unknown track spoils the whole call.

    Args:
        playlist_id: Id of the playlist to remove from.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The playlist, and how many tracks left it.

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
) -> Response[PlaylistTracksRemoved]:
    """Take tracks off a playlist.

    Removes tracks from a playlist and counts them. One unknown track spoils the whole call.

    Args:
        playlist_id: Id of the playlist to remove from.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist, and how many tracks left it.

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
) -> PlaylistTracksRemoved:
    """Take tracks off a playlist.

    Removes tracks from a playlist and counts them. One unknown track spoils the whole call.

    Args:
        playlist_id: Id of the playlist to remove from.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The playlist, and how many tracks left it.

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
