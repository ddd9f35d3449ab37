"""The ProducerLeaderboardSnapshot model."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf, read_datetime

if TYPE_CHECKING:
    from .open_object import OpenObject
    from .producer_leaderboard_category import ProducerLeaderboardCategory
    from .producer_leaderboard_period import ProducerLeaderboardPeriod
    from .producer_leaderboard_snapshot_scope import ProducerLeaderboardSnapshotScope
    from .producer_leaderboard_standing import ProducerLeaderboardStanding


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerLeaderboardSnapshot(AnswerModel):
    """One ranking as it was last stored, with one's own standing.

    Attributes:
        scope: What is ranked.
        is_stale: Whether the snapshot is older than it should be.
        participant_count: How many are ranked in all.
        leaders: The top of the ranking.
    """

    category: ProducerLeaderboardCategory | str | None = None
    scope: ProducerLeaderboardSnapshotScope | str | None = None
    period: ProducerLeaderboardPeriod | None = None
    generated_at: datetime.datetime | str | None = None
    source_updated_at: datetime.datetime | str | None = None
    is_stale: bool | None = None
    participant_count: int | None = None
    leaders: list[OpenObject] | None = None
    current: ProducerLeaderboardStanding | None = None

    _times = (
        ("generated_at", read_datetime),
        ("source_updated_at", read_datetime),
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject
        from .producer_leaderboard_period import ProducerLeaderboardPeriod
        from .producer_leaderboard_standing import ProducerLeaderboardStanding

        return (
            Field("category", "category", None, False),
            Field("scope", "scope", None, False),
            Field("period", "period", object_of(ProducerLeaderboardPeriod), False),
            Field("generatedAt", "generated_at", read_datetime, False),
            Field("sourceUpdatedAt", "source_updated_at", read_datetime, False),
            Field("isStale", "is_stale", None, False),
            Field("participantCount", "participant_count", None, False),
            Field("leaders", "leaders", ListOf(object_of(OpenObject)), False),
            Field("current", "current", object_of(ProducerLeaderboardStanding), False),
        )
