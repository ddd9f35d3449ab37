"""The MessageCreate model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MessageCreate(BodyModel):
    """A message to send.

    Attributes:
        client_message_id: The sender's own key, by which the server knows a repetition.
    """

    conversation_id: int
    message_text: str
    client_message_id: str | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("conversation_id", "conversation_id", None, False),
            Field("message_text", "message_text", None, False),
            Field("client_message_id", "client_message_id", None, False),
        )
