"""The ConversationList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .conversation import Conversation


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ConversationList(AnswerModel):
    """A part of one's conversations.

    Attributes:
        next_offset: The offset to ask for next, null or absent at the end.
    """

    success: bool | None = None
    data: list[Conversation] | None = None
    next_offset: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .conversation import Conversation

        return (
            Field("success", "success", None, False),
            Field("data", "data", ListOf(object_of(Conversation)), False),
            Field("next_offset", "next_offset", None, False),
        )
