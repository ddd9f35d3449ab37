"""The namespace `albums`: its operations as methods."""

from __future__ import annotations

import builtins
import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from ...pagination import MOST_PAGES, AsyncPager, SyncPager
from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.album import Album
    from ...models.album_create_artists_item_type_1 import AlbumCreateArtistsItemType1
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncAlbumsNamespace:
    """Releases of several tracks."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def create(
        self,
        *,
        name: str,
        image: str,
        artists: builtins.list[int | AlbumCreateArtistsItemType1],
        description: str | Unset = UNSET,
        release_date: datetime.date | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Album:
        """Make an album.

        Makes an album without tracks; tracks join it by naming its id. The account needs the
        right to do so.

        Args:
            name: The name of the contract.
            image: Reference of the uploaded cover.
            artists: Ids of the credited artists; `CURRENT_USER` stands for one's own.
            description: The description of the contract.
            release_date: The release_date of the contract.
            options: What is different for this call.

        Returns:
            The new album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.album_create import AlbumCreate
        from . import create_album

        body = AlbumCreate(
            name=name,
            image=image,
            artists=artists,
            description=description,
            release_date=release_date,
        )
        answer = await create_album.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        result: Album = responses.part(create_album.OPERATION, answer, "album", "album")
        return result

    async def delete(
        self,
        album_ids: builtins.list[int],
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete albums.

        Deletes one album or several. Deleting those that are gone already does no harm.

        Args:
            album_ids: Ids of the albums to delete.
            options: What is different for this call.

        Returns:
            The albums are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_albums

        answer = await delete_albums.asyncio(
            album_ids,
            client=self._client,
            options=options,
        )
        return answer

    async def get(
        self,
        album_id: int,
        *,
        loader: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Album:
        """Look up an album.

        Returns one album with its artists, genres and tags. Its tracks and counters come with a
        token only.

        Args:
            album_id: Id of the album to look up.
            loader: Name of the set of related things to send along.
            options: What is different for this call.

        Returns:
            The album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_album

        answer = await get_album.asyncio(
            album_id,
            client=self._client,
            loader=loader,
            options=options,
        )
        result: Album = responses.part(get_album.OPERATION, answer, "album", "album")
        return result

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Album]:
        """List albums.

        Returns the catalogue's albums page by page. Keep the page size the same from page to
        page.

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
        from . import get_albums

        return AsyncPager(
            get_albums.OPERATION,
            partial(get_albums.asyncio, client=self._client, options=options),
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

    async def update(
        self,
        album_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Album:
        """Change an album.

        Changes an album. BeatPass does not document which fields it takes.

        Args:
            album_id: Id of the album to change.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The album as it is now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_album

        body = UndocumentedBody.from_dict(fields)
        answer = await update_album.asyncio(
            album_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        result: Album = responses.part(update_album.OPERATION, answer, "album", "album")
        return result


class SyncAlbumsNamespace:
    """Releases of several tracks."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def create(
        self,
        *,
        name: str,
        image: str,
        artists: builtins.list[int | AlbumCreateArtistsItemType1],
        description: str | Unset = UNSET,
        release_date: datetime.date | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Album:
        """Make an album.

        Makes an album without tracks; tracks join it by naming its id. The account needs the
        right to do so.

        Args:
            name: The name of the contract.
            image: Reference of the uploaded cover.
            artists: Ids of the credited artists; `CURRENT_USER` stands for one's own.
            description: The description of the contract.
            release_date: The release_date of the contract.
            options: What is different for this call.

        Returns:
            The new album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.album_create import AlbumCreate
        from . import create_album

        body = AlbumCreate(
            name=name,
            image=image,
            artists=artists,
            description=description,
            release_date=release_date,
        )
        answer = create_album.sync(
            client=self._client,
            body=body,
            options=options,
        )
        result: Album = responses.part(create_album.OPERATION, answer, "album", "album")
        return result

    def delete(
        self,
        album_ids: builtins.list[int],
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete albums.

        Deletes one album or several. Deleting those that are gone already does no harm.

        Args:
            album_ids: Ids of the albums to delete.
            options: What is different for this call.

        Returns:
            The albums are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_albums

        answer = delete_albums.sync(
            album_ids,
            client=self._client,
            options=options,
        )
        return answer

    def get(
        self,
        album_id: int,
        *,
        loader: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Album:
        """Look up an album.

        Returns one album with its artists, genres and tags. Its tracks and counters come with a
        token only.

        Args:
            album_id: Id of the album to look up.
            loader: Name of the set of related things to send along.
            options: What is different for this call.

        Returns:
            The album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_album

        answer = get_album.sync(
            album_id,
            client=self._client,
            loader=loader,
            options=options,
        )
        result: Album = responses.part(get_album.OPERATION, answer, "album", "album")
        return result

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Album]:
        """List albums.

        Returns the catalogue's albums page by page. Keep the page size the same from page to
        page.

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
        from . import get_albums

        return SyncPager(
            get_albums.OPERATION,
            partial(get_albums.sync, client=self._client, options=options),
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

    def update(
        self,
        album_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Album:
        """Change an album.

        Changes an album. BeatPass does not document which fields it takes.

        Args:
            album_id: Id of the album to change.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The album as it is now.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_album

        body = UndocumentedBody.from_dict(fields)
        answer = update_album.sync(
            album_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        result: Album = responses.part(update_album.OPERATION, answer, "album", "album")
        return result
