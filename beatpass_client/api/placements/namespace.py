"""The namespace `placements`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.placement_list import PlacementList
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncPlacementsNamespace:
    """Where else a track was heard."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def list(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> PlacementList:
        """List where else a track was heard.

        Returns the releases on other services in which BeatPass has recognised the track. The
        list can be empty because the search is still going on: `scan_status` tells.

        Args:
            track_id: Id of the track to look for.
            options: What is different for this call.

        Returns:
            The releases, and how the search for them stands.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_placements

        answer = await get_track_placements.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer


class SyncPlacementsNamespace:
    """Where else a track was heard."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def list(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> PlacementList:
        """List where else a track was heard.

        Returns the releases on other services in which BeatPass has recognised the track. The
        list can be empty because the search is still going on: `scan_status` tells.

        Args:
            track_id: Id of the track to look for.
            options: What is different for this call.

        Returns:
            The releases, and how the search for them stands.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_placements

        answer = get_track_placements.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer
