"""The TrackAnalytics model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .track_analytics_audience import TrackAnalyticsAudience
    from .track_analytics_basics import TrackAnalyticsBasics
    from .track_analytics_collaboration import TrackAnalyticsCollaboration
    from .track_analytics_engagement import TrackAnalyticsEngagement
    from .track_analytics_performance import TrackAnalyticsPerformance
    from .track_analytics_progress import TrackAnalyticsProgress


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackAnalytics(AnswerModel):
    """All that is counted for one track, section by section.

    Attributes:
        recent_activity: What happened lately. BeatPass does not document its shape.
    """

    basic_info: TrackAnalyticsBasics | None = None
    performance_metrics: TrackAnalyticsPerformance | None = None
    engagement_metrics: TrackAnalyticsEngagement | None = None
    xp_and_achievements: TrackAnalyticsProgress | None = None
    recent_activity: Any = None
    collaboration_metrics: TrackAnalyticsCollaboration | None = None
    audience_insights: TrackAnalyticsAudience | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .track_analytics_audience import TrackAnalyticsAudience
        from .track_analytics_basics import TrackAnalyticsBasics
        from .track_analytics_collaboration import TrackAnalyticsCollaboration
        from .track_analytics_engagement import TrackAnalyticsEngagement
        from .track_analytics_performance import TrackAnalyticsPerformance
        from .track_analytics_progress import TrackAnalyticsProgress

        return (
            Field("basic_info", "basic_info", object_of(TrackAnalyticsBasics), False),
            Field(
                "performance_metrics",
                "performance_metrics",
                object_of(TrackAnalyticsPerformance),
                False,
            ),
            Field(
                "engagement_metrics",
                "engagement_metrics",
                object_of(TrackAnalyticsEngagement),
                False,
            ),
            Field(
                "xp_and_achievements",
                "xp_and_achievements",
                object_of(TrackAnalyticsProgress),
                False,
            ),
            Field("recent_activity", "recent_activity", None, False),
            Field(
                "collaboration_metrics",
                "collaboration_metrics",
                object_of(TrackAnalyticsCollaboration),
                False,
            ),
            Field(
                "audience_insights", "audience_insights", object_of(TrackAnalyticsAudience), False
            ),
        )
