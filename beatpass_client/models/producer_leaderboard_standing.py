"""The ProducerLeaderboardStanding model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .open_object import OpenObject
    from .producer_leaderboard_standing_reason import ProducerLeaderboardStandingReason


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerLeaderboardStanding(AnswerModel):
    """Where the artist that was asked for stands in a ranking.

    Attributes:
        eligible: Whether the artist can be ranked.
        reason: Why the artist is not ranked.
        entry: The artist's own entry.
        nearby: The neighbours in the ranking.
    """

    eligible: bool | None = None
    reason: ProducerLeaderboardStandingReason | str | None = None
    entry: OpenObject | None = None
    nearby: list[OpenObject] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("eligible", "eligible", None, False),
            Field("reason", "reason", None, False),
            Field("entry", "entry", object_of(OpenObject), False),
            Field("nearby", "nearby", ListOf(object_of(OpenObject)), False),
        )
