"""The MessageUnreadCountAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .message_unread_count import MessageUnreadCount


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MessageUnreadCountAnswer(AnswerModel):
    """The envelope around the number of unread messages."""

    success: bool | None = None
    data: MessageUnreadCount | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .message_unread_count import MessageUnreadCount

        return (
            Field("success", "success", None, False),
            Field("data", "data", object_of(MessageUnreadCount), False),
        )
