"""The namespace `lyrics`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...runtime import responses
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.lyric import Lyric
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncLyricsNamespace:
    """The words of tracks."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Write lyrics.

        Stores the words of a track. After a lost answer look for them before you send them
        again.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The words are stored.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import create_lyrics

        body = UndocumentedBody.from_dict(fields)
        answer = await create_lyrics.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def delete(
        self,
        lyric_ids: builtins.list[int],
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete lyrics.

        Deletes one lyric or several. The tracks they belong to stay.

        Args:
            lyric_ids: Ids of the lyrics to delete, not of their tracks.
            options: What is different for this call.

        Returns:
            The lyrics are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_lyrics

        answer = await delete_lyrics.asyncio(
            lyric_ids,
            client=self._client,
            options=options,
        )
        return answer

    async def for_track(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Lyric | None:
        """Get the lyrics of a track.

        Returns the words that the owner of the token has stored for a track, or null when there
        are none. Those of other people do not show up here.

        Args:
            track_id: Id of the track whose words are wanted.
            options: What is different for this call.

        Returns:
            The words, if there are any.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_lyric

        answer = await get_track_lyric.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        result: Lyric | None = responses.part_or_none(answer, "lyric")
        return result

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List lyrics.

        Returns the lyrics that the owner of the token can see.

        Args:
            options: What is different for this call.

        Returns:
            The lyrics.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_lyrics

        answer = await list_lyrics.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def update(
        self,
        lyric_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Change lyrics.

        Replaces the words that are stored under an id.

        Args:
            lyric_id: Id of the lyric to change, not of its track.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The words are changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_lyrics

        body = UndocumentedBody.from_dict(fields)
        answer = await update_lyrics.asyncio(
            lyric_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer


class SyncLyricsNamespace:
    """The words of tracks."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def create(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Write lyrics.

        Stores the words of a track. After a lost answer look for them before you send them
        again.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The words are stored.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import create_lyrics

        body = UndocumentedBody.from_dict(fields)
        answer = create_lyrics.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def delete(
        self,
        lyric_ids: builtins.list[int],
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Delete lyrics.

        Deletes one lyric or several. The tracks they belong to stay.

        Args:
            lyric_ids: Ids of the lyrics to delete, not of their tracks.
            options: What is different for this call.

        Returns:
            The lyrics are deleted.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import delete_lyrics

        answer = delete_lyrics.sync(
            lyric_ids,
            client=self._client,
            options=options,
        )
        return answer

    def for_track(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> Lyric | None:
        """Get the lyrics of a track.

        Returns the words that the owner of the token has stored for a track, or null when there
        are none. Those of other people do not show up here.

        Args:
            track_id: Id of the track whose words are wanted.
            options: What is different for this call.

        Returns:
            The words, if there are any.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_lyric

        answer = get_track_lyric.sync(
            track_id,
            client=self._client,
            options=options,
        )
        result: Lyric | None = responses.part_or_none(answer, "lyric")
        return result

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List lyrics.

        Returns the lyrics that the owner of the token can see.

        Args:
            options: What is different for this call.

        Returns:
            The lyrics.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_lyrics

        answer = list_lyrics.sync(
            client=self._client,
            options=options,
        )
        return answer

    def update(
        self,
        lyric_id: int,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UndocumentedAnswer:
        """Change lyrics.

        Replaces the words that are stored under an id.

        Args:
            lyric_id: Id of the lyric to change, not of its track.
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The words are changed.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import update_lyrics

        body = UndocumentedBody.from_dict(fields)
        answer = update_lyrics.sync(
            lyric_id,
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer
