"""The namespace `users`: its operations as methods."""

from __future__ import annotations

import builtins
from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager
from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.album import Album
    from ...models.artist import Artist
    from ...models.playlist import Playlist
    from ...models.track import Track
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...models.user import User
    from ...models.user_minutes_left import UserMinutesLeft
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncUsersNamespace:
    """Accounts and what they show of themselves."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def contact_info(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the contact details of an account.

        Returns how to reach the person behind an account. These are personal data: neither log
        nor collect them. A limit of its own allows 30 calls a minute.

        Args:
            user_id: Id of the account to reach.
            options: What is different for this call.

        Returns:
            The contact details.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_contact_info

        answer = await get_user_contact_info.asyncio(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    def followed_users(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[User]:
        """List whom an account follows.

        Returns the accounts that this one follows, page by page.

        Args:
            user_id: Id of the account that follows them.
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
        from . import list_user_followed_users

        return AsyncPager(
            list_user_followed_users.OPERATION,
            partial(
                list_user_followed_users.asyncio, user_id, client=self._client, options=options
            ),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def followers(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[User]:
        """List the followers of an account.

        Returns the accounts that follow this one, page by page. The pages come in the simple
        form, so nothing tells how many there are.

        Args:
            user_id: Id of the account whose followers are listed.
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
        from . import list_user_followers

        return AsyncPager(
            list_user_followers.OPERATION,
            partial(list_user_followers.asyncio, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def get(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> User:
        """Look up an account.

        Returns what an account shows to others. The word `me` stands for the token's owner,
        which also makes it a cheap way to try a token.

        Args:
            user_id: Id of the account to look up, or `me`.
            options: What is different for this call.

        Returns:
            The account.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user

        answer = await get_user.asyncio(
            user_id,
            client=self._client,
            options=options,
        )
        result: User = responses.part(get_user.OPERATION, answer, "user", "user")
        return result

    def liked_albums(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Album]:
        """List the albums that an account saved.

        Returns the albums that an account has liked, page by page.

        Args:
            user_id: Id of the account whose library is shown.
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
        from . import list_user_liked_albums

        return AsyncPager(
            list_user_liked_albums.OPERATION,
            partial(list_user_liked_albums.asyncio, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def liked_artists(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Artist]:
        """List the artists that an account saved.

        Returns the artists that an account has liked, page by page.

        Args:
            user_id: Id of the account whose library is shown.
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
        from . import list_user_liked_artists

        return AsyncPager(
            list_user_liked_artists.OPERATION,
            partial(list_user_liked_artists.asyncio, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def liked_tracks(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Track]:
        """List the tracks that an account saved.

        Returns the tracks that an account has liked, page by page.

        Args:
            user_id: Id of the account whose library is shown.
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
        from . import list_user_liked_tracks

        return AsyncPager(
            list_user_liked_tracks.OPERATION,
            partial(list_user_liked_tracks.asyncio, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def minutes_left(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserMinutesLeft:
        """See how much audio can still be uploaded.

        Tells how many minutes of audio the plan of an account still takes. Null says that the
        plan sets no bound.

        Args:
            user_id: Id of the account whose plan counts.
            options: What is different for this call.

        Returns:
            The minutes that are left.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_minutes_left

        answer = await get_user_minutes_left.asyncio(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    def playlists(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Playlist]:
        """List the playlists of an account.

        Returns the playlists of an account, page by page.

        Args:
            user_id: Id of the account whose playlists are listed.
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
        from . import list_user_playlists

        return AsyncPager(
            list_user_playlists.OPERATION,
            partial(list_user_playlists.asyncio, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def search(
        self,
        *,
        query: str,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[User]:
        """Find accounts by words.

        Returns the accounts that match, at most 50 and without further pages. To search as
        somebody types, wait until the keys rest for 300 ms.

        Args:
            query: Words to look for, from 2 to 100 characters.
            limit: How many accounts to return at most.
            options: What is different for this call.

        Returns:
            The accounts that match.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_users

        answer = await search_users.asyncio(
            client=self._client,
            query=query,
            limit=limit,
            options=options,
        )
        result: builtins.list[User] = responses.part(
            search_users.OPERATION, answer, "users", "users"
        )
        return result


class SyncUsersNamespace:
    """Accounts and what they show of themselves."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def contact_info(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the contact details of an account.

        Returns how to reach the person behind an account. These are personal data: neither log
        nor collect them. A limit of its own allows 30 calls a minute.

        Args:
            user_id: Id of the account to reach.
            options: What is different for this call.

        Returns:
            The contact details.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_contact_info

        answer = get_user_contact_info.sync(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    def followed_users(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[User]:
        """List whom an account follows.

        Returns the accounts that this one follows, page by page.

        Args:
            user_id: Id of the account that follows them.
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
        from . import list_user_followed_users

        return SyncPager(
            list_user_followed_users.OPERATION,
            partial(list_user_followed_users.sync, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def followers(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[User]:
        """List the followers of an account.

        Returns the accounts that follow this one, page by page. The pages come in the simple
        form, so nothing tells how many there are.

        Args:
            user_id: Id of the account whose followers are listed.
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
        from . import list_user_followers

        return SyncPager(
            list_user_followers.OPERATION,
            partial(list_user_followers.sync, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def get(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> User:
        """Look up an account.

        Returns what an account shows to others. The word `me` stands for the token's owner,
        which also makes it a cheap way to try a token.

        Args:
            user_id: Id of the account to look up, or `me`.
            options: What is different for this call.

        Returns:
            The account.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user

        answer = get_user.sync(
            user_id,
            client=self._client,
            options=options,
        )
        result: User = responses.part(get_user.OPERATION, answer, "user", "user")
        return result

    def liked_albums(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Album]:
        """List the albums that an account saved.

        Returns the albums that an account has liked, page by page.

        Args:
            user_id: Id of the account whose library is shown.
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
        from . import list_user_liked_albums

        return SyncPager(
            list_user_liked_albums.OPERATION,
            partial(list_user_liked_albums.sync, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def liked_artists(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Artist]:
        """List the artists that an account saved.

        Returns the artists that an account has liked, page by page.

        Args:
            user_id: Id of the account whose library is shown.
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
        from . import list_user_liked_artists

        return SyncPager(
            list_user_liked_artists.OPERATION,
            partial(list_user_liked_artists.sync, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def liked_tracks(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Track]:
        """List the tracks that an account saved.

        Returns the tracks that an account has liked, page by page.

        Args:
            user_id: Id of the account whose library is shown.
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
        from . import list_user_liked_tracks

        return SyncPager(
            list_user_liked_tracks.OPERATION,
            partial(list_user_liked_tracks.sync, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def minutes_left(
        self,
        user_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserMinutesLeft:
        """See how much audio can still be uploaded.

        Tells how many minutes of audio the plan of an account still takes. Null says that the
        plan sets no bound.

        Args:
            user_id: Id of the account whose plan counts.
            options: What is different for this call.

        Returns:
            The minutes that are left.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_minutes_left

        answer = get_user_minutes_left.sync(
            user_id,
            client=self._client,
            options=options,
        )
        return answer

    def playlists(
        self,
        user_id: int,
        *,
        page: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Playlist]:
        """List the playlists of an account.

        Returns the playlists of an account, page by page.

        Args:
            user_id: Id of the account whose playlists are listed.
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
        from . import list_user_playlists

        return SyncPager(
            list_user_playlists.OPERATION,
            partial(list_user_playlists.sync, user_id, client=self._client, options=options),
            size="per_page",
            page_size=page_size,
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def search(
        self,
        *,
        query: str,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[User]:
        """Find accounts by words.

        Returns the accounts that match, at most 50 and without further pages. To search as
        somebody types, wait until the keys rest for 300 ms.

        Args:
            query: Words to look for, from 2 to 100 characters.
            limit: How many accounts to return at most.
            options: What is different for this call.

        Returns:
            The accounts that match.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_users

        answer = search_users.sync(
            client=self._client,
            query=query,
            limit=limit,
            options=options,
        )
        result: builtins.list[User] = responses.part(
            search_users.OPERATION, answer, "users", "users"
        )
        return result
