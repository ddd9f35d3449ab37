"""Change a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers, calls
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    import httpx

    from ...models.playlist_answer import PlaylistAnswer
    from ...models.playlist_update import PlaylistUpdate
    from ...types import AsyncClient, SyncClient

OPERATION = Operation(
    id="updatePlaylist",
    method="PUT",
    path="/playlists/{playlist}",
    kind="idempotent",
    access="bearer",
    namespace="playlists",
    name="update",
)


def _call(
    playlist: str,
    *,
    body: PlaylistUpdate,
) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                calls.path_segment(OPERATION, "playlist", playlist),
            )
        ),
        json=calls.body(body),
    )


def _answer(response: httpx.Response) -> Response[PlaylistAnswer]:
    from ...models.playlist_answer import PlaylistAnswer

    parsed = answers.read_json(OPERATION, response, PlaylistAnswer.from_dict)
    return Response(response.status_code, response.content, response.headers, parsed)


async def asyncio_detailed(
    playlist: str,
    *,
    client: AsyncClient,
    body: PlaylistUpdate,
) -> Response[PlaylistAnswer]:
    """Change a playlist.

    Changes what is said about a playlist and who may see or edit it. What is left out keeps its
    value. The tracks have calls of their own.

    Args:
        playlist: Id of the playlist to change.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The playlist as it is now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        await calls.send_async(
            client,
            _call(
                playlist,
                body=body,
            ),
        )
    )


async def asyncio(
    playlist: str,
    *,
    client: AsyncClient,
    body: PlaylistUpdate,
) -> PlaylistAnswer:
    """Change a playlist.

    Changes what is said about a playlist and who may see or edit it. What is left out keeps its
    value. The tracks have calls of their own.

    Args:
        playlist: Id of the playlist to change.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The playlist as it is now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        await calls.send_async(
            client,
            _call(
                playlist,
                body=body,
            ),
        )
    )
    return response.parsed


def sync_detailed(
    playlist: str,
    *,
    client: SyncClient,
    body: PlaylistUpdate,
) -> Response[PlaylistAnswer]:
    """Change a playlist.

    Changes what is said about a playlist and who may see or edit it. What is left out keeps its
    value. The tracks have calls of their own.

    Args:
        playlist: Id of the playlist to change.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The answer with its status and headers. The playlist as it is now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    return _answer(
        calls.send_sync(
            client,
            _call(
                playlist,
                body=body,
            ),
        )
    )


def sync(
    playlist: str,
    *,
    client: SyncClient,
    body: PlaylistUpdate,
) -> PlaylistAnswer:
    """Change a playlist.

    Changes what is said about a playlist and who may see or edit it. What is left out keeps its
    value. The tracks have calls of their own.

    Args:
        playlist: Id of the playlist to change.
        client: The client to send with; it needs a token.
        body: What to send.

    Returns:
        The playlist as it is now.

    Raises:
        BeatPassError: One of its kinds, which say what happened.
    """
    response = _answer(
        calls.send_sync(
            client,
            _call(
                playlist,
                body=body,
            ),
        )
    )
    return response.parsed
