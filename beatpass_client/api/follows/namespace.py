"""The namespace `follows`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.artist_follow_status import ArtistFollowStatus
    from ...models.artist_followed import ArtistFollowed
    from ...models.artist_unfollowed import ArtistUnfollowed
    from ...models.status import Status
    from ...models.user_follow_status import UserFollowStatus
    from ...models.user_page import UserPage
    from ...types import AsyncClient, SyncClient


class AsyncFollowsNamespace:
    """Following artists, accounts and playlists."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def artist_status(
        self,
        id: int,
    ) -> ArtistFollowStatus:
        """See whether you follow an artist.

        Tells whether the token's owner follows the artist.

        Args:
            id: Id of the artist in question.

        Returns:
            Whether the artist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_follow_status

        answer = await get_artist_follow_status.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def follow_artist(
        self,
        id: int,
    ) -> ArtistFollowed:
        """Start following an artist.

        Makes the token's owner a follower of the artist. An account can follow up to 5,000
        others.

        Args:
            id: Id of the artist to follow.

        Returns:
            The artist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_artist

        answer = await follow_artist.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def follow_playlist(
        self,
        id: str,
    ) -> Status:
        """Start following a playlist.

        Puts a playlist among the playlists of the token's owner.

        Args:
            id: Id of the playlist to follow.

        Returns:
            The playlist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_playlist

        answer = await follow_playlist.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def follow_user(
        self,
        id: int,
    ) -> Status:
        """Start following an account.

        Makes the token's owner a follower of another account. An account can follow up to 5,000
        others.

        Args:
            id: Id of the account to follow.

        Returns:
            The account is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_user

        answer = await follow_user.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def my_followed_users(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> UserPage:
        """List the accounts you follow.

        Returns the accounts that the token's owner follows, page by page.

        Args:
            per_page: How many accounts a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the accounts you follow.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_followed

        answer = await get_user_followed.asyncio(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_followed.OPERATION, "pagination")
        return result

    async def my_followers(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> UserPage:
        """List your followers.

        Returns the accounts that follow the token's owner, page by page. The pages come in the
        simple form, so nothing tells how many there are.

        Args:
            per_page: How many accounts a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of your followers.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_followers

        answer = await get_user_followers.asyncio(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_followers.OPERATION, "pagination")
        return result

    async def unfollow_artist(
        self,
        id: int,
    ) -> ArtistUnfollowed:
        """Stop following an artist.

        Ends the following of an artist. It answers 409 when there was none.

        Args:
            id: Id of the artist to follow no longer.

        Returns:
            The artist is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_artist

        answer = await unfollow_artist.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def unfollow_playlist(
        self,
        id: str,
    ) -> Status:
        """Stop following a playlist.

        Takes a followed playlist out of the playlists of the token's owner.

        Args:
            id: Id of the playlist to follow no longer.

        Returns:
            The playlist is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_playlist

        answer = await unfollow_playlist.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def unfollow_user(
        self,
        id: int,
    ) -> Status:
        """Stop following an account.

        Ends the following of another account.

        Args:
            id: Id of the account to follow no longer.

        Returns:
            The account is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_user

        answer = await unfollow_user.asyncio(
            id,
            client=self._client,
        )
        return answer

    async def user_status(
        self,
        user: int,
    ) -> UserFollowStatus:
        """See whether you follow an account.

        Tells how the token's owner stands to another account.

        Args:
            user: Id of the account in question.

        Returns:
            How the two accounts stand to each other.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_follow_status

        answer = await get_user_follow_status.asyncio(
            user,
            client=self._client,
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
        id: int,
    ) -> ArtistFollowStatus:
        """See whether you follow an artist.

        Tells whether the token's owner follows the artist.

        Args:
            id: Id of the artist in question.

        Returns:
            Whether the artist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_follow_status

        answer = get_artist_follow_status.sync(
            id,
            client=self._client,
        )
        return answer

    def follow_artist(
        self,
        id: int,
    ) -> ArtistFollowed:
        """Start following an artist.

        Makes the token's owner a follower of the artist. An account can follow up to 5,000
        others.

        Args:
            id: Id of the artist to follow.

        Returns:
            The artist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_artist

        answer = follow_artist.sync(
            id,
            client=self._client,
        )
        return answer

    def follow_playlist(
        self,
        id: str,
    ) -> Status:
        """Start following a playlist.

        Puts a playlist among the playlists of the token's owner.

        Args:
            id: Id of the playlist to follow.

        Returns:
            The playlist is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_playlist

        answer = follow_playlist.sync(
            id,
            client=self._client,
        )
        return answer

    def follow_user(
        self,
        id: int,
    ) -> Status:
        """Start following an account.

        Makes the token's owner a follower of another account. An account can follow up to 5,000
        others.

        Args:
            id: Id of the account to follow.

        Returns:
            The account is followed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import follow_user

        answer = follow_user.sync(
            id,
            client=self._client,
        )
        return answer

    def my_followed_users(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> UserPage:
        """List the accounts you follow.

        Returns the accounts that the token's owner follows, page by page.

        Args:
            per_page: How many accounts a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the accounts you follow.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_followed

        answer = get_user_followed.sync(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_followed.OPERATION, "pagination")
        return result

    def my_followers(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> UserPage:
        """List your followers.

        Returns the accounts that follow the token's owner, page by page. The pages come in the
        simple form, so nothing tells how many there are.

        Args:
            per_page: How many accounts a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of your followers.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_followers

        answer = get_user_followers.sync(
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_followers.OPERATION, "pagination")
        return result

    def unfollow_artist(
        self,
        id: int,
    ) -> ArtistUnfollowed:
        """Stop following an artist.

        Ends the following of an artist. It answers 409 when there was none.

        Args:
            id: Id of the artist to follow no longer.

        Returns:
            The artist is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_artist

        answer = unfollow_artist.sync(
            id,
            client=self._client,
        )
        return answer

    def unfollow_playlist(
        self,
        id: str,
    ) -> Status:
        """Stop following a playlist.

        Takes a followed playlist out of the playlists of the token's owner.

        Args:
            id: Id of the playlist to follow no longer.

        Returns:
            The playlist is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_playlist

        answer = unfollow_playlist.sync(
            id,
            client=self._client,
        )
        return answer

    def unfollow_user(
        self,
        id: int,
    ) -> Status:
        """Stop following an account.

        Ends the following of another account.

        Args:
            id: Id of the account to follow no longer.

        Returns:
            The account is followed no longer.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unfollow_user

        answer = unfollow_user.sync(
            id,
            client=self._client,
        )
        return answer

    def user_status(
        self,
        user: int,
    ) -> UserFollowStatus:
        """See whether you follow an account.

        Tells how the token's owner stands to another account.

        Args:
            user: Id of the account in question.

        Returns:
            How the two accounts stand to each other.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_follow_status

        answer = get_user_follow_status.sync(
            user,
            client=self._client,
        )
        return answer
