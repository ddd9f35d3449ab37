"""Look up a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.playlist_details import PlaylistDetails
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="getPlaylist",
    method="GET",
    path="/playlists/{id}",
    operation_class="read",
    auth="optional",
    namespace="playlists",
    name="get",
)


def _call(playlist_id: int, *, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_id", playlist_id, integer=True),
            )
        ),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlaylistDetails]:
    from ...models.playlist_details import PlaylistDetails

    return responses.read(OPERATION, response, PlaylistDetails.from_dict)


async def asyncio_detailed(
    playlist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> Response[PlaylistDetails]:
    """Look up a playlist.

    Returns one playlist, and beside it a first page of its tracks and how long they last
    together. Ask for its tracks to get the other pages.

    Args:
        playlist_id: Id of the playlist to look up.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist, with a first page of tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                options=options,
            ),
        )
    )


async def asyncio(
    playlist_id: int,
    *,
    client: AsyncClient,
    options: RequestOptions | None = None,
) -> PlaylistDetails:
    """Look up a playlist.

    Returns one playlist, and beside it a first page of its tracks and how long they last
    together. Ask for its tracks to get the other pages.

    Args:
        playlist_id: Id of the playlist to look up.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The playlist, with a first page of tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await requests.send_async(
            client,
            _call(
                playlist_id,
                options=options,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    playlist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> Response[PlaylistDetails]:
    """Look up a playlist.

    Returns one playlist, and beside it a first page of its tracks and how long they last
    together. Ask for its tracks to get the other pages.

    Args:
        playlist_id: Id of the playlist to look up.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist, with a first page of tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                options=options,
            ),
        )
    )


def sync(
    playlist_id: int,
    *,
    client: SyncClient,
    options: RequestOptions | None = None,
) -> PlaylistDetails:
    """Look up a playlist.

    Returns one playlist, and beside it a first page of its tracks and how long they last
    together. Ask for its tracks to get the other pages.

    Args:
        playlist_id: Id of the playlist to look up.
        client: The client to send with; a token is optional and brings more fields.
        options: What is different for this call.

    Returns:
        The playlist, with a first page of tracks.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        requests.send_sync(
            client,
            _call(
                playlist_id,
                options=options,
            ),
        )
    )
    return response.parsed
