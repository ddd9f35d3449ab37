"""The Message model."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import read_datetime

if TYPE_CHECKING:
    from .user import User


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Message(AnswerModel):
    """One message of a conversation. Its fields are known from prose only, so any of them may be
    missing.

    Attributes:
        id: Id of the message. Weak evidence.
        message_text: The text. Weak evidence.
        user: The account that wrote it. Weak evidence.
        created_at: When it was sent. Weak evidence.
    """

    id: Any = None
    message_text: str | None = None
    user: User | None = None
    created_at: datetime.datetime | str | None = None

    _times = (("created_at", read_datetime),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .user import User

        return (
            Field("id", "id", None, False),
            Field("message_text", "message_text", None, False),
            Field("user", "user", object_of(User), False),
            Field("created_at", "created_at", read_datetime, False),
        )
