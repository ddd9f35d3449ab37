"""The ProducerLeaderboardCategories model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .open_object import OpenObject
    from .producer_leaderboard_entry import ProducerLeaderboardEntry
    from .producer_leaderboard_season import ProducerLeaderboardSeason


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerLeaderboardCategories(AnswerModel):
    """The rankings of the season by category.

    Attributes:
        overall: The ranking by everything together.
        points: The ranking by points.
        uploads: The ranking by uploads.
        plays: The ranking by plays.
        earnings: The ranking by earnings.
        quality: The ranking by quality.
        collaboration: The ranking by work with others.
        user_positions: Always empty, and absent when the rankings could not be made.
    """

    overall: list[ProducerLeaderboardEntry] | None = None
    points: list[ProducerLeaderboardEntry] | None = None
    uploads: list[ProducerLeaderboardEntry] | None = None
    plays: list[ProducerLeaderboardEntry] | None = None
    earnings: list[ProducerLeaderboardEntry] | None = None
    quality: list[ProducerLeaderboardEntry] | None = None
    collaboration: list[ProducerLeaderboardEntry] | None = None
    season_info: ProducerLeaderboardSeason | None = None
    user_positions: list[OpenObject] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject
        from .producer_leaderboard_entry import ProducerLeaderboardEntry
        from .producer_leaderboard_season import ProducerLeaderboardSeason

        return (
            Field("overall", "overall", ListOf(object_of(ProducerLeaderboardEntry)), False),
            Field("points", "points", ListOf(object_of(ProducerLeaderboardEntry)), False),
            Field("uploads", "uploads", ListOf(object_of(ProducerLeaderboardEntry)), False),
            Field("plays", "plays", ListOf(object_of(ProducerLeaderboardEntry)), False),
            Field("earnings", "earnings", ListOf(object_of(ProducerLeaderboardEntry)), False),
            Field("quality", "quality", ListOf(object_of(ProducerLeaderboardEntry)), False),
            Field(
                "collaboration", "collaboration", ListOf(object_of(ProducerLeaderboardEntry)), False
            ),
            Field("season_info", "season_info", object_of(ProducerLeaderboardSeason), False),
            Field("user_positions", "user_positions", ListOf(object_of(OpenObject)), False),
        )
