"""The TrackInsightsPerformance model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackInsightsPerformance(AnswerModel):
    """How often the track was played. BeatPass sends more figures than these.

    Attributes:
        total_plays: Plays in all.
        period_plays: Plays within the period that was asked for.
    """

    total_plays: int | None = None
    period_plays: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("total_plays", "total_plays", None, False),
            Field("period_plays", "period_plays", None, False),
        )
