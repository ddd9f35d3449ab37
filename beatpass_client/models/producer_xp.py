"""The ProducerXP model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerXP(AnswerModel):
    """The level, and the experience points towards the next one."""

    current_level: int | None = None
    current_xp: float | None = None
    xp_to_next_level: float | None = None
    level_progress: float | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("currentLevel", "current_level", None, False),
            Field("currentXP", "current_xp", None, False),
            Field("xpToNextLevel", "xp_to_next_level", None, False),
            Field("levelProgress", "level_progress", None, False),
        )
