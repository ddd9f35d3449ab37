"""The namespace `library`: its operations as methods."""

from __future__ import annotations

import builtins
from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.album import Album
    from ...models.artist import Artist
    from ...models.library_item_input import LibraryItemInput
    from ...models.playlist import Playlist
    from ...models.track import Track
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


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
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Save things to the library.

        Saves tracks, albums and artists, of several kinds in one call if need be. A library
        ends at 10,000 saved items.

        Args:
            likeables: The things, of any kind and in any mixture.
            options: What is different for this call.

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
            options=options,
        )
        return answer

    def albums(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Album]:
        """List the albums in the library.

        Returns the albums that the token's owner saved, page by page.

        Args:
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
        from . import get_user_liked_albums

        return AsyncPager(
            get_user_liked_albums.OPERATION,
            partial(get_user_liked_albums.asyncio, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def artists(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Artist]:
        """List the artists in the library.

        Returns the artists that the token's owner saved, page by page.

        Args:
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
        from . import get_user_liked_artists

        return AsyncPager(
            get_user_liked_artists.OPERATION,
            partial(get_user_liked_artists.asyncio, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def playlists(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Playlist]:
        """List the playlists in the library.

        Returns the playlists that the token's owner made, together with those they follow, page
        by page.

        Args:
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
        from . import get_user_liked_playlists

        return AsyncPager(
            get_user_liked_playlists.OPERATION,
            partial(get_user_liked_playlists.asyncio, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def remove(
        self,
        *,
        likeables: builtins.list[LibraryItemInput] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Take things out of the library.

        Undoes the saving of tracks, albums and artists, of several kinds in one call if need
        be.

        Args:
            likeables: The things, of any kind and in any mixture.
            options: What is different for this call.

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
            options=options,
        )
        return answer

    def tracks(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Track]:
        """List the tracks in the library.

        Returns the tracks that the token's owner saved, page by page.

        Args:
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
        from . import get_user_liked_tracks

        return AsyncPager(
            get_user_liked_tracks.OPERATION,
            partial(get_user_liked_tracks.asyncio, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )


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
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Save things to the library.

        Saves tracks, albums and artists, of several kinds in one call if need be. A library
        ends at 10,000 saved items.

        Args:
            likeables: The things, of any kind and in any mixture.
            options: What is different for this call.

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
            options=options,
        )
        return answer

    def albums(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Album]:
        """List the albums in the library.

        Returns the albums that the token's owner saved, page by page.

        Args:
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
        from . import get_user_liked_albums

        return SyncPager(
            get_user_liked_albums.OPERATION,
            partial(get_user_liked_albums.sync, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def artists(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Artist]:
        """List the artists in the library.

        Returns the artists that the token's owner saved, page by page.

        Args:
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
        from . import get_user_liked_artists

        return SyncPager(
            get_user_liked_artists.OPERATION,
            partial(get_user_liked_artists.sync, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def playlists(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Playlist]:
        """List the playlists in the library.

        Returns the playlists that the token's owner made, together with those they follow, page
        by page.

        Args:
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
        from . import get_user_liked_playlists

        return SyncPager(
            get_user_liked_playlists.OPERATION,
            partial(get_user_liked_playlists.sync, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def remove(
        self,
        *,
        likeables: builtins.list[LibraryItemInput] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Take things out of the library.

        Undoes the saving of tracks, albums and artists, of several kinds in one call if need
        be.

        Args:
            likeables: The things, of any kind and in any mixture.
            options: What is different for this call.

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
            options=options,
        )
        return answer

    def tracks(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Track]:
        """List the tracks in the library.

        Returns the tracks that the token's owner saved, page by page.

        Args:
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
        from . import get_user_liked_tracks

        return SyncPager(
            get_user_liked_tracks.OPERATION,
            partial(get_user_liked_tracks.sync, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )
