"""The namespace `library`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import answers
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.album_page import AlbumPage
    from ...models.artist_page import ArtistPage
    from ...models.library_item_input import LibraryItemInput
    from ...models.library_items_added import LibraryItemsAdded
    from ...models.library_items_removed import LibraryItemsRemoved
    from ...models.playlist_page import PlaylistPage
    from ...models.track_page import TrackPage
    from ...types import AsyncClient, SyncClient


class AsyncLibraryNamespace:
    """What the owner of the token has saved."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def add(
        self,
        *,
        likeables: builtins.list[LibraryItemInput] | Unset = UNSET,
    ) -> LibraryItemsAdded:
        """Save things to the library.

        Saves tracks, albums and artists, of several kinds in one call if need be. A library
        ends at 10,000 saved items.

        Args:
            likeables: The things, of any kind and in any mixture.

        Returns:
            They are saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.library_selection import LibrarySelection
        from . import add_to_library

        body = LibrarySelection(
            likeables=likeables,
        )
        answer = await add_to_library.asyncio(
            client=self._client,
            body=body,
        )
        return answer

    async def albums(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> AlbumPage:
        """List the albums in the library.

        Returns the albums that the token's owner saved, page by page.

        Args:
            per_page: How many albums a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the saved albums.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_liked_albums

        answer = await get_user_liked_albums.asyncio(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_liked_albums.OPERATION, "pagination")
        return result

    async def artists(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ArtistPage:
        """List the artists in the library.

        Returns the artists that the token's owner saved, page by page.

        Args:
            per_page: How many artists a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the saved artists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_liked_artists

        answer = await get_user_liked_artists.asyncio(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_liked_artists.OPERATION, "pagination")
        return result

    async def playlists(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> PlaylistPage:
        """List the playlists in the library.

        Returns the playlists that the token's owner made, together with those they follow, page
        by page.

        Args:
            per_page: How many playlists a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of own and followed playlists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_liked_playlists

        answer = await get_user_liked_playlists.asyncio(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_liked_playlists.OPERATION, "pagination")
        return result

    async def remove(
        self,
        *,
        likeables: builtins.list[LibraryItemInput] | Unset = UNSET,
    ) -> LibraryItemsRemoved:
        """Take things out of the library.

        Undoes the saving of tracks, albums and artists, of several kinds in one call if need
        be.

        Args:
            likeables: The things, of any kind and in any mixture.

        Returns:
            They are no longer saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.library_selection import LibrarySelection
        from . import remove_from_library

        body = LibrarySelection(
            likeables=likeables,
        )
        answer = await remove_from_library.asyncio(
            client=self._client,
            body=body,
        )
        return answer

    async def tracks(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TrackPage:
        """List the tracks in the library.

        Returns the tracks that the token's owner saved, page by page.

        Args:
            per_page: How many tracks a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the saved tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_liked_tracks

        answer = await get_user_liked_tracks.asyncio(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_liked_tracks.OPERATION, "pagination")
        return result


class SyncLibraryNamespace:
    """What the owner of the token has saved."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def add(
        self,
        *,
        likeables: builtins.list[LibraryItemInput] | Unset = UNSET,
    ) -> LibraryItemsAdded:
        """Save things to the library.

        Saves tracks, albums and artists, of several kinds in one call if need be. A library
        ends at 10,000 saved items.

        Args:
            likeables: The things, of any kind and in any mixture.

        Returns:
            They are saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.library_selection import LibrarySelection
        from . import add_to_library

        body = LibrarySelection(
            likeables=likeables,
        )
        answer = add_to_library.sync(
            client=self._client,
            body=body,
        )
        return answer

    def albums(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> AlbumPage:
        """List the albums in the library.

        Returns the albums that the token's owner saved, page by page.

        Args:
            per_page: How many albums a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the saved albums.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_liked_albums

        answer = get_user_liked_albums.sync(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_liked_albums.OPERATION, "pagination")
        return result

    def artists(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ArtistPage:
        """List the artists in the library.

        Returns the artists that the token's owner saved, page by page.

        Args:
            per_page: How many artists a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the saved artists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_liked_artists

        answer = get_user_liked_artists.sync(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_liked_artists.OPERATION, "pagination")
        return result

    def playlists(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> PlaylistPage:
        """List the playlists in the library.

        Returns the playlists that the token's owner made, together with those they follow, page
        by page.

        Args:
            per_page: How many playlists a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of own and followed playlists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_liked_playlists

        answer = get_user_liked_playlists.sync(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_liked_playlists.OPERATION, "pagination")
        return result

    def remove(
        self,
        *,
        likeables: builtins.list[LibraryItemInput] | Unset = UNSET,
    ) -> LibraryItemsRemoved:
        """Take things out of the library.

        Undoes the saving of tracks, albums and artists, of several kinds in one call if need
        be.

        Args:
            likeables: The things, of any kind and in any mixture.

        Returns:
            They are no longer saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.library_selection import LibrarySelection
        from . import remove_from_library

        body = LibrarySelection(
            likeables=likeables,
        )
        answer = remove_from_library.sync(
            client=self._client,
            body=body,
        )
        return answer

    def tracks(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TrackPage:
        """List the tracks in the library.

        Returns the tracks that the token's owner saved, page by page.

        Args:
            per_page: How many tracks a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the saved tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_liked_tracks

        answer = get_user_liked_tracks.sync(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_liked_tracks.OPERATION, "pagination")
        return result
