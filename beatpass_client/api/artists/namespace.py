"""The namespace `artists`: its operations as methods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager
from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.album import Album
    from ...models.artist import Artist
    from ...models.artist_download import ArtistDownload
    from ...models.artist_ownership import ArtistOwnership
    from ...models.get_artist_activity_period import GetArtistActivityPeriod
    from ...models.track import Track
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...models.user import User
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncArtistsNamespace:
    """Producers and other artists, with what they have made and who follows them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def achievements(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the achievements of an artist.

        Returns what the artist has achieved as a producer.

        Args:
            artist_id: Id of the artist whose achievements are listed.
            options: What is different for this call.

        Returns:
            The achievements.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_achievements

        answer = await get_artist_achievements.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def activity(
        self,
        artist_id: int,
        *,
        period: GetArtistActivityPeriod | Unset = UNSET,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[ArtistDownload]:
        """See what listeners did with an artist's tracks.

        Returns sums of downloads, licenses, plays and reactions for a stretch of time, and its
        downloads one by one, page by page.

        Args:
            artist_id: Id of the artist whose activity is shown.
            period: How far back to look.
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
        from . import get_artist_activity

        return AsyncPager(
            get_artist_activity.OPERATION,
            partial(
                get_artist_activity.asyncio,
                artist_id,
                client=self._client,
                period=period,
                options=options,
            ),
            size="per_page",
            page_size=page_size,
            of=(
                artist_id,
                period,
            ),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def albums(
        self,
        artist_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Album]:
        """List the albums of an artist.

        Returns the artist's albums page by page, five at a time unless asked otherwise.

        Args:
            artist_id: Id of the artist whose albums are listed.
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
        from . import get_artist_albums

        return AsyncPager(
            get_artist_albums.OPERATION,
            partial(get_artist_albums.asyncio, artist_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(artist_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def check_ownership(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistOwnership:
        """See whether an artist is claimed.

        Tells whether an account has claimed an artist page.

        Args:
            artist_id: Id of the artist in question.
            options: What is different for this call.

        Returns:
            Whether the page is claimed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_artist_ownership

        answer = await check_artist_ownership.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        image_small: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Artist:
        """Make an artist.

        Makes an artist page. The account needs the right to do so.

        Args:
            name: The name of the contract.
            description: The description of the contract.
            image_small: Address of a portrait.
            options: What is different for this call.

        Returns:
            The new artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.artist_create import ArtistCreate
        from . import create_artist

        body = ArtistCreate(
            name=name,
            description=description,
            image_small=image_small,
        )
        answer = await create_artist.asyncio(
            client=self._client,
            body=body,
            options=options,
        )
        result: Artist = responses.part(create_artist.OPERATION, answer, "artist", "artist")
        return result

    def followers(
        self,
        artist_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[User]:
        """List the followers of an artist.

        Returns the accounts that follow the artist, page by page.

        Args:
            artist_id: Id of the artist whose followers are listed.
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
        from . import get_artist_followers

        return AsyncPager(
            get_artist_followers.OPERATION,
            partial(get_artist_followers.asyncio, artist_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(artist_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def get(
        self,
        artist_id: int,
        *,
        loader: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Artist:
        """Look up an artist.

        Returns one artist, and beside it the first albums and tracks. Which related things come
        depends on the loader and on the tabs that the artist's page shows.

        Args:
            artist_id: Id of the artist to look up.
            loader: Name of the set of related things to send along.
            options: What is different for this call.

        Returns:
            The artist, with a first page of albums and of tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist

        answer = await get_artist.asyncio(
            artist_id,
            client=self._client,
            loader=loader,
            options=options,
        )
        result: Artist = responses.part(get_artist.OPERATION, answer, "artist", "artist")
        return result

    async def landing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the artists of the landing page.

        Returns the artists that visitors see first.

        Args:
            options: What is different for this call.

        Returns:
            The artists shown.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_landing_artists

        answer = await get_landing_artists.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Artist]:
        """List artists.

        Returns the artists page by page. Keep the page size the same from page to page.

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
        from . import get_artists

        return AsyncPager(
            get_artists.OPERATION,
            partial(get_artists.asyncio, client=self._client, options=options),
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

    def tracks(
        self,
        artist_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Track]:
        """List the tracks of an artist.

        Returns what the artist is credited on, page by page.

        Args:
            artist_id: Id of the artist whose tracks are listed.
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
        from . import get_artist_tracks

        return AsyncPager(
            get_artist_tracks.OPERATION,
            partial(get_artist_tracks.asyncio, artist_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(artist_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )


class SyncArtistsNamespace:
    """Producers and other artists, with what they have made and who follows them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def achievements(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the achievements of an artist.

        Returns what the artist has achieved as a producer.

        Args:
            artist_id: Id of the artist whose achievements are listed.
            options: What is different for this call.

        Returns:
            The achievements.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_achievements

        answer = get_artist_achievements.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def activity(
        self,
        artist_id: int,
        *,
        period: GetArtistActivityPeriod | Unset = UNSET,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[ArtistDownload]:
        """See what listeners did with an artist's tracks.

        Returns sums of downloads, licenses, plays and reactions for a stretch of time, and its
        downloads one by one, page by page.

        Args:
            artist_id: Id of the artist whose activity is shown.
            period: How far back to look.
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
        from . import get_artist_activity

        return SyncPager(
            get_artist_activity.OPERATION,
            partial(
                get_artist_activity.sync,
                artist_id,
                client=self._client,
                period=period,
                options=options,
            ),
            size="per_page",
            page_size=page_size,
            of=(
                artist_id,
                period,
            ),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def albums(
        self,
        artist_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Album]:
        """List the albums of an artist.

        Returns the artist's albums page by page, five at a time unless asked otherwise.

        Args:
            artist_id: Id of the artist whose albums are listed.
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
        from . import get_artist_albums

        return SyncPager(
            get_artist_albums.OPERATION,
            partial(get_artist_albums.sync, artist_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(artist_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def check_ownership(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistOwnership:
        """See whether an artist is claimed.

        Tells whether an account has claimed an artist page.

        Args:
            artist_id: Id of the artist in question.
            options: What is different for this call.

        Returns:
            Whether the page is claimed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_artist_ownership

        answer = check_artist_ownership.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        image_small: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Artist:
        """Make an artist.

        Makes an artist page. The account needs the right to do so.

        Args:
            name: The name of the contract.
            description: The description of the contract.
            image_small: Address of a portrait.
            options: What is different for this call.

        Returns:
            The new artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.artist_create import ArtistCreate
        from . import create_artist

        body = ArtistCreate(
            name=name,
            description=description,
            image_small=image_small,
        )
        answer = create_artist.sync(
            client=self._client,
            body=body,
            options=options,
        )
        result: Artist = responses.part(create_artist.OPERATION, answer, "artist", "artist")
        return result

    def followers(
        self,
        artist_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[User]:
        """List the followers of an artist.

        Returns the accounts that follow the artist, page by page.

        Args:
            artist_id: Id of the artist whose followers are listed.
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
        from . import get_artist_followers

        return SyncPager(
            get_artist_followers.OPERATION,
            partial(get_artist_followers.sync, artist_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(artist_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def get(
        self,
        artist_id: int,
        *,
        loader: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Artist:
        """Look up an artist.

        Returns one artist, and beside it the first albums and tracks. Which related things come
        depends on the loader and on the tabs that the artist's page shows.

        Args:
            artist_id: Id of the artist to look up.
            loader: Name of the set of related things to send along.
            options: What is different for this call.

        Returns:
            The artist, with a first page of albums and of tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist

        answer = get_artist.sync(
            artist_id,
            client=self._client,
            loader=loader,
            options=options,
        )
        result: Artist = responses.part(get_artist.OPERATION, answer, "artist", "artist")
        return result

    def landing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the artists of the landing page.

        Returns the artists that visitors see first.

        Args:
            options: What is different for this call.

        Returns:
            The artists shown.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_landing_artists

        answer = get_landing_artists.sync(
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Artist]:
        """List artists.

        Returns the artists page by page. Keep the page size the same from page to page.

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
        from . import get_artists

        return SyncPager(
            get_artists.OPERATION,
            partial(get_artists.sync, client=self._client, options=options),
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

    def tracks(
        self,
        artist_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Track]:
        """List the tracks of an artist.

        Returns what the artist is credited on, page by page.

        Args:
            artist_id: Id of the artist whose tracks are listed.
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
        from . import get_artist_tracks

        return SyncPager(
            get_artist_tracks.OPERATION,
            partial(get_artist_tracks.sync, artist_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(artist_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )
