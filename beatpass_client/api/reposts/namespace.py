"""The namespace `reposts`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.repost_page import RepostPage
    from ...models.repost_toggled import RepostToggled
    from ...types import AsyncClient, SyncClient


class AsyncRepostsNamespace:
    """Passing a track or album on to one's followers."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def list(
        self,
        id: int,
        *,
        page: int | Unset = UNSET,
    ) -> RepostPage:
        """List the reposts of an account.

        Returns the tracks and albums that an account passed on, page by page. The server sets
        the size of a page, and does not tell how many reposts there are.

        Args:
            id: Id of the account whose reposts are listed.
            page: Number of the page, counted from 1.

        Returns:
            One page of the reposts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_reposts

        answer = await get_user_reposts.asyncio(
            id,
            client=self._client,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_reposts.OPERATION, "pagination")
        return result

    async def toggle(
        self,
        *,
        repostable_id: int,
        repostable_type: str,
    ) -> RepostToggled:
        """Repost something, or take the repost back.

        Passes a track or an album on to one's followers, or undoes that: the same call does
        either, so after a lost answer look into one's reposts and do not send it again. One's
        own works cannot be reposted, and 20 an hour and 100 a day are the most.

        Args:
            repostable_id: Id of the track or album.
            repostable_type: Which kind of work the id belongs to, `track` or `album`. The
                server does not hold it against that list.

        Returns:
            Which of the two was done.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.repost_toggle import RepostToggle
        from . import toggle_repost

        body = RepostToggle(
            repostable_id=repostable_id,
            repostable_type=repostable_type,
        )
        answer = await toggle_repost.asyncio(
            client=self._client,
            body=body,
        )
        return answer


class SyncRepostsNamespace:
    """Passing a track or album on to one's followers."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def list(
        self,
        id: int,
        *,
        page: int | Unset = UNSET,
    ) -> RepostPage:
        """List the reposts of an account.

        Returns the tracks and albums that an account passed on, page by page. The server sets
        the size of a page, and does not tell how many reposts there are.

        Args:
            id: Id of the account whose reposts are listed.
            page: Number of the page, counted from 1.

        Returns:
            One page of the reposts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_reposts

        answer = get_user_reposts.sync(
            id,
            client=self._client,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_user_reposts.OPERATION, "pagination")
        return result

    def toggle(
        self,
        *,
        repostable_id: int,
        repostable_type: str,
    ) -> RepostToggled:
        """Repost something, or take the repost back.

        Passes a track or an album on to one's followers, or undoes that: the same call does
        either, so after a lost answer look into one's reposts and do not send it again. One's
        own works cannot be reposted, and 20 an hour and 100 a day are the most.

        Args:
            repostable_id: Id of the track or album.
            repostable_type: Which kind of work the id belongs to, `track` or `album`. The
                server does not hold it against that list.

        Returns:
            Which of the two was done.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.repost_toggle import RepostToggle
        from . import toggle_repost

        body = RepostToggle(
            repostable_id=repostable_id,
            repostable_type=repostable_type,
        )
        answer = toggle_repost.sync(
            client=self._client,
            body=body,
        )
        return answer
