"""The TrackInsightsEngagement model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackInsightsEngagement(AnswerModel):
    """How listeners reacted to the track. BeatPass sends more figures than these."""

    likes: int | None = None
    reposts: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("likes", "likes", None, False),
            Field("reposts", "reposts", None, False),
        )
