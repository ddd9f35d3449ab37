"""Invite somebody to edit a playlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import requests, responses
from ...types import Call, Operation, Response

if TYPE_CHECKING:
    from ...models.playlist_invite import PlaylistInvite
    from ...models.playlist_invited import PlaylistInvited
    from ...types import AsyncClient, RequestOptions, SyncClient

OPERATION = Operation(
    id="inviteToPlaylist",
    method="POST",
    path="/playlists/{id}/invite",
    operation_class="money",
    auth="bearer",
    namespace="playlist_collaboration",
    name="invite",
    verify="call bp.playlists.get(id) and see who is invited",
)


def _call(playlist_id: int, *, body: PlaylistInvite, options: RequestOptions | None) -> Call:
    return Call(
        OPERATION,
        "".join(
            (
                "/playlists/",
                requests.path_segment(OPERATION, "playlist_id", playlist_id, integer=True),
                "/invite",
            )
        ),
        json=requests.body(body),
        options=options,
    )


def _answer(response: Response[Any]) -> Response[PlaylistInvited]:
    from ...models.playlist_invited import PlaylistInvited

    return responses.read(OPERATION, response, PlaylistInvited.from_dict)


async def asyncio_detailed(
    playlist_id: int,
    *,
    client: AsyncClient,
    body: PlaylistInvite,
    options: RequestOptions | None = None,
) -> Response[PlaylistInvited]:
    """Invite somebody to edit a playlist.

    Sends an invitation, which a real person sees and has 7 days to answer. The same person
    cannot be asked again within 24 hours, and ten editors are the most that a playlist takes.

    Args:
        playlist_id: Id of the playlist to be edited together.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The invitation is on its way.

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
    body: PlaylistInvite,
    options: RequestOptions | None = None,
) -> PlaylistInvited:
    """Invite somebody to edit a playlist.

    Sends an invitation, which a real person sees and has 7 days to answer. The same person
    cannot be asked again within 24 hours, and ten editors are the most that a playlist takes.

    Args:
        playlist_id: Id of the playlist to be edited together.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The invitation is on its way.

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
    body: PlaylistInvite,
    options: RequestOptions | None = None,
) -> Response[PlaylistInvited]:
    """Invite somebody to edit a playlist.

    Sends an invitation, which a real person sees and has 7 days to answer. The same person
    cannot be asked again within 24 hours, and ten editors are the most that a playlist takes.

    Args:
        playlist_id: Id of the playlist to be edited together.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The answer with its status and headers. The invitation is on its way.

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
    body: PlaylistInvite,
    options: RequestOptions | None = None,
) -> PlaylistInvited:
    """Invite somebody to edit a playlist.

    Sends an invitation, which a real person sees and has 7 days to answer. The same person
    cannot be asked again within 24 hours, and ten editors are the most that a playlist takes.

    Args:
        playlist_id: Id of the playlist to be edited together.
        client: The client to send with; it needs a token.
        body: What to send.
        options: What is different for this call.

    Returns:
        The invitation is on its way.

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
