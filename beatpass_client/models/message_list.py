"""The MessageList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .message import Message


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MessageList(AnswerModel):
    """A part of a conversation's messages.

    Attributes:
        next_cursor: The cursor to ask with next, null or absent at the end.
    """

    success: bool | None = None
    data: list[Message] | None = None
    next_cursor: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .message import Message

        return (
            Field("success", "success", None, False),
            Field("data", "data", ListOf(object_of(Message)), False),
            Field("next_cursor", "next_cursor", None, False),
        )
