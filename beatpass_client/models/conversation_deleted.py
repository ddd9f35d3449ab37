"""The ConversationDeleted model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ConversationDeleted(AnswerModel):
    """The answer to a removed thread. BeatPass does not document its fields."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
