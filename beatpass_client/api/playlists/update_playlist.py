"""Change a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.playlist_answer import PlaylistAnswer
    from ...models.playlist_update import PlaylistUpdate
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="updatePlaylist",
    method="PUT",
    path="/playlists/{id}",
    operation_class="idempotent",
    auth="bearer",
    namespace="playlists",
    name="update",
)


def _call(playlist_id: str, *, body: PlaylistUpdate, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_id", playlist_id),
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlaylistAnswer]:
    from ...models.playlist_answer import PlaylistAnswer

    return responses.read(OPERATION, response, PlaylistAnswer.from_dict)


async def asyncio_detailed(
    playlist_id: str,
    *,
    client: AsyncClient,
    body: PlaylistUpdate,
    options: RequestOptions | None = None,
) -> Response[PlaylistAnswer]:
    """Change a playlist.

    Changes what is said about a playlist and who may see or edit it. What is left out keeps its
    value. The tracks have calls of their own.

    Args:
        playlist_id: Id of the playlist to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist as it is now.

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
    playlist_id: str,
    *,
    client: AsyncClient,
    body: PlaylistUpdate,
    options: RequestOptions | None = None,
) -> PlaylistAnswer:
    """Change a playlist.

    Changes what is said about a playlist and who may see or edit it. What is left out keeps its
    value. The tracks have calls of their own.

    Args:
        playlist_id: Id of the playlist to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The playlist as it is now.

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
    playlist_id: str,
    *,
    client: SyncClient,
    body: PlaylistUpdate,
    options: RequestOptions | None = None,
) -> Response[PlaylistAnswer]:
    """Change a playlist.

    Changes what is said about a playlist and who may see or edit it. What is left out keeps its
    value. The tracks have calls of their own.

    Args:
        playlist_id: Id of the playlist to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The playlist as it is now.

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
    playlist_id: str,
    *,
    client: SyncClient,
    body: PlaylistUpdate,
    options: RequestOptions | None = None,
) -> PlaylistAnswer:
    """Change a playlist.

    Changes what is said about a playlist and who may see or edit it. What is left out keeps its
    value. The tracks have calls of their own.

    Args:
        playlist_id: Id of the playlist to change.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The playlist as it is now.

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
