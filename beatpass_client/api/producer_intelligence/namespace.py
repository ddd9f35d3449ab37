"""The namespace `producer_intelligence`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET

if TYPE_CHECKING:
    from ...models.artist_contribution_graph import ArtistContributionGraph
    from ...models.get_producer_dashboard_leaderboard_period import (
        GetProducerDashboardLeaderboardPeriod,
    )
    from ...models.platform_contribution_graph import PlatformContributionGraph
    from ...models.producer_dashboard import ProducerDashboard
    from ...models.producer_leaderboard_category import ProducerLeaderboardCategory
    from ...models.producer_leaderboard_snapshot import ProducerLeaderboardSnapshot
    from ...models.producer_leaderboards import ProducerLeaderboards
    from ...models.track_growth_batch import TrackGrowthBatch
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncProducerIntelligenceNamespace:
    """Levels, growth, networks and charts for producers."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def achievement(
        self,
        achievement_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get one achievement as a producer.

        Returns what one achievement is about and how the owner of the token stands to it.

        Args:
            achievement_id: Id of the achievement that it is about.
            options: What is different for this call.

        Returns:
            The achievement.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_achievement_details

        answer = await get_producer_achievement_details.asyncio(
            achievement_id,
            client=self._client,
            options=options,
        )
        return answer

    async def achievements(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your achievements as a producer.

        Returns the achievements of the owner of the token.

        Args:
            options: What is different for this call.

        Returns:
            The achievements.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_achievements

        answer = await get_producer_achievements.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def album_charts(
        self,
        album_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the charts of an album.

        Returns the series that the dashboard draws for one album.

        Args:
            album_id: Id of the album that it is about.
            options: What is different for this call.

        Returns:
            The charts of the album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_album_charts

        answer = await get_producer_album_charts.asyncio(
            album_id,
            client=self._client,
            options=options,
        )
        return answer

    async def artist_charts(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the charts of an artist.

        Returns the series that the dashboard draws for one artist.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The charts of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_artist_charts

        answer = await get_producer_artist_charts.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def artist_contribution_graph(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistContributionGraph:
        """Get the contributions of an artist over time.

        Returns what one artist contributed, ready to be drawn as a graph.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The graph of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_contribution_graph

        answer = await get_artist_contribution_graph.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def collaboration_leaderboard(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the ranking of collaborators.

        Returns producers ranked by their work with others. The server renews it every 5
        minutes.

        Args:
            options: What is different for this call.

        Returns:
            The ranking.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collaboration_leaderboard

        answer = await get_collaboration_leaderboard.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def collaboration_network(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your network of collaborators.

        Returns with whom the owner of the token works, and how they are linked.

        Args:
            options: What is different for this call.

        Returns:
            The network.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collaboration_network

        answer = await get_collaboration_network.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def collaboration_opportunities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Find producers to work with.

        Returns suggestions for whom to work with.

        Args:
            options: What is different for this call.

        Returns:
            The suggestions.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collaboration_opportunities

        answer = await get_collaboration_opportunities.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def dashboard(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ProducerDashboard:
        """Get the producer dashboard.

        Returns level, achievements and totals of the owner of the token in one call. The server
        keeps it for 15 minutes, so asking sooner brings nothing new.

        Args:
            options: What is different for this call.

        Returns:
            The dashboard.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_dashboard

        answer = await get_producer_dashboard.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def dashboard_charts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the charts of the producer dashboard.

        Returns the series that the dashboard draws.

        Args:
            options: What is different for this call.

        Returns:
            The charts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_dashboard_charts

        answer = await get_producer_dashboard_charts.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def dashboard_leaderboard(
        self,
        *,
        artist_id: int,
        category: ProducerLeaderboardCategory,
        period: GetProducerDashboardLeaderboardPeriod,
        options: RequestOptions | None = None,
    ) -> ProducerLeaderboardSnapshot:
        """Get one producer leaderboard with your standing.

        Returns the top of one ranking, at most 20 entries, and where an artist stands in it. It
        is a stored snapshot: see `isStale` and `generatedAt`; 503 means that there is none yet.

        Args:
            artist_id: Id of the artist whose own standing goes with the ranking.
            category: What the ranking goes by.
            period: The stretch of time that counts.
            options: What is different for this call.

        Returns:
            The ranking as it was last stored.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_dashboard_leaderboard

        answer = await get_producer_dashboard_leaderboard.asyncio(
            client=self._client,
            artist_id=artist_id,
            category=category,
            period=period,
            options=options,
        )
        return answer

    async def leaderboard(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ProducerLeaderboards:
        """Get all producer leaderboards.

        Returns the rankings of all categories together; the server renews them every 5 minutes.
        When it fails to make them, the answer is still 200, with empty rankings and the reason
        in `error`.

        Args:
            options: What is different for this call.

        Returns:
            The rankings, or why there are none.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_leaderboards

        answer = await get_producer_leaderboards.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def level(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your producer level.

        Returns the level that the owner of the token has reached.

        Args:
            options: What is different for this call.

        Returns:
            The level.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_level

        answer = await get_producer_level.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def live_analytics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the figures of the moment.

        Returns what happens right now. Polling more often than every 30 seconds is of no use.

        Args:
            options: What is different for this call.

        Returns:
            The figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_live_analytics

        answer = await get_live_analytics.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def platform_contribution_graph(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> PlatformContributionGraph:
        """Get the contributions of all over time.

        Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

        Args:
            options: What is different for this call.

        Returns:
            The graph of the platform.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_platform_contribution_graph

        answer = await get_platform_contribution_graph.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def progress_data(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your progress.

        Returns the progress of the owner of the token in one call, in place of several.

        Args:
            options: What is different for this call.

        Returns:
            The progress.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_progress_data

        answer = await get_progress_data.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def social_activity_feed(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """See what happens around you.

        Returns the latest social activity that concerns the owner of the token.

        Args:
            options: What is different for this call.

        Returns:
            The activity.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_social_activity_feed

        answer = await get_social_activity_feed.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def social_analytics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get figures about your following.

        Returns how others react to the owner of the token.

        Args:
            options: What is different for this call.

        Returns:
            The social figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_social_analytics

        answer = await get_social_analytics.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def track_charts(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the charts of a track.

        Returns the series that the dashboard draws for one track.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The charts of the track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_track_charts

        answer = await get_producer_track_charts.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def track_growth(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the growth of a track.

        Returns how one track grows. For several tracks the batch call costs one call in all.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The growth of the track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_growth

        answer = await get_track_growth.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def track_growth_batch(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> TrackGrowthBatch:
        """Get the growth of several tracks.

        Returns the growth of as many as 100 tracks for the price of one call. It only reads.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The growth of the tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import get_track_growth_batch

        body = UndocumentedBody.from_dict(fields)
        answer = await get_track_growth_batch.asyncio(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    async def track_realtime(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the current figures of a track.

        Returns how one track does at the moment. Polling more often than every 30 seconds is of
        no use.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The figures of the moment.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_track_real_time

        answer = await get_producer_track_real_time.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def trending_collaborations(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List collaborations on the rise.

        Returns the joint works that gain attention just now.

        Args:
            options: What is different for this call.

        Returns:
            The collaborations.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_trending_collaborations

        answer = await get_trending_collaborations.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def xp_sources(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """See where your XP came from.

        Returns what the owner of the token was given experience points for.

        Args:
            options: What is different for this call.

        Returns:
            The XP by where it came from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_xp_sources

        answer = await get_xp_sources.asyncio(
            client=self._client,
            options=options,
        )
        return answer


class SyncProducerIntelligenceNamespace:
    """Levels, growth, networks and charts for producers."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def achievement(
        self,
        achievement_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get one achievement as a producer.

        Returns what one achievement is about and how the owner of the token stands to it.

        Args:
            achievement_id: Id of the achievement that it is about.
            options: What is different for this call.

        Returns:
            The achievement.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_achievement_details

        answer = get_producer_achievement_details.sync(
            achievement_id,
            client=self._client,
            options=options,
        )
        return answer

    def achievements(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List your achievements as a producer.

        Returns the achievements of the owner of the token.

        Args:
            options: What is different for this call.

        Returns:
            The achievements.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_achievements

        answer = get_producer_achievements.sync(
            client=self._client,
            options=options,
        )
        return answer

    def album_charts(
        self,
        album_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the charts of an album.

        Returns the series that the dashboard draws for one album.

        Args:
            album_id: Id of the album that it is about.
            options: What is different for this call.

        Returns:
            The charts of the album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_album_charts

        answer = get_producer_album_charts.sync(
            album_id,
            client=self._client,
            options=options,
        )
        return answer

    def artist_charts(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the charts of an artist.

        Returns the series that the dashboard draws for one artist.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The charts of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_artist_charts

        answer = get_producer_artist_charts.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def artist_contribution_graph(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> ArtistContributionGraph:
        """Get the contributions of an artist over time.

        Returns what one artist contributed, ready to be drawn as a graph.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The graph of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_contribution_graph

        answer = get_artist_contribution_graph.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def collaboration_leaderboard(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the ranking of collaborators.

        Returns producers ranked by their work with others. The server renews it every 5
        minutes.

        Args:
            options: What is different for this call.

        Returns:
            The ranking.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collaboration_leaderboard

        answer = get_collaboration_leaderboard.sync(
            client=self._client,
            options=options,
        )
        return answer

    def collaboration_network(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your network of collaborators.

        Returns with whom the owner of the token works, and how they are linked.

        Args:
            options: What is different for this call.

        Returns:
            The network.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collaboration_network

        answer = get_collaboration_network.sync(
            client=self._client,
            options=options,
        )
        return answer

    def collaboration_opportunities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Find producers to work with.

        Returns suggestions for whom to work with.

        Args:
            options: What is different for this call.

        Returns:
            The suggestions.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_collaboration_opportunities

        answer = get_collaboration_opportunities.sync(
            client=self._client,
            options=options,
        )
        return answer

    def dashboard(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ProducerDashboard:
        """Get the producer dashboard.

        Returns level, achievements and totals of the owner of the token in one call. The server
        keeps it for 15 minutes, so asking sooner brings nothing new.

        Args:
            options: What is different for this call.

        Returns:
            The dashboard.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_dashboard

        answer = get_producer_dashboard.sync(
            client=self._client,
            options=options,
        )
        return answer

    def dashboard_charts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the charts of the producer dashboard.

        Returns the series that the dashboard draws.

        Args:
            options: What is different for this call.

        Returns:
            The charts.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_dashboard_charts

        answer = get_producer_dashboard_charts.sync(
            client=self._client,
            options=options,
        )
        return answer

    def dashboard_leaderboard(
        self,
        *,
        artist_id: int,
        category: ProducerLeaderboardCategory,
        period: GetProducerDashboardLeaderboardPeriod,
        options: RequestOptions | None = None,
    ) -> ProducerLeaderboardSnapshot:
        """Get one producer leaderboard with your standing.

        Returns the top of one ranking, at most 20 entries, and where an artist stands in it. It
        is a stored snapshot: see `isStale` and `generatedAt`; 503 means that there is none yet.

        Args:
            artist_id: Id of the artist whose own standing goes with the ranking.
            category: What the ranking goes by.
            period: The stretch of time that counts.
            options: What is different for this call.

        Returns:
            The ranking as it was last stored.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_dashboard_leaderboard

        answer = get_producer_dashboard_leaderboard.sync(
            client=self._client,
            artist_id=artist_id,
            category=category,
            period=period,
            options=options,
        )
        return answer

    def leaderboard(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ProducerLeaderboards:
        """Get all producer leaderboards.

        Returns the rankings of all categories together; the server renews them every 5 minutes.
        When it fails to make them, the answer is still 200, with empty rankings and the reason
        in `error`.

        Args:
            options: What is different for this call.

        Returns:
            The rankings, or why there are none.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_leaderboards

        answer = get_producer_leaderboards.sync(
            client=self._client,
            options=options,
        )
        return answer

    def level(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your producer level.

        Returns the level that the owner of the token has reached.

        Args:
            options: What is different for this call.

        Returns:
            The level.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_level

        answer = get_producer_level.sync(
            client=self._client,
            options=options,
        )
        return answer

    def live_analytics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the figures of the moment.

        Returns what happens right now. Polling more often than every 30 seconds is of no use.

        Args:
            options: What is different for this call.

        Returns:
            The figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_live_analytics

        answer = get_live_analytics.sync(
            client=self._client,
            options=options,
        )
        return answer

    def platform_contribution_graph(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> PlatformContributionGraph:
        """Get the contributions of all over time.

        Returns what everybody on BeatPass contributed, ready to be drawn as a graph.

        Args:
            options: What is different for this call.

        Returns:
            The graph of the platform.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_platform_contribution_graph

        answer = get_platform_contribution_graph.sync(
            client=self._client,
            options=options,
        )
        return answer

    def progress_data(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get your progress.

        Returns the progress of the owner of the token in one call, in place of several.

        Args:
            options: What is different for this call.

        Returns:
            The progress.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_progress_data

        answer = get_progress_data.sync(
            client=self._client,
            options=options,
        )
        return answer

    def social_activity_feed(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """See what happens around you.

        Returns the latest social activity that concerns the owner of the token.

        Args:
            options: What is different for this call.

        Returns:
            The activity.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_social_activity_feed

        answer = get_social_activity_feed.sync(
            client=self._client,
            options=options,
        )
        return answer

    def social_analytics(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get figures about your following.

        Returns how others react to the owner of the token.

        Args:
            options: What is different for this call.

        Returns:
            The social figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_social_analytics

        answer = get_social_analytics.sync(
            client=self._client,
            options=options,
        )
        return answer

    def track_charts(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the charts of a track.

        Returns the series that the dashboard draws for one track.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The charts of the track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_track_charts

        answer = get_producer_track_charts.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def track_growth(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the growth of a track.

        Returns how one track grows. For several tracks the batch call costs one call in all.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The growth of the track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_growth

        answer = get_track_growth.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def track_growth_batch(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> TrackGrowthBatch:
        """Get the growth of several tracks.

        Returns the growth of as many as 100 tracks for the price of one call. It only reads.

        Args:
            **fields: The fields of the body; the API does not document them.
            options: What is different for this call.

        Returns:
            The growth of the tracks.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from ...models.undocumented_body import UndocumentedBody
        from . import get_track_growth_batch

        body = UndocumentedBody.from_dict(fields)
        answer = get_track_growth_batch.sync(
            client=self._client,
            body=body if body.to_dict() else UNSET,
            options=options,
        )
        return answer

    def track_realtime(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the current figures of a track.

        Returns how one track does at the moment. Polling more often than every 30 seconds is of
        no use.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The figures of the moment.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_track_real_time

        answer = get_producer_track_real_time.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def trending_collaborations(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """List collaborations on the rise.

        Returns the joint works that gain attention just now.

        Args:
            options: What is different for this call.

        Returns:
            The collaborations.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_trending_collaborations

        answer = get_trending_collaborations.sync(
            client=self._client,
            options=options,
        )
        return answer

    def xp_sources(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """See where your XP came from.

        Returns what the owner of the token was given experience points for.

        Args:
            options: What is different for this call.

        Returns:
            The XP by where it came from.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_xp_sources

        answer = get_xp_sources.sync(
            client=self._client,
            options=options,
        )
        return answer
