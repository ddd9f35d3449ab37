"""The namespace `playlists`: its operations as methods."""

from __future__ import annotations

import builtins
from functools import partial
from typing import TYPE_CHECKING, Any

from ...pagination import MOST_PAGES, AsyncPager, SyncPager
from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.playlist import Playlist
    from ...models.playlist_tracks_added import PlaylistTracksAdded
    from ...models.playlist_tracks_removed import PlaylistTracksRemoved
    from ...models.status import Status
    from ...models.track import Track
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncPlaylistsNamespace:
    """Playlists and the tracks on them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def add_tracks(
        self,
        playlist_id: int,
        *,
        ids: builtins.list[int],
        options: RequestOptions | None = None,
    ) -> PlaylistTracksAdded:
        """Put tracks on a playlist.

        Adds tracks to a playlist and counts those that were on it before. One unknown track
        spoils the whole call. A playlist has room for 500 tracks.

        Args:
            playlist_id: Id of the playlist to add to.
            ids: Ids of the tracks, each of which has to exist.
            options: What is different for this call.

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
            playlist_id,
            client=self._client,
            body=body,
            options=options,
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
        options: RequestOptions | None = None,
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
            options: What is different for this call.

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
            options=options,
        )
        result: Playlist = responses.part(create_playlist.OPERATION, answer, "playlist", "playlist")
        return result

    async def delete(
        self,
        playlist_ids: builtins.list[int],
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Delete playlists.

        Deletes one playlist or several in a single call.

        Args:
            playlist_ids: Ids of the playlists to delete.
            options: What is different for this call.

        Returns:
            They are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_playlist

        answer = await delete_playlist.asyncio(
            playlist_ids,
            client=self._client,
            options=options,
        )
        return answer

    async def get(
        self,
        playlist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Playlist:
        """Look up a playlist.

        Returns one playlist, and beside it a first page of its tracks and how long they last
        together. Ask for its tracks to get the other pages.

        Args:
            playlist_id: Id of the playlist to look up.
            options: What is different for this call.

        Returns:
            The playlist, with a first page of tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_playlist

        answer = await get_playlist.asyncio(
            playlist_id,
            client=self._client,
            options=options,
        )
        result: Playlist = responses.part(get_playlist.OPERATION, answer, "playlist", "playlist")
        return result

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List playlists.

        Returns playlists. How the list is built, and whether it has pages, BeatPass does not
        say; the playlists of the token's owner are in the library.

        Args:
            options: What is different for this call.

        Returns:
            The playlists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_playlists

        answer = await list_playlists.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def remove_tracks(
        self,
        playlist_id: int,
        *,
        ids: builtins.list[int],
        options: RequestOptions | None = None,
    ) -> PlaylistTracksRemoved:
        """Take tracks off a playlist.

        Removes tracks from a playlist and counts them. One unknown track spoils the whole call.

        Args:
            playlist_id: Id of the playlist to remove from.
            ids: Ids of the tracks, each of which has to exist.
            options: What is different for this call.

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
            playlist_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    async def reorder_tracks(
        self,
        playlist_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Reorder the tracks of a playlist.

        Puts the tracks of a playlist into another order. BeatPass does not document what it
        takes.

        Args:
            playlist_id: Id of the playlist to reorder.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The new order holds.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import reorder_playlist_tracks

        body = UndocumentedBody.from_dict(fields)
        answer = await reorder_playlist_tracks.asyncio(
            playlist_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def tracks(
        self,
        playlist_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Track]:
        """List the tracks of a playlist.

        Returns what is on the playlist, page by page. A page can be as large as 100 tracks.

        Args:
            playlist_id: Id of the playlist whose tracks are listed.
            page: The number of the page to begin with, from 1.
            page_size: How many items a page shall have.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_playlist_tracks

        return AsyncPager(
            get_playlist_tracks.OPERATION,
            partial(get_playlist_tracks.asyncio, playlist_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(playlist_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def update(
        self,
        playlist_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        image: str | Unset | None = UNSET,
        public: bool | Unset = UNSET,
        collaborative: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Playlist:
        """Change a playlist.

        Changes what is said about a playlist and who may see or edit it. What is left out keeps
        its value. The tracks have calls of their own.

        Args:
            playlist_id: Id of the playlist to change.
            name: The title, which no other playlist of the same owner has.
            description: What the playlist is about.
            image: Address of the cover.
            public: Whether everybody can open it. Null is not accepted.
            collaborative: Whether invited editors can change it. Null is not accepted.
            options: What is different for this call.

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
            playlist_id,
            client=self._client,
            body=body,
            options=options,
        )
        result: Playlist = responses.part(update_playlist.OPERATION, answer, "playlist", "playlist")
        return result


class SyncPlaylistsNamespace:
    """Playlists and the tracks on them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def add_tracks(
        self,
        playlist_id: int,
        *,
        ids: builtins.list[int],
        options: RequestOptions | None = None,
    ) -> PlaylistTracksAdded:
        """Put tracks on a playlist.

        Adds tracks to a playlist and counts those that were on it before. One unknown track
        spoils the whole call. A playlist has room for 500 tracks.

        Args:
            playlist_id: Id of the playlist to add to.
            ids: Ids of the tracks, each of which has to exist.
            options: What is different for this call.

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
            playlist_id,
            client=self._client,
            body=body,
            options=options,
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
        options: RequestOptions | None = None,
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
            options: What is different for this call.

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
            options=options,
        )
        result: Playlist = responses.part(create_playlist.OPERATION, answer, "playlist", "playlist")
        return result

    def delete(
        self,
        playlist_ids: builtins.list[int],
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Delete playlists.

        Deletes one playlist or several in a single call.

        Args:
            playlist_ids: Ids of the playlists to delete.
            options: What is different for this call.

        Returns:
            They are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_playlist

        answer = delete_playlist.sync(
            playlist_ids,
            client=self._client,
            options=options,
        )
        return answer

    def get(
        self,
        playlist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Playlist:
        """Look up a playlist.

        Returns one playlist, and beside it a first page of its tracks and how long they last
        together. Ask for its tracks to get the other pages.

        Args:
            playlist_id: Id of the playlist to look up.
            options: What is different for this call.

        Returns:
            The playlist, with a first page of tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_playlist

        answer = get_playlist.sync(
            playlist_id,
            client=self._client,
            options=options,
        )
        result: Playlist = responses.part(get_playlist.OPERATION, answer, "playlist", "playlist")
        return result

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List playlists.

        Returns playlists. How the list is built, and whether it has pages, BeatPass does not
        say; the playlists of the token's owner are in the library.

        Args:
            options: What is different for this call.

        Returns:
            The playlists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_playlists

        answer = list_playlists.sync(
            client=self._client,
            options=options,
        )
        return answer

    def remove_tracks(
        self,
        playlist_id: int,
        *,
        ids: builtins.list[int],
        options: RequestOptions | None = None,
    ) -> PlaylistTracksRemoved:
        """Take tracks off a playlist.

        Removes tracks from a playlist and counts them. One unknown track spoils the whole call.

        Args:
            playlist_id: Id of the playlist to remove from.
            ids: Ids of the tracks, each of which has to exist.
            options: What is different for this call.

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
            playlist_id,
            client=self._client,
            body=body,
            options=options,
        )
        return answer

    def reorder_tracks(
        self,
        playlist_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Reorder the tracks of a playlist.

        Puts the tracks of a playlist into another order. BeatPass does not document what it
        takes.

        Args:
            playlist_id: Id of the playlist to reorder.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The new order holds.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import reorder_playlist_tracks

        body = UndocumentedBody.from_dict(fields)
        answer = reorder_playlist_tracks.sync(
            playlist_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def tracks(
        self,
        playlist_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Track]:
        """List the tracks of a playlist.

        Returns what is on the playlist, page by page. A page can be as large as 100 tracks.

        Args:
            playlist_id: Id of the playlist whose tracks are listed.
            page: The number of the page to begin with, from 1.
            page_size: How many items a page shall have.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_playlist_tracks

        return SyncPager(
            get_playlist_tracks.OPERATION,
            partial(get_playlist_tracks.sync, playlist_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(playlist_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def update(
        self,
        playlist_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        image: str | Unset | None = UNSET,
        public: bool | Unset = UNSET,
        collaborative: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Playlist:
        """Change a playlist.

        Changes what is said about a playlist and who may see or edit it. What is left out keeps
        its value. The tracks have calls of their own.

        Args:
            playlist_id: Id of the playlist to change.
            name: The title, which no other playlist of the same owner has.
            description: What the playlist is about.
            image: Address of the cover.
            public: Whether everybody can open it. Null is not accepted.
            collaborative: Whether invited editors can change it. Null is not accepted.
            options: What is different for this call.

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
            playlist_id,
            client=self._client,
            body=body,
            options=options,
        )
        result: Playlist = responses.part(update_playlist.OPERATION, answer, "playlist", "playlist")
        return result
