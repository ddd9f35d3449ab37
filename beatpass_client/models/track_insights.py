"""The TrackInsights model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject
    from .track_insights_engagement import TrackInsightsEngagement
    from .track_insights_performance import TrackInsightsPerformance


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackInsights(AnswerModel):
    """All that is counted for one track, section by section.

    Attributes:
        recent_activity: What happened lately. BeatPass does not document its shape.
    """

    basic_info: OpenObject | None = None
    performance_metrics: TrackInsightsPerformance | None = None
    engagement_metrics: TrackInsightsEngagement | None = None
    xp_and_achievements: OpenObject | None = None
    recent_activity: Any = None
    collaboration_metrics: OpenObject | None = None
    audience_insights: OpenObject | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject
        from .track_insights_engagement import TrackInsightsEngagement
        from .track_insights_performance import TrackInsightsPerformance

        return (
            Field("basic_info", "basic_info", object_of(OpenObject), False),
            Field(
                "performance_metrics",
                "performance_metrics",
                object_of(TrackInsightsPerformance),
                False,
            ),
            Field(
                "engagement_metrics",
                "engagement_metrics",
                object_of(TrackInsightsEngagement),
                False,
            ),
            Field("xp_and_achievements", "xp_and_achievements", object_of(OpenObject), False),
            Field("recent_activity", "recent_activity", None, False),
            Field("collaboration_metrics", "collaboration_metrics", object_of(OpenObject), False),
            Field("audience_insights", "audience_insights", object_of(OpenObject), False),
        )
