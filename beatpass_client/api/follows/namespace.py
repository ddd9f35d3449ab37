"""The namespace `follows`: its operations as methods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager

if TYPE_CHECKING:
    from ...models.artist_follow_status import ArtistFollowStatus
    from ...models.status import Status
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...models.user import User
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncFollowsNamespace:
    """Following artists, accounts and playlists."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def artist_status(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistFollowStatus:
        """See whether you follow an artist.

        Tells whether the token's owner follows the artist.

        Args:
            artist_id: Id of the artist in question.
            options: What is different for this call.

        Returns:
            Whether the artist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_follow_status

        answer = await get_artist_follow_status.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def follow_artist(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Start following an artist.

        Makes the token's owner a follower of the artist. An account can follow up to 5,000
        others.

        Args:
            artist_id: Id of the artist to follow.
            options: What is different for this call.

        Returns:
            The artist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_artist

        answer = await follow_artist.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def follow_playlist(
        self,
        playlist_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Start following a playlist.

        Puts a playlist among the playlists of the token's owner.

        Args:
            playlist_id: Id of the playlist to follow.
            options: What is different for this call.

        Returns:
            The playlist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_playlist

        answer = await follow_playlist.asyncio(
            playlist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def follow_user(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Start following an account.

        Makes the token's owner a follower of another account. An account can follow up to 5,000
        others.

        Args:
            user_id: Id of the account to follow.
            options: What is different for this call.

        Returns:
            The account is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_user

        answer = await follow_user.asyncio(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    def my_followed_users(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[User]:
        """List the accounts you follow.

        Returns the accounts that the token's owner follows, page by page.

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
        from . import get_user_followed

        return AsyncPager(
            get_user_followed.OPERATION,
            partial(get_user_followed.asyncio, client=self._client, options=options),
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

    def my_followers(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[User]:
        """List your followers.

        Returns the accounts that follow the token's owner, page by page. The pages come in the
        simple form, so nothing tells how many there are.

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
        from . import get_user_followers

        return AsyncPager(
            get_user_followers.OPERATION,
            partial(get_user_followers.asyncio, client=self._client, options=options),
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

    async def unfollow_artist(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Stop following an artist.

        Ends the following of an artist. It answers 409 when there was none.

        Args:
            artist_id: Id of the artist to follow no longer.
            options: What is different for this call.

        Returns:
            The artist is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_artist

        answer = await unfollow_artist.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def unfollow_playlist(
        self,
        playlist_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Stop following a playlist.

        Takes a followed playlist out of the playlists of the token's owner.

        Args:
            playlist_id: Id of the playlist to follow no longer.
            options: What is different for this call.

        Returns:
            The playlist is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_playlist

        answer = await unfollow_playlist.asyncio(
            playlist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def unfollow_user(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Stop following an account.

        Ends the following of another account.

        Args:
            user_id: Id of the account to follow no longer.
            options: What is different for this call.

        Returns:
            The account is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_user

        answer = await unfollow_user.asyncio(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    async def user_status(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """See whether you follow an account.

        Tells how the token's owner stands to another account.

        Args:
            user_id: Id of the account in question.
            options: What is different for this call.

        Returns:
            How the two accounts stand to each other.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_follow_status

        answer = await get_user_follow_status.asyncio(
            user_id,
            client=self._client,
            options=options,
        )
        return answer


class SyncFollowsNamespace:
    """Following artists, accounts and playlists."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def artist_status(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistFollowStatus:
        """See whether you follow an artist.

        Tells whether the token's owner follows the artist.

        Args:
            artist_id: Id of the artist in question.
            options: What is different for this call.

        Returns:
            Whether the artist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_follow_status

        answer = get_artist_follow_status.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def follow_artist(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Start following an artist.

        Makes the token's owner a follower of the artist. An account can follow up to 5,000
        others.

        Args:
            artist_id: Id of the artist to follow.
            options: What is different for this call.

        Returns:
            The artist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_artist

        answer = follow_artist.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def follow_playlist(
        self,
        playlist_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Start following a playlist.

        Puts a playlist among the playlists of the token's owner.

        Args:
            playlist_id: Id of the playlist to follow.
            options: What is different for this call.

        Returns:
            The playlist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_playlist

        answer = follow_playlist.sync(
            playlist_id,
            client=self._client,
            options=options,
        )
        return answer

    def follow_user(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Start following an account.

        Makes the token's owner a follower of another account. An account can follow up to 5,000
        others.

        Args:
            user_id: Id of the account to follow.
            options: What is different for this call.

        Returns:
            The account is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_user

        answer = follow_user.sync(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    def my_followed_users(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[User]:
        """List the accounts you follow.

        Returns the accounts that the token's owner follows, page by page.

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
        from . import get_user_followed

        return SyncPager(
            get_user_followed.OPERATION,
            partial(get_user_followed.sync, client=self._client, options=options),
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

    def my_followers(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[User]:
        """List your followers.

        Returns the accounts that follow the token's owner, page by page. The pages come in the
        simple form, so nothing tells how many there are.

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
        from . import get_user_followers

        return SyncPager(
            get_user_followers.OPERATION,
            partial(get_user_followers.sync, client=self._client, options=options),
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

    def unfollow_artist(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Stop following an artist.

        Ends the following of an artist. It answers 409 when there was none.

        Args:
            artist_id: Id of the artist to follow no longer.
            options: What is different for this call.

        Returns:
            The artist is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_artist

        answer = unfollow_artist.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def unfollow_playlist(
        self,
        playlist_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Stop following a playlist.

        Takes a followed playlist out of the playlists of the token's owner.

        Args:
            playlist_id: Id of the playlist to follow no longer.
            options: What is different for this call.

        Returns:
            The playlist is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_playlist

        answer = unfollow_playlist.sync(
            playlist_id,
            client=self._client,
            options=options,
        )
        return answer

    def unfollow_user(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Status:
        """Stop following an account.

        Ends the following of another account.

        Args:
            user_id: Id of the account to follow no longer.
            options: What is different for this call.

        Returns:
            The account is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_user

        answer = unfollow_user.sync(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    def user_status(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """See whether you follow an account.

        Tells how the token's owner stands to another account.

        Args:
            user_id: Id of the account in question.
            options: What is different for this call.

        Returns:
            How the two accounts stand to each other.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_follow_status

        answer = get_user_follow_status.sync(
            user_id,
            client=self._client,
            options=options,
        )
        return answer
