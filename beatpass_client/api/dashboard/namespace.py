"""The namespace `dashboard`: its operations as methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...runtime import responses

if TYPE_CHECKING:
    from ...models.artist_collaborative_track import ArtistCollaborativeTrack
    from ...models.artist_dashboard_stats import ArtistDashboardStats
    from ...models.artist_track_performance import ArtistTrackPerformance
    from ...models.artist_upload_insights import ArtistUploadInsights
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncDashboardNamespace:
    """An artist's own overview, and figures of the whole platform."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def collaborative_tracks(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[ArtistCollaborativeTrack]:
        """List the joint tracks of an artist.

        Returns the tracks that an artist made together with others.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The joint tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_collaborative_tracks

        answer = await get_artist_collaborative_tracks.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def platform_stats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the figures of the platform.

        Returns totals of all of BeatPass.

        Args:
            options: What is different for this call.

        Returns:
            The totals of BeatPass.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_platform_stats

        answer = await get_platform_stats.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def platform_top_tracks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the top tracks of the platform.

        Returns the tracks that do best on all of BeatPass.

        Args:
            options: What is different for this call.

        Returns:
            The top tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_platform_top_tracks

        answer = await get_platform_top_tracks.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def stats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistDashboardStats:
        """Get your totals as an artist.

        Returns how many tracks and plays the owner of the token has, how that grows, and the
        track that does best.

        Args:
            options: What is different for this call.

        Returns:
            The totals.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_dashboard_stats

        answer = await get_artist_dashboard_stats.asyncio(
            client=self._client,
            options=options,
        )
        result: ArtistDashboardStats = responses.part(
            get_artist_dashboard_stats.OPERATION, answer, "data", "data"
        )
        return result

    async def track_performance(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[ArtistTrackPerformance]:
        """See how your newest tracks do.

        Returns plays and contribution of the 20 newest tracks of the owner of the token.

        Args:
            options: What is different for this call.

        Returns:
            The newest tracks with their figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_track_performance

        answer = await get_artist_track_performance.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def upload_insights(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistUploadInsights:
        """Get insights into your uploads.

        Returns how often the owner of the token uploads, with what success, and when to upload
        next. It answers 403 to those who may not upload.

        Args:
            options: What is different for this call.

        Returns:
            The uploads in figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_upload_insights

        answer = await get_artist_upload_insights.asyncio(
            client=self._client,
            options=options,
        )
        return answer


class SyncDashboardNamespace:
    """An artist's own overview, and figures of the whole platform."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def collaborative_tracks(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[ArtistCollaborativeTrack]:
        """List the joint tracks of an artist.

        Returns the tracks that an artist made together with others.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The joint tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_collaborative_tracks

        answer = get_artist_collaborative_tracks.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def platform_stats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the figures of the platform.

        Returns totals of all of BeatPass.

        Args:
            options: What is different for this call.

        Returns:
            The totals of BeatPass.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_platform_stats

        answer = get_platform_stats.sync(
            client=self._client,
            options=options,
        )
        return answer

    def platform_top_tracks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List the top tracks of the platform.

        Returns the tracks that do best on all of BeatPass.

        Args:
            options: What is different for this call.

        Returns:
            The top tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_platform_top_tracks

        answer = get_platform_top_tracks.sync(
            client=self._client,
            options=options,
        )
        return answer

    def stats(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistDashboardStats:
        """Get your totals as an artist.

        Returns how many tracks and plays the owner of the token has, how that grows, and the
        track that does best.

        Args:
            options: What is different for this call.

        Returns:
            The totals.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_dashboard_stats

        answer = get_artist_dashboard_stats.sync(
            client=self._client,
            options=options,
        )
        result: ArtistDashboardStats = responses.part(
            get_artist_dashboard_stats.OPERATION, answer, "data", "data"
        )
        return result

    def track_performance(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[ArtistTrackPerformance]:
        """See how your newest tracks do.

        Returns plays and contribution of the 20 newest tracks of the owner of the token.

        Args:
            options: What is different for this call.

        Returns:
            The newest tracks with their figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_track_performance

        answer = get_artist_track_performance.sync(
            client=self._client,
            options=options,
        )
        return answer

    def upload_insights(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistUploadInsights:
        """Get insights into your uploads.

        Returns how often the owner of the token uploads, with what success, and when to upload
        next. It answers 403 to those who may not upload.

        Args:
            options: What is different for this call.

        Returns:
            The uploads in figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_upload_insights

        answer = get_artist_upload_insights.sync(
            client=self._client,
            options=options,
        )
        return answer
