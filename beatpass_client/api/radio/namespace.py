"""The namespace `radio`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.get_radio_recommendations_type import GetRadioRecommendationsType
    from ...models.radio_station import RadioStation
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncRadioNamespace:
    """Endless listening that starts from one thing."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def get(
        self,
        seed_type: GetRadioRecommendationsType,
        seed_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> RadioStation:
        """Start a radio.

        Returns tracks that go well with an artist, a genre or a track.

        Args:
            seed_type: What kind of thing the radio starts from.
            seed_id: Id of the thing that the radio starts from.
            options: What is different for this call.

        Returns:
            The tracks, and what they start from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_radio_recommendations

        answer = await get_radio_recommendations.asyncio(
            seed_type,
            seed_id,
            client=self._client,
            options=options,
        )
        return answer


class SyncRadioNamespace:
    """Endless listening that starts from one thing."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def get(
        self,
        seed_type: GetRadioRecommendationsType,
        seed_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> RadioStation:
        """Start a radio.

        Returns tracks that go well with an artist, a genre or a track.

        Args:
            seed_type: What kind of thing the radio starts from.
            seed_id: Id of the thing that the radio starts from.
            options: What is different for this call.

        Returns:
            The tracks, and what they start from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_radio_recommendations

        answer = get_radio_recommendations.sync(
            seed_type,
            seed_id,
            client=self._client,
            options=options,
        )
        return answer
