"""The namespace `genres`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import responses

if TYPE_CHECKING:
    from ...models.genre_page import GenrePage
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncGenresNamespace:
    """The genres of the catalogue."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def get(
        self,
        genre: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a genre.

        Returns one genre, found by its name.

        Args:
            genre: Name of the genre.
            options: What is different for this call.

        Returns:
            The genre.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_genre

        answer = await get_genre.asyncio(
            genre,
            client=self._client,
            options=options,
        )
        return answer

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> GenrePage:
        """List genres.

        Returns the genres as one page; there is no way to ask for another.

        Args:
            options: What is different for this call.

        Returns:
            The genres.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import index_genres

        answer = await index_genres.asyncio(
            client=self._client,
            options=options,
        )
        result: GenrePage = responses.part(
            index_genres.OPERATION, answer, "pagination", "pagination"
        )
        return result


class SyncGenresNamespace:
    """The genres of the catalogue."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def get(
        self,
        genre: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a genre.

        Returns one genre, found by its name.

        Args:
            genre: Name of the genre.
            options: What is different for this call.

        Returns:
            The genre.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_genre

        answer = get_genre.sync(
            genre,
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> GenrePage:
        """List genres.

        Returns the genres as one page; there is no way to ask for another.

        Args:
            options: What is different for this call.

        Returns:
            The genres.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import index_genres

        answer = index_genres.sync(
            client=self._client,
            options=options,
        )
        result: GenrePage = responses.part(
            index_genres.OPERATION, answer, "pagination", "pagination"
        )
        return result
