"""The namespace `channels`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncChannelsNamespace:
    """The editorial channels of the site."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def get(
        self,
        channel: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a channel.

        Returns one channel with what it shows.

        Args:
            channel: Which channel to look up.
            options: What is different for this call.

        Returns:
            The channel.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_channel

        answer = await get_channel.asyncio(
            channel,
            client=self._client,
            options=options,
        )
        return answer

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List channels.

        Returns the channels of the site.

        Args:
            options: What is different for this call.

        Returns:
            The channels.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_channels

        answer = await list_channels.asyncio(
            client=self._client,
            options=options,
        )
        return answer


class SyncChannelsNamespace:
    """The editorial channels of the site."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def get(
        self,
        channel: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get a channel.

        Returns one channel with what it shows.

        Args:
            channel: Which channel to look up.
            options: What is different for this call.

        Returns:
            The channel.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_channel

        answer = get_channel.sync(
            channel,
            client=self._client,
            options=options,
        )
        return answer

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List channels.

        Returns the channels of the site.

        Args:
            options: What is different for this call.

        Returns:
            The channels.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import list_channels

        answer = list_channels.sync(
            client=self._client,
            options=options,
        )
        return answer
