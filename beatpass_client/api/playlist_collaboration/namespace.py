"""The namespace `playlist_collaboration`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import responses

if TYPE_CHECKING:
    from ...models.playlist import Playlist
    from ...models.playlist_editor_removed import PlaylistEditorRemoved
    from ...models.playlist_invited import PlaylistInvited
    from ...models.status import Status
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncPlaylistCollaborationNamespace:
    """Inviting others to edit a playlist, and answering such an invitation."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def accept(
        self,
        playlist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Playlist:
        """Accept an invitation to a playlist.

        Makes the token's owner an editor of a playlist that they were invited to. Accepting
        twice answers 422.

        Args:
            playlist_id: Id of the playlist that the invitation is for.
            options: What is different for this call.

        Returns:
            The playlist that can be edited now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import accept_playlist_invite

        answer = await accept_playlist_invite.asyncio(
            playlist_id,
            client=self._client,
            options=options,
        )
        result: Playlist = responses.part(
            accept_playlist_invite.OPERATION, answer, "playlist", "playlist"
        )
        return result

    async def decline(
        self,
        playlist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Decline an invitation to a playlist.

        Turns down an invitation that the token's owner received.

        Args:
            playlist_id: Id of the playlist that the invitation is for.
            options: What is different for this call.

        Returns:
            The invitation is turned down.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import decline_playlist_invite

        answer = await decline_playlist_invite.asyncio(
            playlist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def invite(
        self,
        playlist_id: int,
        *,
        user_id: int,
        options: RequestOptions | None = None,
    ) -> PlaylistInvited:
        """Invite somebody to edit a playlist.

        Sends an invitation, which a real person sees and has 7 days to answer. The same person
        cannot be asked again within 24 hours, and ten editors are the most that a playlist
        takes.

        Args:
            playlist_id: Id of the playlist to be edited together.
            user_id: Id of the account that shall become an editor.
            options: What is different for this call.

        Returns:
            The invitation is on its way.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_invite import PlaylistInvite
        from . import invite_to_playlist

        body = PlaylistInvite(
            user_id=user_id,
        )
        answer = await invite_to_playlist.asyncio(
            playlist_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def remove_editor(
        self,
        playlist_id: int,
        *,
        user_id: int,
        options: RequestOptions | None = None,
    ) -> PlaylistEditorRemoved:
        """Take the right to edit a playlist away.

        Ends somebody's part in a playlist. Take care whom you name: with the owner's id the
        whole playlist is deleted, and the answer then has `deleted` in place of `playlist`.

        Args:
            playlist_id: Id of the playlist that is edited together.
            user_id: Id of the editor's account. The id of the playlist's owner deletes the
                playlist.
            options: What is different for this call.

        Returns:
            The editor is gone, or the playlist is.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_editor_removal import PlaylistEditorRemoval
        from . import remove_playlist_editor

        body = PlaylistEditorRemoval(
            user_id=user_id,
        )
        answer = await remove_playlist_editor.asyncio(
            playlist_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer


class SyncPlaylistCollaborationNamespace:
    """Inviting others to edit a playlist, and answering such an invitation."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def accept(
        self,
        playlist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Playlist:
        """Accept an invitation to a playlist.

        Makes the token's owner an editor of a playlist that they were invited to. Accepting
        twice answers 422.

        Args:
            playlist_id: Id of the playlist that the invitation is for.
            options: What is different for this call.

        Returns:
            The playlist that can be edited now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import accept_playlist_invite

        answer = accept_playlist_invite.sync(
            playlist_id,
            client=self._client,
            options=options,
        )
        result: Playlist = responses.part(
            accept_playlist_invite.OPERATION, answer, "playlist", "playlist"
        )
        return result

    def decline(
        self,
        playlist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Decline an invitation to a playlist.

        Turns down an invitation that the token's owner received.

        Args:
            playlist_id: Id of the playlist that the invitation is for.
            options: What is different for this call.

        Returns:
            The invitation is turned down.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import decline_playlist_invite

        answer = decline_playlist_invite.sync(
            playlist_id,
            client=self._client,
            options=options,
        )
        return answer

    def invite(
        self,
        playlist_id: int,
        *,
        user_id: int,
        options: RequestOptions | None = None,
    ) -> PlaylistInvited:
        """Invite somebody to edit a playlist.

        Sends an invitation, which a real person sees and has 7 days to answer. The same person
        cannot be asked again within 24 hours, and ten editors are the most that a playlist
        takes.

        Args:
            playlist_id: Id of the playlist to be edited together.
            user_id: Id of the account that shall become an editor.
            options: What is different for this call.

        Returns:
            The invitation is on its way.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_invite import PlaylistInvite
        from . import invite_to_playlist

        body = PlaylistInvite(
            user_id=user_id,
        )
        answer = invite_to_playlist.sync(
            playlist_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def remove_editor(
        self,
        playlist_id: int,
        *,
        user_id: int,
        options: RequestOptions | None = None,
    ) -> PlaylistEditorRemoved:
        """Take the right to edit a playlist away.

        Ends somebody's part in a playlist. Take care whom you name: with the owner's id the
        whole playlist is deleted, and the answer then has `deleted` in place of `playlist`.

        Args:
            playlist_id: Id of the playlist that is edited together.
            user_id: Id of the editor's account. The id of the playlist's owner deletes the
                playlist.
            options: What is different for this call.

        Returns:
            The editor is gone, or the playlist is.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_editor_removal import PlaylistEditorRemoval
        from . import remove_playlist_editor

        body = PlaylistEditorRemoval(
            user_id=user_id,
        )
        answer = remove_playlist_editor.sync(
            playlist_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer
