"""The ProducerLeaderboardEntry model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerLeaderboardEntry(AnswerModel):
    """One producer in a ranking.

    Attributes:
        rank: The place in the ranking.
        is_current_user: Whether it is the owner of the token.
    """

    id: int | None = None
    producer_id: int | None = None
    name: str | None = None
    avatar: str | None = None
    rank: int | None = None
    value: float | None = None
    score: float | None = None
    tier: str | None = None
    is_current_user: bool | None = None
    metadata: OpenObject | None = None
    achievement_count: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("id", "id", None, False),
            Field("producer_id", "producer_id", None, False),
            Field("name", "name", None, False),
            Field("avatar", "avatar", None, False),
            Field("rank", "rank", None, False),
            Field("value", "value", None, False),
            Field("score", "score", None, False),
            Field("tier", "tier", None, False),
            Field("is_current_user", "is_current_user", None, False),
            Field("metadata", "metadata", object_of(OpenObject), False),
            Field("achievement_count", "achievement_count", None, False),
        )
