"""The ConversationStart model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..runtime.values import ListOf
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ConversationStart(BodyModel):
    """A first message, and whom it goes to. One of `user_id` and `user_ids` is needed.

    Attributes:
        user_id: The one person to write to, not oneself. Excludes `user_ids`.
        user_ids: The members of a new group, oneself not counted. Excludes `user_id`.
        title: Name of the group.
        client_message_id: The sender's own key, by which the server knows a repetition.
    """

    message_text: str
    user_id: int | Unset = UNSET
    user_ids: list[int] | Unset = UNSET
    title: str | Unset | None = UNSET
    client_message_id: str | Unset | None = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("user_id", "user_id", None, False),
            Field("user_ids", "user_ids", ListOf(), False),
            Field("message_text", "message_text", None, False),
            Field("title", "title", None, False),
            Field("client_message_id", "client_message_id", None, False),
        )
