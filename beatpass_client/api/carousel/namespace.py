"""The namespace `carousel`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncCarouselNamespace:
    """What the front page puts forward."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def albums(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the albums on the carousel.

        Returns the albums that the site puts forward at the moment.

        Args:
            options: What is different for this call.

        Returns:
            The albums on show.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_carousel_albums

        answer = await get_carousel_albums.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def producer_highlights(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the producers in the spotlight.

        Returns the producers that deserve a closer look.

        Args:
            options: What is different for this call.

        Returns:
            The highlights.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_highlights

        answer = await get_producer_highlights.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def producers(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the producers on the carousel.

        Returns the producers that the site puts forward at the moment.

        Args:
            options: What is different for this call.

        Returns:
            The producers on show.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_carousel_producers

        answer = await get_carousel_producers.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def tracks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the tracks on the carousel.

        Returns the tracks that the site puts forward at the moment.

        Args:
            options: What is different for this call.

        Returns:
            The tracks on show.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_carousel_tracks

        answer = await get_carousel_tracks.asyncio(
            client=self._client,
            options=options,
        )
        return answer


class SyncCarouselNamespace:
    """What the front page puts forward."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def albums(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the albums on the carousel.

        Returns the albums that the site puts forward at the moment.

        Args:
            options: What is different for this call.

        Returns:
            The albums on show.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_carousel_albums

        answer = get_carousel_albums.sync(
            client=self._client,
            options=options,
        )
        return answer

    def producer_highlights(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the producers in the spotlight.

        Returns the producers that deserve a closer look.

        Args:
            options: What is different for this call.

        Returns:
            The highlights.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_highlights

        answer = get_producer_highlights.sync(
            client=self._client,
            options=options,
        )
        return answer

    def producers(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the producers on the carousel.

        Returns the producers that the site puts forward at the moment.

        Args:
            options: What is different for this call.

        Returns:
            The producers on show.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_carousel_producers

        answer = get_carousel_producers.sync(
            client=self._client,
            options=options,
        )
        return answer

    def tracks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the tracks on the carousel.

        Returns the tracks that the site puts forward at the moment.

        Args:
            options: What is different for this call.

        Returns:
            The tracks on show.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_carousel_tracks

        answer = get_carousel_tracks.sync(
            client=self._client,
            options=options,
        )
        return answer
