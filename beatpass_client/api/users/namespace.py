"""The namespace `users`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.user import User
    from ...models.user_contact_info import UserContactInfo
    from ...models.user_followed_users import UserFollowedUsers
    from ...models.user_followers import UserFollowers
    from ...models.user_liked_albums import UserLikedAlbums
    from ...models.user_liked_artists import UserLikedArtists
    from ...models.user_liked_tracks import UserLikedTracks
    from ...models.user_minutes_left import UserMinutesLeft
    from ...models.user_playlists import UserPlaylists
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncUsersNamespace:
    """Accounts and what they show of themselves."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def contact_info(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserContactInfo:
        """Get the contact details of an account.

        Returns how to reach the person behind an account. These are personal data: neither log
        nor collect them. A limit of its own allows 30 calls a minute.

        Args:
            user: Id of the account to reach.
            options: What is different for this call.

        Returns:
            The contact details.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_contact_info

        answer = await get_user_contact_info.asyncio(
            user,
            client=self._client,
            options=options,
        )
        return answer

    async def followed_users(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserFollowedUsers:
        """List whom an account follows.

        Returns the accounts that this one follows.

        Args:
            user: Id of the account that follows them.
            options: What is different for this call.

        Returns:
            The accounts it follows.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_followed_users

        answer = await list_user_followed_users.asyncio(
            user,
            client=self._client,
            options=options,
        )
        return answer

    async def followers(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserFollowers:
        """List the followers of an account.

        Returns the accounts that follow this one.

        Args:
            user: Id of the account whose followers are listed.
            options: What is different for this call.

        Returns:
            The followers.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_followers

        answer = await list_user_followers.asyncio(
            user,
            client=self._client,
            options=options,
        )
        return answer

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> User:
        """Look up an account.

        Returns what an account shows to others. The word `me` stands for the token's owner,
        which also makes it a cheap way to try a token.

        Args:
            id: Id of the account to look up, or `me`.
            options: What is different for this call.

        Returns:
            The account.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user

        answer = await get_user.asyncio(
            id,
            client=self._client,
            options=options,
        )
        result: User = responses.part(get_user.OPERATION, answer, "user", "user")
        return result

    async def liked_albums(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserLikedAlbums:
        """List the albums that an account saved.

        Returns the albums in the library of an account. The token's owner finds their own, page
        by page, in `library`.

        Args:
            user: Id of the account whose library is shown.
            options: What is different for this call.

        Returns:
            The albums it saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_liked_albums

        answer = await list_user_liked_albums.asyncio(
            user,
            client=self._client,
            options=options,
        )
        return answer

    async def liked_artists(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserLikedArtists:
        """List the artists that an account saved.

        Returns the artists in the library of an account. The token's owner finds their own,
        page by page, in `library`.

        Args:
            user: Id of the account whose library is shown.
            options: What is different for this call.

        Returns:
            The artists it saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_liked_artists

        answer = await list_user_liked_artists.asyncio(
            user,
            client=self._client,
            options=options,
        )
        return answer

    async def liked_tracks(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserLikedTracks:
        """List the tracks that an account saved.

        Returns the tracks in the library of an account. The token's owner finds their own, page
        by page, in `library`.

        Args:
            user: Id of the account whose library is shown.
            options: What is different for this call.

        Returns:
            The tracks it saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_liked_tracks

        answer = await list_user_liked_tracks.asyncio(
            user,
            client=self._client,
            options=options,
        )
        return answer

    async def minutes_left(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserMinutesLeft:
        """See how much audio can still be uploaded.

        Tells how many minutes of audio the plan of an account still takes. Null says that the
        plan sets no bound.

        Args:
            user: Id of the account whose plan counts.
            options: What is different for this call.

        Returns:
            The minutes that are left.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_minutes_left

        answer = await get_user_minutes_left.asyncio(
            user,
            client=self._client,
            options=options,
        )
        return answer

    async def playlists(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserPlaylists:
        """List the playlists of an account.

        Returns the playlists of an account. The token's owner finds their own, page by page, in
        `library`.

        Args:
            user: Id of the account whose playlists are listed.
            options: What is different for this call.

        Returns:
            The account's playlists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_playlists

        answer = await list_user_playlists.asyncio(
            user,
            client=self._client,
            options=options,
        )
        return answer

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
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserContactInfo:
        """Get the contact details of an account.

        Returns how to reach the person behind an account. These are personal data: neither log
        nor collect them. A limit of its own allows 30 calls a minute.

        Args:
            user: Id of the account to reach.
            options: What is different for this call.

        Returns:
            The contact details.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_contact_info

        answer = get_user_contact_info.sync(
            user,
            client=self._client,
            options=options,
        )
        return answer

    def followed_users(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserFollowedUsers:
        """List whom an account follows.

        Returns the accounts that this one follows.

        Args:
            user: Id of the account that follows them.
            options: What is different for this call.

        Returns:
            The accounts it follows.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_followed_users

        answer = list_user_followed_users.sync(
            user,
            client=self._client,
            options=options,
        )
        return answer

    def followers(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserFollowers:
        """List the followers of an account.

        Returns the accounts that follow this one.

        Args:
            user: Id of the account whose followers are listed.
            options: What is different for this call.

        Returns:
            The followers.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_followers

        answer = list_user_followers.sync(
            user,
            client=self._client,
            options=options,
        )
        return answer

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> User:
        """Look up an account.

        Returns what an account shows to others. The word `me` stands for the token's owner,
        which also makes it a cheap way to try a token.

        Args:
            id: Id of the account to look up, or `me`.
            options: What is different for this call.

        Returns:
            The account.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user

        answer = get_user.sync(
            id,
            client=self._client,
            options=options,
        )
        result: User = responses.part(get_user.OPERATION, answer, "user", "user")
        return result

    def liked_albums(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserLikedAlbums:
        """List the albums that an account saved.

        Returns the albums in the library of an account. The token's owner finds their own, page
        by page, in `library`.

        Args:
            user: Id of the account whose library is shown.
            options: What is different for this call.

        Returns:
            The albums it saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_liked_albums

        answer = list_user_liked_albums.sync(
            user,
            client=self._client,
            options=options,
        )
        return answer

    def liked_artists(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserLikedArtists:
        """List the artists that an account saved.

        Returns the artists in the library of an account. The token's owner finds their own,
        page by page, in `library`.

        Args:
            user: Id of the account whose library is shown.
            options: What is different for this call.

        Returns:
            The artists it saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_liked_artists

        answer = list_user_liked_artists.sync(
            user,
            client=self._client,
            options=options,
        )
        return answer

    def liked_tracks(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserLikedTracks:
        """List the tracks that an account saved.

        Returns the tracks in the library of an account. The token's owner finds their own, page
        by page, in `library`.

        Args:
            user: Id of the account whose library is shown.
            options: What is different for this call.

        Returns:
            The tracks it saved.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_liked_tracks

        answer = list_user_liked_tracks.sync(
            user,
            client=self._client,
            options=options,
        )
        return answer

    def minutes_left(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserMinutesLeft:
        """See how much audio can still be uploaded.

        Tells how many minutes of audio the plan of an account still takes. Null says that the
        plan sets no bound.

        Args:
            user: Id of the account whose plan counts.
            options: What is different for this call.

        Returns:
            The minutes that are left.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_minutes_left

        answer = get_user_minutes_left.sync(
            user,
            client=self._client,
            options=options,
        )
        return answer

    def playlists(
        self,
        user: int,
        *,
        options: RequestOptions | None = None,
    ) -> UserPlaylists:
        """List the playlists of an account.

        Returns the playlists of an account. The token's owner finds their own, page by page, in
        `library`.

        Args:
            user: Id of the account whose playlists are listed.
            options: What is different for this call.

        Returns:
            The account's playlists.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_user_playlists

        answer = list_user_playlists.sync(
            user,
            client=self._client,
            options=options,
        )
        return answer

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
