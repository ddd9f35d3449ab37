"""The namespace `artists`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.album_page import AlbumPage
    from ...models.artist import Artist
    from ...models.artist_achievements import ArtistAchievements
    from ...models.artist_activity import ArtistActivity
    from ...models.artist_ownership import ArtistOwnership
    from ...models.artist_page import ArtistPage
    from ...models.get_artist_activity_period import GetArtistActivityPeriod
    from ...models.landing_artists import LandingArtists
    from ...models.track_page import TrackPage
    from ...models.user_page import UserPage
    from ...types import AsyncClient, SyncClient


class AsyncArtistsNamespace:
    """Producers and other artists, with what they have made and who follows them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def achievements(
        self,
        artist: int,
    ) -> ArtistAchievements:
        """List the achievements of an artist.

        Returns what the artist has achieved as a producer.

        Args:
            artist: Id of the artist whose achievements are listed.

        Returns:
            The achievements.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_achievements

        answer = await get_artist_achievements.asyncio(
            artist,
            client=self._client,
        )
        return answer

    async def activity(
        self,
        artist: int,
        *,
        period: GetArtistActivityPeriod | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> ArtistActivity:
        """See what listeners did with an artist's tracks.

        Returns sums of downloads, licenses, plays and reactions for a stretch of time, and its
        downloads one by one, page by page.

        Args:
            artist: Id of the artist whose activity is shown.
            period: How far back to look.
            page: Number of the page, counted from 1.
            per_page: How many downloads a page holds.

        Returns:
            The sums and one page of downloads.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_activity

        answer = await get_artist_activity.asyncio(
            artist,
            client=self._client,
            period=period,
            page=page,
            per_page=per_page,
        )
        return answer

    async def albums(
        self,
        id: int,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> AlbumPage:
        """List the albums of an artist.

        Returns the artist's albums page by page, five at a time unless asked otherwise.

        Args:
            id: Id of the artist whose albums are listed.
            per_page: How many albums a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the artist's albums.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_albums

        answer = await get_artist_albums.asyncio(
            id,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_artist_albums.OPERATION, "pagination")
        return result

    async def check_ownership(
        self,
        artist: int,
    ) -> ArtistOwnership:
        """See whether an artist is yours.

        Tells how the owner of the token stands to an artist page.

        Args:
            artist: Id of the artist in question.

        Returns:
            Whose the artist is.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_artist_ownership

        answer = await check_artist_ownership.asyncio(
            artist,
            client=self._client,
        )
        return answer

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        image_small: str | Unset = UNSET,
    ) -> Artist:
        """Make an artist.

        Makes an artist page. The account needs the right to do so.

        Args:
            name: The name of the contract.
            description: The description of the contract.
            image_small: Address of a portrait.

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
        )
        result = answer.artist
        if result is None:
            raise answers.missing(create_artist.OPERATION, "artist")
        return result

    async def followers(
        self,
        id: int,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> UserPage:
        """List the followers of an artist.

        Returns the accounts that follow the artist, page by page.

        Args:
            id: Id of the artist whose followers are listed.
            per_page: How many accounts a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the followers.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_followers

        answer = await get_artist_followers.asyncio(
            id,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_artist_followers.OPERATION, "pagination")
        return result

    async def get(
        self,
        id: int,
        *,
        loader: str | Unset = UNSET,
    ) -> Artist:
        """Look up an artist.

        Returns one artist, and beside it the first albums and tracks. Which related things come
        depends on the loader and on the tabs that the artist's page shows.

        Args:
            id: Id of the artist to look up.
            loader: Name of the set of related things to send along.

        Returns:
            The artist, with a first page of albums and of tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist

        answer = await get_artist.asyncio(
            id,
            client=self._client,
            loader=loader,
        )
        result = answer.artist
        if result is None:
            raise answers.missing(get_artist.OPERATION, "artist")
        return result

    async def landing(
        self,
    ) -> LandingArtists:
        """List the artists of the landing page.

        Returns the artists that visitors see first.

        Returns:
            The artists shown.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_landing_artists

        answer = await get_landing_artists.asyncio(
            client=self._client,
        )
        return answer

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> ArtistPage:
        """List artists.

        Returns the artists page by page. Keep the page size the same from page to page.

        Args:
            page: Number of the page, counted from 1.
            per_page: How many artists a page holds.

        Returns:
            One page of the artists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artists

        answer = await get_artists.asyncio(
            client=self._client,
            page=page,
            per_page=per_page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_artists.OPERATION, "pagination")
        return result

    async def tracks(
        self,
        id: int,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TrackPage:
        """List the tracks of an artist.

        Returns what the artist is credited on, page by page.

        Args:
            id: Id of the artist whose tracks are listed.
            per_page: How many tracks a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the artist's tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_tracks

        answer = await get_artist_tracks.asyncio(
            id,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_artist_tracks.OPERATION, "pagination")
        return result


class SyncArtistsNamespace:
    """Producers and other artists, with what they have made and who follows them."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def achievements(
        self,
        artist: int,
    ) -> ArtistAchievements:
        """List the achievements of an artist.

        Returns what the artist has achieved as a producer.

        Args:
            artist: Id of the artist whose achievements are listed.

        Returns:
            The achievements.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_achievements

        answer = get_artist_achievements.sync(
            artist,
            client=self._client,
        )
        return answer

    def activity(
        self,
        artist: int,
        *,
        period: GetArtistActivityPeriod | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> ArtistActivity:
        """See what listeners did with an artist's tracks.

        Returns sums of downloads, licenses, plays and reactions for a stretch of time, and its
        downloads one by one, page by page.

        Args:
            artist: Id of the artist whose activity is shown.
            period: How far back to look.
            page: Number of the page, counted from 1.
            per_page: How many downloads a page holds.

        Returns:
            The sums and one page of downloads.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_activity

        answer = get_artist_activity.sync(
            artist,
            client=self._client,
            period=period,
            page=page,
            per_page=per_page,
        )
        return answer

    def albums(
        self,
        id: int,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> AlbumPage:
        """List the albums of an artist.

        Returns the artist's albums page by page, five at a time unless asked otherwise.

        Args:
            id: Id of the artist whose albums are listed.
            per_page: How many albums a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the artist's albums.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_albums

        answer = get_artist_albums.sync(
            id,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_artist_albums.OPERATION, "pagination")
        return result

    def check_ownership(
        self,
        artist: int,
    ) -> ArtistOwnership:
        """See whether an artist is yours.

        Tells how the owner of the token stands to an artist page.

        Args:
            artist: Id of the artist in question.

        Returns:
            Whose the artist is.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import check_artist_ownership

        answer = check_artist_ownership.sync(
            artist,
            client=self._client,
        )
        return answer

    def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        image_small: str | Unset = UNSET,
    ) -> Artist:
        """Make an artist.

        Makes an artist page. The account needs the right to do so.

        Args:
            name: The name of the contract.
            description: The description of the contract.
            image_small: Address of a portrait.

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
        )
        result = answer.artist
        if result is None:
            raise answers.missing(create_artist.OPERATION, "artist")
        return result

    def followers(
        self,
        id: int,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> UserPage:
        """List the followers of an artist.

        Returns the accounts that follow the artist, page by page.

        Args:
            id: Id of the artist whose followers are listed.
            per_page: How many accounts a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the followers.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_followers

        answer = get_artist_followers.sync(
            id,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_artist_followers.OPERATION, "pagination")
        return result

    def get(
        self,
        id: int,
        *,
        loader: str | Unset = UNSET,
    ) -> Artist:
        """Look up an artist.

        Returns one artist, and beside it the first albums and tracks. Which related things come
        depends on the loader and on the tabs that the artist's page shows.

        Args:
            id: Id of the artist to look up.
            loader: Name of the set of related things to send along.

        Returns:
            The artist, with a first page of albums and of tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist

        answer = get_artist.sync(
            id,
            client=self._client,
            loader=loader,
        )
        result = answer.artist
        if result is None:
            raise answers.missing(get_artist.OPERATION, "artist")
        return result

    def landing(
        self,
    ) -> LandingArtists:
        """List the artists of the landing page.

        Returns the artists that visitors see first.

        Returns:
            The artists shown.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_landing_artists

        answer = get_landing_artists.sync(
            client=self._client,
        )
        return answer

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> ArtistPage:
        """List artists.

        Returns the artists page by page. Keep the page size the same from page to page.

        Args:
            page: Number of the page, counted from 1.
            per_page: How many artists a page holds.

        Returns:
            One page of the artists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artists

        answer = get_artists.sync(
            client=self._client,
            page=page,
            per_page=per_page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_artists.OPERATION, "pagination")
        return result

    def tracks(
        self,
        id: int,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TrackPage:
        """List the tracks of an artist.

        Returns what the artist is credited on, page by page.

        Args:
            id: Id of the artist whose tracks are listed.
            per_page: How many tracks a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the artist's tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_tracks

        answer = get_artist_tracks.sync(
            id,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_artist_tracks.OPERATION, "pagination")
        return result
