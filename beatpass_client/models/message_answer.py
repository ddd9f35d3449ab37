"""The MessageAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .message import Message


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MessageAnswer(AnswerModel):
    """The envelope around one message."""

    success: bool | None = None
    data: Message | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .message import Message

        return (
            Field("success", "success", None, False),
            Field("data", "data", object_of(Message), False),
        )
