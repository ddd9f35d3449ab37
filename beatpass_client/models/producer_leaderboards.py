"""The ProducerLeaderboards model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .producer_leaderboard_categories import ProducerLeaderboardCategories


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerLeaderboards(AnswerModel):
    """The envelope around all rankings.

    Attributes:
        error: Why the rankings are empty. Absent when they could be made.
    """

    data: ProducerLeaderboardCategories | None = None
    error: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .producer_leaderboard_categories import ProducerLeaderboardCategories

        return (
            Field("data", "data", object_of(ProducerLeaderboardCategories), False),
            Field("error", "error", None, False),
        )
