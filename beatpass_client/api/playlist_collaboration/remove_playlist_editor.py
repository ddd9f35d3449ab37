"""Take the right to edit a playlist away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.playlist_editor_removal import PlaylistEditorRemoval
    from ...models.playlist_editor_removed import PlaylistEditorRemoved
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="removePlaylistEditor",
    method="POST",
    path="/playlists/{id}/remove-editor",
    operation_class="unsafe",
    auth="bearer",
    namespace="playlist_collaboration",
    name="remove_editor",
)


def _call(playlist_id: int, *, body: PlaylistEditorRemoval, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_id", playlist_id, integer=True),
                "/remove-editor",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlaylistEditorRemoved]:
    from ...models.playlist_editor_removed import PlaylistEditorRemoved

    return responses.read(OPERATION, response, PlaylistEditorRemoved.from_dict)


async def asyncio_detailed(
    playlist_id: int,
    *,
    client: AsyncClient,
    body: PlaylistEditorRemoval,
    options: RequestOptions | None = None,
) -> Response[PlaylistEditorRemoved]:
    """Take the right to edit a playlist away.

    Ends somebody's part in a playlist. Take care whom you name: with the owner's id the whole
    playlist is deleted, and the answer then has `deleted` in place of `playlist`.

    Args:
        playlist_id: Id of the playlist that is edited together.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The editor is gone, or the playlist is.

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
    body: PlaylistEditorRemoval,
    options: RequestOptions | None = None,
) -> PlaylistEditorRemoved:
    """Take the right to edit a playlist away.

    Ends somebody's part in a playlist. Take care whom you name: with the owner's id the whole
    playlist is deleted, and the answer then has `deleted` in place of `playlist`.

    Args:
        playlist_id: Id of the playlist that is edited together.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The editor is gone, or the playlist is.

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
    body: PlaylistEditorRemoval,
    options: RequestOptions | None = None,
) -> Response[PlaylistEditorRemoved]:
    """Take the right to edit a playlist away.

    Ends somebody's part in a playlist. Take care whom you name: with the owner's id the whole
    playlist is deleted, and the answer then has `deleted` in place of `playlist`.

    Args:
        playlist_id: Id of the playlist that is edited together.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The editor is gone, or the playlist is.

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
    body: PlaylistEditorRemoval,
    options: RequestOptions | None = None,
) -> PlaylistEditorRemoved:
    """Take the right to edit a playlist away.

    Ends somebody's part in a playlist. Take care whom you name: with the owner's id the whole
    playlist is deleted, and the answer then has `deleted` in place of `playlist`.

    Args:
        playlist_id: Id of the playlist that is edited together.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The editor is gone, or the playlist is.

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
