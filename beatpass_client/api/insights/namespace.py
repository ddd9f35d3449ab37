"""The namespace `insights`: its operations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import responses
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.artist_collaborations import ArtistCollaborations
    from ...models.insights_period import InsightsPeriod
    from ...models.insights_timeframe import InsightsTimeframe
    from ...models.track_insights import TrackInsights
    from ...models.undocumented_answer import UndocumentedAnswer
    from ...types import AsyncClient, RequestOptions, SyncClient


class AsyncInsightsNamespace:
    """Figures about single tracks, albums and artists."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    async def album(
        self,
        album_id: int,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get insights into an album.

        Returns what the figures of one album say for a stretch of time.

        Args:
            album_id: Id of the album that it is about.
            period: How far back the figures reach.
            options: What is different for this call.

        Returns:
            The insights into the album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_album_insights

        answer = await get_album_insights.asyncio(
            album_id,
            client=self._client,
            period=period,
            options=options,
        )
        return answer

    async def album_analytics(
        self,
        album_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Analyse an album.

        Returns what BeatPass counts for one album.

        Args:
            album_id: Id of the album that it is about.
            options: What is different for this call.

        Returns:
            The figures of the album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_album_analytics

        answer = await get_album_analytics.asyncio(
            album_id,
            client=self._client,
            options=options,
        )
        return answer

    async def album_charts(
        self,
        album_id: int,
        *,
        timeframe: InsightsTimeframe | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the insight charts of an album.

        Returns the insights into one album as series to draw.

        Args:
            album_id: Id of the album that it is about.
            timeframe: How far back the series reach.
            options: What is different for this call.

        Returns:
            The series of the album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_album_insight_charts

        answer = await get_album_insight_charts.asyncio(
            album_id,
            client=self._client,
            timeframe=timeframe,
            options=options,
        )
        return answer

    async def artist(
        self,
        artist_id: int,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get insights into an artist.

        Returns what the figures of one artist say for a stretch of time.

        Args:
            artist_id: Id of the artist that it is about.
            period: How far back the figures reach.
            options: What is different for this call.

        Returns:
            The insights into the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_insights

        answer = await get_artist_insights.asyncio(
            artist_id,
            client=self._client,
            period=period,
            options=options,
        )
        return answer

    async def artist_analytics(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Analyse an artist.

        Returns what BeatPass counts for one artist.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The figures of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_analytics

        answer = await get_artist_analytics.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def artist_charts(
        self,
        artist_id: int,
        *,
        timeframe: InsightsTimeframe | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the insight charts of an artist.

        Returns the insights into one artist as series to draw.

        Args:
            artist_id: Id of the artist that it is about.
            timeframe: How far back the series reach.
            options: What is different for this call.

        Returns:
            The series of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_insight_charts

        answer = await get_artist_insight_charts.asyncio(
            artist_id,
            client=self._client,
            timeframe=timeframe,
            options=options,
        )
        return answer

    async def artist_collaborations(
        self,
        artist_id: int,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ArtistCollaborations:
        """Measure the collaborations of an artist.

        Returns how many tracks and people an artist has worked with, and a score for it.

        Args:
            artist_id: Id of the artist that it is about.
            period: How far back the figures reach.
            options: What is different for this call.

        Returns:
            The collaborations in figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_collaborations

        answer = await get_artist_collaborations.asyncio(
            artist_id,
            client=self._client,
            period=period,
            options=options,
        )
        result: ArtistCollaborations = responses.part(
            get_artist_collaborations.OPERATION, answer, "data", "data"
        )
        return result

    async def artist_downloads(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Analyse the downloads of an artist.

        Returns what BeatPass counts about the downloads of one artist's tracks.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The downloads in figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_downloads_analytics

        answer = await get_artist_downloads_analytics.asyncio(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get insights into all your work.

        Returns what the figures of the owner of the token say, over everything there is.

        Args:
            options: What is different for this call.

        Returns:
            The insights.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_insights

        answer = await get_producer_insights.asyncio(
            client=self._client,
            options=options,
        )
        return answer

    async def track(
        self,
        track_id: int,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TrackInsights:
        """Get insights into a track.

        Returns what BeatPass counts for one track, section by section.

        Args:
            track_id: Id of the track that it is about.
            period: How far back the figures reach.
            options: What is different for this call.

        Returns:
            The sections.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_insights

        answer = await get_track_insights.asyncio(
            track_id,
            client=self._client,
            period=period,
            options=options,
        )
        return answer

    async def track_analytics(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Analyse a track.

        Returns what BeatPass counts for one track.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The figures of the track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_analytics

        answer = await get_track_analytics.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def track_charts(
        self,
        track_id: int,
        *,
        timeframe: InsightsTimeframe | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the insight charts of a track.

        Returns the insights into one track as series to draw.

        Args:
            track_id: Id of the track that it is about.
            timeframe: How far back the series reach.
            options: What is different for this call.

        Returns:
            The series of the track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_insight_charts

        answer = await get_track_insight_charts.asyncio(
            track_id,
            client=self._client,
            timeframe=timeframe,
            options=options,
        )
        return answer

    async def track_engagement(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the reactions to a track.

        Returns how listeners react to one track.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The reactions in figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_engagement_metrics

        answer = await get_track_engagement_metrics.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    async def track_realtime(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the insights of the moment into a track.

        Returns how one track does right now. Polling more often than every 30 seconds is of no
        use.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The insights of the moment.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_insight_realtime

        answer = await get_track_insight_realtime.asyncio(
            track_id,
            client=self._client,
            options=options,
        )
        return answer


class SyncInsightsNamespace:
    """Figures about single tracks, albums and artists."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        """Make the methods call through a client."""
        self._client = client

    def album(
        self,
        album_id: int,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get insights into an album.

        Returns what the figures of one album say for a stretch of time.

        Args:
            album_id: Id of the album that it is about.
            period: How far back the figures reach.
            options: What is different for this call.

        Returns:
            The insights into the album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_album_insights

        answer = get_album_insights.sync(
            album_id,
            client=self._client,
            period=period,
            options=options,
        )
        return answer

    def album_analytics(
        self,
        album_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Analyse an album.

        Returns what BeatPass counts for one album.

        Args:
            album_id: Id of the album that it is about.
            options: What is different for this call.

        Returns:
            The figures of the album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_album_analytics

        answer = get_album_analytics.sync(
            album_id,
            client=self._client,
            options=options,
        )
        return answer

    def album_charts(
        self,
        album_id: int,
        *,
        timeframe: InsightsTimeframe | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the insight charts of an album.

        Returns the insights into one album as series to draw.

        Args:
            album_id: Id of the album that it is about.
            timeframe: How far back the series reach.
            options: What is different for this call.

        Returns:
            The series of the album.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_album_insight_charts

        answer = get_album_insight_charts.sync(
            album_id,
            client=self._client,
            timeframe=timeframe,
            options=options,
        )
        return answer

    def artist(
        self,
        artist_id: int,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get insights into an artist.

        Returns what the figures of one artist say for a stretch of time.

        Args:
            artist_id: Id of the artist that it is about.
            period: How far back the figures reach.
            options: What is different for this call.

        Returns:
            The insights into the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_insights

        answer = get_artist_insights.sync(
            artist_id,
            client=self._client,
            period=period,
            options=options,
        )
        return answer

    def artist_analytics(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Analyse an artist.

        Returns what BeatPass counts for one artist.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The figures of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_analytics

        answer = get_artist_analytics.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def artist_charts(
        self,
        artist_id: int,
        *,
        timeframe: InsightsTimeframe | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the insight charts of an artist.

        Returns the insights into one artist as series to draw.

        Args:
            artist_id: Id of the artist that it is about.
            timeframe: How far back the series reach.
            options: What is different for this call.

        Returns:
            The series of the artist.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_insight_charts

        answer = get_artist_insight_charts.sync(
            artist_id,
            client=self._client,
            timeframe=timeframe,
            options=options,
        )
        return answer

    def artist_collaborations(
        self,
        artist_id: int,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ArtistCollaborations:
        """Measure the collaborations of an artist.

        Returns how many tracks and people an artist has worked with, and a score for it.

        Args:
            artist_id: Id of the artist that it is about.
            period: How far back the figures reach.
            options: What is different for this call.

        Returns:
            The collaborations in figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_collaborations

        answer = get_artist_collaborations.sync(
            artist_id,
            client=self._client,
            period=period,
            options=options,
        )
        result: ArtistCollaborations = responses.part(
            get_artist_collaborations.OPERATION, answer, "data", "data"
        )
        return result

    def artist_downloads(
        self,
        artist_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Analyse the downloads of an artist.

        Returns what BeatPass counts about the downloads of one artist's tracks.

        Args:
            artist_id: Id of the artist that it is about.
            options: What is different for this call.

        Returns:
            The downloads in figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_artist_downloads_analytics

        answer = get_artist_downloads_analytics.sync(
            artist_id,
            client=self._client,
            options=options,
        )
        return answer

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get insights into all your work.

        Returns what the figures of the owner of the token say, over everything there is.

        Args:
            options: What is different for this call.

        Returns:
            The insights.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_producer_insights

        answer = get_producer_insights.sync(
            client=self._client,
            options=options,
        )
        return answer

    def track(
        self,
        track_id: int,
        *,
        period: InsightsPeriod | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TrackInsights:
        """Get insights into a track.

        Returns what BeatPass counts for one track, section by section.

        Args:
            track_id: Id of the track that it is about.
            period: How far back the figures reach.
            options: What is different for this call.

        Returns:
            The sections.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_insights

        answer = get_track_insights.sync(
            track_id,
            client=self._client,
            period=period,
            options=options,
        )
        return answer

    def track_analytics(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Analyse a track.

        Returns what BeatPass counts for one track.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The figures of the track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_analytics

        answer = get_track_analytics.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def track_charts(
        self,
        track_id: int,
        *,
        timeframe: InsightsTimeframe | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the insight charts of a track.

        Returns the insights into one track as series to draw.

        Args:
            track_id: Id of the track that it is about.
            timeframe: How far back the series reach.
            options: What is different for this call.

        Returns:
            The series of the track.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_insight_charts

        answer = get_track_insight_charts.sync(
            track_id,
            client=self._client,
            timeframe=timeframe,
            options=options,
        )
        return answer

    def track_engagement(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the reactions to a track.

        Returns how listeners react to one track.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The reactions in figures.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_engagement_metrics

        answer = get_track_engagement_metrics.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer

    def track_realtime(
        self,
        track_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> UndocumentedAnswer:
        """Get the insights of the moment into a track.

        Returns how one track does right now. Polling more often than every 30 seconds is of no
        use.

        Args:
            track_id: Id of the track that it is about.
            options: What is different for this call.

        Returns:
            The insights of the moment.

        Raises:
            BeatPassError: One of its kinds, which say what happened.
        """
        from . import get_track_insight_realtime

        answer = get_track_insight_realtime.sync(
            track_id,
            client=self._client,
            options=options,
        )
        return answer
