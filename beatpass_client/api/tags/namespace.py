"""The namespace `tags`: its operations as methods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager

if TYPE_CHECKING:
    from ...models.album import Album
    from ...models.track import Track
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncTagsNamespace:
    """What is filed under a tag."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def albums(
        self,
        tag: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Album]:
        """List the albums with a tag.

        Returns the albums filed under a tag, in pages of the simple form.

        Args:
            tag: The tag.
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
        from . import get_tag_albums

        return AsyncPager(
            get_tag_albums.OPERATION,
            partial(get_tag_albums.asyncio, tag, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(tag,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def tracks(
        self,
        tag: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Track]:
        """List the tracks with a tag.

        Returns the tracks filed under a tag, in pages of the simple form.

        Args:
            tag: The tag.
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
        from . import get_tag_tracks

        return AsyncPager(
            get_tag_tracks.OPERATION,
            partial(get_tag_tracks.asyncio, tag, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(tag,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )


class SyncTagsNamespace:
    """What is filed under a tag."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def albums(
        self,
        tag: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Album]:
        """List the albums with a tag.

        Returns the albums filed under a tag, in pages of the simple form.

        Args:
            tag: The tag.
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
        from . import get_tag_albums

        return SyncPager(
            get_tag_albums.OPERATION,
            partial(get_tag_albums.sync, tag, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(tag,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def tracks(
        self,
        tag: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Track]:
        """List the tracks with a tag.

        Returns the tracks filed under a tag, in pages of the simple form.

        Args:
            tag: The tag.
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
        from . import get_tag_tracks

        return SyncPager(
            get_tag_tracks.OPERATION,
            partial(get_tag_tracks.sync, tag, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(tag,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )
