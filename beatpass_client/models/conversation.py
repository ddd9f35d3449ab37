"""The Conversation model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .message import Message
    from .user import User


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Conversation(AnswerModel):
    """A conversation with its newest message. Its fields are known from prose only, so any of them
    may be missing.

    Attributes:
        id: Id of the conversation. Weak evidence.
        type_: Whether it is between two accounts or in a group. Weak evidence.
        title: Name of the group, if it has one. Weak evidence.
        participants: The accounts that take part. Weak evidence.
        last_message: The newest message. Weak evidence.
        unread_count: How many messages you have not read. Weak evidence.
    """

    id: int | None = None
    type_: str | None = None
    title: str | None = None
    participants: list[User] | None = None
    last_message: Message | None = None
    unread_count: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .message import Message
        from .user import User

        return (
            Field("id", "id", None, False),
            Field("type", "type_", None, False),
            Field("title", "title", None, False),
            Field("participants", "participants", ListOf(object_of(User)), False),
            Field("last_message", "last_message", object_of(Message), False),
            Field("unread_count", "unread_count", None, False),
        )
