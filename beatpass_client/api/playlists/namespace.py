"""The namespace `playlists`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ... import answers
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.playlist import Playlist
    from ...models.playlist_overview import PlaylistOverview
    from ...models.playlist_tracks_added import PlaylistTracksAdded
    from ...models.playlist_tracks_removed import PlaylistTracksRemoved
    from ...models.playlist_tracks_reordered import PlaylistTracksReordered
    from ...models.status import Status
    from ...models.track_page import TrackPage
    from ...types import AsyncClient, SyncClient


class AsyncPlaylistsNamespace:
    """Playlists and the tracks on them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def add_tracks(
        self,
        id: int,
        *,
        ids: builtins.list[int],
    ) -> PlaylistTracksAdded:
        """Put tracks on a playlist.

        Adds tracks to a playlist and counts those that were on it before. One unknown track
        spoils the whole call. A playlist has room for 500 tracks.

        Args:
            id: Id of the playlist to add to.
            ids: Ids of the tracks, each of which has to exist.

        Returns:
            The playlist, and how many tracks were new to it.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_track_selection import PlaylistTrackSelection
        from . import add_tracks_to_playlist

        body = PlaylistTrackSelection(
            ids=ids,
        )
        answer = await add_tracks_to_playlist.asyncio(
            id,
            client=self._client,
            body=body,
        )
        return answer

    async def create(
        self,
        *,
        name: str,
        description: str | Unset | None = UNSET,
        image: str | Unset | None = UNSET,
        public: bool | Unset = UNSET,
        collaborative: bool | Unset = UNSET,
    ) -> Playlist:
        """Create a playlist.

        Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
        name, nor more than 100 in all. Tracks are put on it afterwards.

        Args:
            name: The title, which no other playlist of the same owner has.
            description: What the playlist is about.
            image: Address of the cover.
            public: Whether everybody can open it.
            collaborative: Whether invited editors can change it.

        Returns:
            The new playlist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_create import PlaylistCreate
        from . import create_playlist

        body = PlaylistCreate(
            name=name,
            description=description,
            image=image,
            public=public,
            collaborative=collaborative,
        )
        answer = await create_playlist.asyncio(
            client=self._client,
            body=body,
        )
        result = answer.playlist
        if result is None:
            raise answers.missing(create_playlist.OPERATION, "playlist")
        return result

    async def delete(
        self,
        id: str,
    ) -> Status:
        """Delete playlists.

        Deletes one playlist or several in a single call.

        Args:
            id: Id of the playlist to delete, or several ids with commas between them.

        Returns:
            They are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_playlist

        answer = await delete_playlist.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def get(
        self,
        id: int,
    ) -> Playlist:
        """Look up a playlist.

        Returns one playlist, and beside it a first page of its tracks and how long they last
        together. Ask for its tracks to get the other pages.

        Args:
            id: Id of the playlist to look up.

        Returns:
            The playlist, with a first page of tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_playlist

        answer = await get_playlist.asyncio(
            id,
            client=self._client,
        )
        result = answer.playlist
        if result is None:
            raise answers.missing(get_playlist.OPERATION, "playlist")
        return result

    async def list(
        self,
    ) -> PlaylistOverview:
        """List playlists.

        Returns playlists. How the list is built, and whether it has pages, BeatPass does not
        say; the playlists of the token's owner are in the library.

        Returns:
            The playlists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_playlists

        answer = await list_playlists.asyncio(
            client=self._client,
        )
        return answer

    async def remove_tracks(
        self,
        id: int,
        *,
        ids: builtins.list[int],
    ) -> PlaylistTracksRemoved:
        """Take tracks off a playlist.

        Removes tracks from a playlist and counts them. One unknown track spoils the whole call.

        Args:
            id: Id of the playlist to remove from.
            ids: Ids of the tracks, each of which has to exist.

        Returns:
            The playlist, and how many tracks left it.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_track_selection import PlaylistTrackSelection
        from . import remove_tracks_from_playlist

        body = PlaylistTrackSelection(
            ids=ids,
        )
        answer = await remove_tracks_from_playlist.asyncio(
            id,
            client=self._client,
            body=body,
        )
        return answer

    async def reorder_tracks(
        self,
        playlist: int,
        **fields: Any,
    ) -> PlaylistTracksReordered:
        """Reorder the tracks of a playlist.

        Puts the tracks of a playlist into another order. BeatPass does not document what it
        takes.

        Args:
            playlist: Id of the playlist to reorder.
            **fields: The fields of the body; the API does not document them.

        Returns:
            The new order holds.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_track_order import PlaylistTrackOrder
        from . import reorder_playlist_tracks

        body = PlaylistTrackOrder.from_dict(fields)
        answer = await reorder_playlist_tracks.asyncio(
            playlist,
            client=self._client,
            body=body if body.to_dict() else UNSET,
        )
        return answer

    async def tracks(
        self,
        id: int,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TrackPage:
        """List the tracks of a playlist.

        Returns what is on the playlist, page by page. A page can be as large as 100 tracks.

        Args:
            id: Id of the playlist whose tracks are listed.
            per_page: How many tracks a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the playlist's tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_playlist_tracks

        answer = await get_playlist_tracks.asyncio(
            id,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_playlist_tracks.OPERATION, "pagination")
        return result

    async def update(
        self,
        playlist: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        image: str | Unset | None = UNSET,
        public: bool | Unset = UNSET,
        collaborative: bool | Unset = UNSET,
    ) -> Playlist:
        """Change a playlist.

        Changes what is said about a playlist and who may see or edit it. What is left out keeps
        its value. The tracks have calls of their own.

        Args:
            playlist: Id of the playlist to change.
            name: The title, which no other playlist of the same owner has.
            description: What the playlist is about.
            image: Address of the cover.
            public: Whether everybody can open it. Null is not accepted.
            collaborative: Whether invited editors can change it. Null is not accepted.

        Returns:
            The playlist as it is now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_update import PlaylistUpdate
        from . import update_playlist

        body = PlaylistUpdate(
            name=name,
            description=description,
            image=image,
            public=public,
            collaborative=collaborative,
        )
        answer = await update_playlist.asyncio(
            playlist,
            client=self._client,
            body=body,
        )
        result = answer.playlist
        if result is None:
            raise answers.missing(update_playlist.OPERATION, "playlist")
        return result


class SyncPlaylistsNamespace:
    """Playlists and the tracks on them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def add_tracks(
        self,
        id: int,
        *,
        ids: builtins.list[int],
    ) -> PlaylistTracksAdded:
        """Put tracks on a playlist.

        Adds tracks to a playlist and counts those that were on it before. One unknown track
        spoils the whole call. A playlist has room for 500 tracks.

        Args:
            id: Id of the playlist to add to.
            ids: Ids of the tracks, each of which has to exist.

        Returns:
            The playlist, and how many tracks were new to it.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_track_selection import PlaylistTrackSelection
        from . import add_tracks_to_playlist

        body = PlaylistTrackSelection(
            ids=ids,
        )
        answer = add_tracks_to_playlist.sync(
            id,
            client=self._client,
            body=body,
        )
        return answer

    def create(
        self,
        *,
        name: str,
        description: str | Unset | None = UNSET,
        image: str | Unset | None = UNSET,
        public: bool | Unset = UNSET,
        collaborative: bool | Unset = UNSET,
    ) -> Playlist:
        """Create a playlist.

        Makes a playlist that belongs to the token's owner. An owner cannot have two of the same
        name, nor more than 100 in all. Tracks are put on it afterwards.

        Args:
            name: The title, which no other playlist of the same owner has.
            description: What the playlist is about.
            image: Address of the cover.
            public: Whether everybody can open it.
            collaborative: Whether invited editors can change it.

        Returns:
            The new playlist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_create import PlaylistCreate
        from . import create_playlist

        body = PlaylistCreate(
            name=name,
            description=description,
            image=image,
            public=public,
            collaborative=collaborative,
        )
        answer = create_playlist.sync(
            client=self._client,
            body=body,
        )
        result = answer.playlist
        if result is None:
            raise answers.missing(create_playlist.OPERATION, "playlist")
        return result

    def delete(
        self,
        id: str,
    ) -> Status:
        """Delete playlists.

        Deletes one playlist or several in a single call.

        Args:
            id: Id of the playlist to delete, or several ids with commas between them.

        Returns:
            They are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_playlist

        answer = delete_playlist.sync(
            id,
            client=self._client,
        )
        return answer

    def get(
        self,
        id: int,
    ) -> Playlist:
        """Look up a playlist.

        Returns one playlist, and beside it a first page of its tracks and how long they last
        together. Ask for its tracks to get the other pages.

        Args:
            id: Id of the playlist to look up.

        Returns:
            The playlist, with a first page of tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_playlist

        answer = get_playlist.sync(
            id,
            client=self._client,
        )
        result = answer.playlist
        if result is None:
            raise answers.missing(get_playlist.OPERATION, "playlist")
        return result

    def list(
        self,
    ) -> PlaylistOverview:
        """List playlists.

        Returns playlists. How the list is built, and whether it has pages, BeatPass does not
        say; the playlists of the token's owner are in the library.

        Returns:
            The playlists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_playlists

        answer = list_playlists.sync(
            client=self._client,
        )
        return answer

    def remove_tracks(
        self,
        id: int,
        *,
        ids: builtins.list[int],
    ) -> PlaylistTracksRemoved:
        """Take tracks off a playlist.

        Removes tracks from a playlist and counts them. One unknown track spoils the whole call.

        Args:
            id: Id of the playlist to remove from.
            ids: Ids of the tracks, each of which has to exist.

        Returns:
            The playlist, and how many tracks left it.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_track_selection import PlaylistTrackSelection
        from . import remove_tracks_from_playlist

        body = PlaylistTrackSelection(
            ids=ids,
        )
        answer = remove_tracks_from_playlist.sync(
            id,
            client=self._client,
            body=body,
        )
        return answer

    def reorder_tracks(
        self,
        playlist: int,
        **fields: Any,
    ) -> PlaylistTracksReordered:
        """Reorder the tracks of a playlist.

        Puts the tracks of a playlist into another order. BeatPass does not document what it
        takes.

        Args:
            playlist: Id of the playlist to reorder.
            **fields: The fields of the body; the API does not document them.

        Returns:
            The new order holds.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_track_order import PlaylistTrackOrder
        from . import reorder_playlist_tracks

        body = PlaylistTrackOrder.from_dict(fields)
        answer = reorder_playlist_tracks.sync(
            playlist,
            client=self._client,
            body=body if body.to_dict() else UNSET,
        )
        return answer

    def tracks(
        self,
        id: int,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TrackPage:
        """List the tracks of a playlist.

        Returns what is on the playlist, page by page. A page can be as large as 100 tracks.

        Args:
            id: Id of the playlist whose tracks are listed.
            per_page: How many tracks a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the playlist's tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_playlist_tracks

        answer = get_playlist_tracks.sync(
            id,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_playlist_tracks.OPERATION, "pagination")
        return result

    def update(
        self,
        playlist: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        image: str | Unset | None = UNSET,
        public: bool | Unset = UNSET,
        collaborative: bool | Unset = UNSET,
    ) -> Playlist:
        """Change a playlist.

        Changes what is said about a playlist and who may see or edit it. What is left out keeps
        its value. The tracks have calls of their own.

        Args:
            playlist: Id of the playlist to change.
            name: The title, which no other playlist of the same owner has.
            description: What the playlist is about.
            image: Address of the cover.
            public: Whether everybody can open it. Null is not accepted.
            collaborative: Whether invited editors can change it. Null is not accepted.

        Returns:
            The playlist as it is now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.playlist_update import PlaylistUpdate
        from . import update_playlist

        body = PlaylistUpdate(
            name=name,
            description=description,
            image=image,
            public=public,
            collaborative=collaborative,
        )
        answer = update_playlist.sync(
            playlist,
            client=self._client,
            body=body,
        )
        result = answer.playlist
        if result is None:
            raise answers.missing(update_playlist.OPERATION, "playlist")
        return result
