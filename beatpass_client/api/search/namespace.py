"""The namespace `search`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.search_results import SearchResults
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncSearchNamespace:
    """Finding things by words."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def audio(
        self,
        track_id: int,
        artist_name: str,
        track_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Find audio for a track.

        Looks for audio that belongs to a track, going by its names.

        Args:
            track_id: Id of the track that audio is sought for.
            artist_name: Name of the artist.
            track_name: Title of the track.
            options: What is different for this call.

        Returns:
            The audio found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_audio

        answer = await search_audio.asyncio(
            track_id,
            artist_name,
            track_name,
            client=self._client,
            options=options,
        )
        return answer

    async def query(
        self,
        *,
        query: str | Unset = UNSET,
        loader: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SearchResults | builtins.list[Any]:
        """Search the whole platform.

        Returns what matches the words, grouped by kind, with the kinds that the caller may see.
        When searching as somebody types, wait 300 ms after the last key.

        Args:
            query: Words to look for. Without any, nothing is found.
            loader: How much to find, at most 20 of each kind with `searchPage` and 3 with all
                else.
            options: What is different for this call.

        Returns:
            What was found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_index

        answer = await search_index.asyncio(
            client=self._client,
            query=query,
            loader=loader,
            options=options,
        )
        result: SearchResults | builtins.list[Any] = responses.part(
            search_index.OPERATION, answer, "results", "results"
        )
        return result

    async def suggest_albums(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Suggest albums.

        Returns albums to choose from, as a form offers them.

        Args:
            options: What is different for this call.

        Returns:
            Albums to choose from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import suggest_albums

        answer = await suggest_albums.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def suggest_artists(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Suggest artists.

        Returns artists to choose from, as a form offers them.

        Args:
            options: What is different for this call.

        Returns:
            Artists to choose from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import suggest_artists

        answer = await suggest_artists.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def suggested_album(
        self,
        album_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the suggestion for one album.

        Returns one album in the way that the suggestions show it.

        Args:
            album_id: Id of the album suggested.
            options: What is different for this call.

        Returns:
            The album as a suggestion.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_suggested_album

        answer = await get_suggested_album.asyncio(
            album_id,
            client=self._client,
            options=options,
        )
        return answer

    async def suggested_artist(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the suggestion for one artist.

        Returns one artist in the way that the suggestions show it.

        Args:
            artist_id: Id of the artist suggested.
            options: What is different for this call.

        Returns:
            The artist as a suggestion.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_suggested_artist

        answer = await get_suggested_artist.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer


class SyncSearchNamespace:
    """Finding things by words."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def audio(
        self,
        track_id: int,
        artist_name: str,
        track_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Find audio for a track.

        Looks for audio that belongs to a track, going by its names.

        Args:
            track_id: Id of the track that audio is sought for.
            artist_name: Name of the artist.
            track_name: Title of the track.
            options: What is different for this call.

        Returns:
            The audio found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_audio

        answer = search_audio.sync(
            track_id,
            artist_name,
            track_name,
            client=self._client,
            options=options,
        )
        return answer

    def query(
        self,
        *,
        query: str | Unset = UNSET,
        loader: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SearchResults | builtins.list[Any]:
        """Search the whole platform.

        Returns what matches the words, grouped by kind, with the kinds that the caller may see.
        When searching as somebody types, wait 300 ms after the last key.

        Args:
            query: Words to look for. Without any, nothing is found.
            loader: How much to find, at most 20 of each kind with `searchPage` and 3 with all
                else.
            options: What is different for this call.

        Returns:
            What was found.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import search_index

        answer = search_index.sync(
            client=self._client,
            query=query,
            loader=loader,
            options=options,
        )
        result: SearchResults | builtins.list[Any] = responses.part(
            search_index.OPERATION, answer, "results", "results"
        )
        return result

    def suggest_albums(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Suggest albums.

        Returns albums to choose from, as a form offers them.

        Args:
            options: What is different for this call.

        Returns:
            Albums to choose from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import suggest_albums

        answer = suggest_albums.sync(
            client=self._client,
            options=options,
        )
        return answer

    def suggest_artists(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Suggest artists.

        Returns artists to choose from, as a form offers them.

        Args:
            options: What is different for this call.

        Returns:
            Artists to choose from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import suggest_artists

        answer = suggest_artists.sync(
            client=self._client,
            options=options,
        )
        return answer

    def suggested_album(
        self,
        album_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the suggestion for one album.

        Returns one album in the way that the suggestions show it.

        Args:
            album_id: Id of the album suggested.
            options: What is different for this call.

        Returns:
            The album as a suggestion.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_suggested_album

        answer = get_suggested_album.sync(
            album_id,
            client=self._client,
            options=options,
        )
        return answer

    def suggested_artist(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the suggestion for one artist.

        Returns one artist in the way that the suggestions show it.

        Args:
            artist_id: Id of the artist suggested.
            options: What is different for this call.

        Returns:
            The artist as a suggestion.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_suggested_artist

        answer = get_suggested_artist.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer
