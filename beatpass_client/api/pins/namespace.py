"""The namespace `pins`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncPinsNamespace:
    """The track that an artist puts on top."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def get(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the track an artist has pinned.

        Returns the track that stands on top of an artist's page.

        Args:
            artist_id: Id of the artist whose pin is wanted.
            options: What is different for this call.

        Returns:
            What is pinned.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_pinned_track

        answer = await get_pinned_track.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def pin(
        self,
        artist_id: int,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Pin a track to an artist's page.

        Puts a track on top of the artist's page, where every visitor sees it.

        Args:
            artist_id: Id of the artist whose page it is.
            track_id: Id of the track to put on top.
            options: What is different for this call.

        Returns:
            The track is pinned.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import pin_track

        answer = await pin_track.asyncio(
            artist_id,
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def unpin(
        self,
        artist_id: int,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Unpin a track from an artist's page.

        Takes a track off the top of the artist's page. The track itself stays.

        Args:
            artist_id: Id of the artist whose page it is.
            track_id: Id of the track that is on top now.
            options: What is different for this call.

        Returns:
            The track is no longer pinned.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unpin_track

        answer = await unpin_track.asyncio(
            artist_id,
            track_id,
            client=self._client,
            options=options,
        )
        return answer


class SyncPinsNamespace:
    """The track that an artist puts on top."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def get(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the track an artist has pinned.

        Returns the track that stands on top of an artist's page.

        Args:
            artist_id: Id of the artist whose pin is wanted.
            options: What is different for this call.

        Returns:
            What is pinned.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_pinned_track

        answer = get_pinned_track.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def pin(
        self,
        artist_id: int,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Pin a track to an artist's page.

        Puts a track on top of the artist's page, where every visitor sees it.

        Args:
            artist_id: Id of the artist whose page it is.
            track_id: Id of the track to put on top.
            options: What is different for this call.

        Returns:
            The track is pinned.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import pin_track

        answer = pin_track.sync(
            artist_id,
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def unpin(
        self,
        artist_id: int,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Unpin a track from an artist's page.

        Takes a track off the top of the artist's page. The track itself stays.

        Args:
            artist_id: Id of the artist whose page it is.
            track_id: Id of the track that is on top now.
            options: What is different for this call.

        Returns:
            The track is no longer pinned.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import unpin_track

        answer = unpin_track.sync(
            artist_id,
            track_id,
            client=self._client,
            options=options,
        )
        return answer
