"""The namespace `reposts`: its operations as methods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...pagination import MOST_PAGES, AsyncPager, SyncPager

if TYPE_CHECKING:
    from ...models.repost import Repost
    from ...models.repost_toggled import RepostToggled
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncRepostsNamespace:
    """Passing a track or album on to one's followers."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def list(
        self,
        user_id: int,
        *,
        page: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Repost]:
        """List the reposts of an account.

        Returns the tracks and albums that an account passed on, page by page. The server sets
        the size of a page, and does not tell how many reposts there are.

        Args:
            user_id: Id of the account whose reposts are listed.
            page: The number of the page to begin with, from 1.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_reposts

        return AsyncPager(
            get_user_reposts.OPERATION,
            partial(get_user_reposts.asyncio, user_id, client=self._client, options=options),
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    async def toggle(
        self,
        *,
        repostable_id: int,
        repostable_type: str,
        options: RequestOptions | None = None,
    ) -> RepostToggled:
        """Repost something, or take the repost back.

        Passes a track or an album on to one's followers, or undoes that: the same call does
        either, so after a lost answer look into one's reposts and do not send it again. One's
        own works cannot be reposted, and 20 an hour and 100 a day are the most.

        Args:
            repostable_id: Id of the track or album.
            repostable_type: Which kind of work the id belongs to, `track` or `album`. The
                server does not hold it against that list.
            options: What is different for this call.

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
            options=options,
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
        user_id: int,
        *,
        page: int | None = None,
        max_items: int | None = None,
        max_pages: int = MOST_PAGES,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> SyncPager[Repost]:
        """List the reposts of an account.

        Returns the tracks and albums that an account passed on, page by page. The server sets
        the size of a page, and does not tell how many reposts there are.

        Args:
            user_id: Id of the account whose reposts are listed.
            page: The number of the page to begin with, from 1.
            max_items: How many items to give at most; all when left out.
            max_pages: How many pages to fetch at most.
            resume: The token of a page, to go on after it.
            options: What is different for this call.

        Returns:
            A list to `await` for a page or to go through with `for`.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_user_reposts

        return SyncPager(
            get_user_reposts.OPERATION,
            partial(get_user_reposts.sync, user_id, client=self._client, options=options),
            of=(user_id,),
            start={
                "page": page,
            },
            max_items=max_items,
            max_pages=max_pages,
            resume=resume,
        )

    def toggle(
        self,
        *,
        repostable_id: int,
        repostable_type: str,
        options: RequestOptions | None = None,
    ) -> RepostToggled:
        """Repost something, or take the repost back.

        Passes a track or an album on to one's followers, or undoes that: the same call does
        either, so after a lost answer look into one's reposts and do not send it again. One's
        own works cannot be reposted, and 20 an hour and 100 a day are the most.

        Args:
            repostable_id: Id of the track or album.
            repostable_type: Which kind of work the id belongs to, `track` or `album`. The
                server does not hold it against that list.
            options: What is different for this call.

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
            options=options,
        )
        return answer
