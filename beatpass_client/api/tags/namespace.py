"""The namespace `tags`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import answers
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.album_page import AlbumPage
    from ...models.track_page import TrackPage
    from ...types import AsyncClient, SyncClient


class AsyncTagsNamespace:
    """What is filed under a tag."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def albums(
        self,
        name: str,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> AlbumPage:
        """List the albums with a tag.

        Returns the albums filed under a tag, in pages of the simple form.

        Args:
            name: The tag.
            per_page: How many albums a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the albums with this tag.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_tag_albums

        answer = await get_tag_albums.asyncio(
            name,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_tag_albums.OPERATION, "pagination")
        return result

    async def tracks(
        self,
        name: str,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TrackPage:
        """List the tracks with a tag.

        Returns the tracks filed under a tag, in pages of the simple form.

        Args:
            name: The tag.
            per_page: How many tracks a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the tracks with this tag.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_tag_tracks

        answer = await get_tag_tracks.asyncio(
            name,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_tag_tracks.OPERATION, "pagination")
        return result


class SyncTagsNamespace:
    """What is filed under a tag."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def albums(
        self,
        name: str,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> AlbumPage:
        """List the albums with a tag.

        Returns the albums filed under a tag, in pages of the simple form.

        Args:
            name: The tag.
            per_page: How many albums a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the albums with this tag.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_tag_albums

        answer = get_tag_albums.sync(
            name,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_tag_albums.OPERATION, "pagination")
        return result

    def tracks(
        self,
        name: str,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> TrackPage:
        """List the tracks with a tag.

        Returns the tracks filed under a tag, in pages of the simple form.

        Args:
            name: The tag.
            per_page: How many tracks a page holds.
            page: Number of the page, counted from 1.

        Returns:
            One page of the tracks with this tag.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_tag_tracks

        answer = get_tag_tracks.sync(
            name,
            client=self._client,
            per_page=per_page,
            page=page,
        )
        result = answer.pagination
        if result is None:
            raise answers.missing(get_tag_tracks.OPERATION, "pagination")
        return result
