"""The MessageUnreadCount model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MessageUnreadCount(AnswerModel):
    """How many messages you have not read.

    Attributes:
        unread_count: Unread messages in all conversations.
    """

    unread_count: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("unread_count", "unread_count", None, False),)
