"""The ProducerLeaderboardSeason model."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_datetime

if TYPE_CHECKING:
    from .producer_leaderboard_season_type import ProducerLeaderboardSeasonType


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerLeaderboardSeason(AnswerModel):
    """The season that the rankings belong to.

    Attributes:
        time_remaining: How long the season still lasts.
    """

    type_: ProducerLeaderboardSeasonType | str | None = None
    time_remaining: str | None = None
    end_date: datetime.datetime | str | None = None

    _times = (("end_date", read_datetime),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("type", "type_", None, False),
            Field("time_remaining", "time_remaining", None, False),
            Field("end_date", "end_date", read_datetime, False),
        )
