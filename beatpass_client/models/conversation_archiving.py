"""The ConversationArchiving model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ConversationArchiving(BodyModel):
    """Where a conversation shall be.

    Attributes:
        archived: True for the archive, false for the inbox.
    """

    archived: bool

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("archived", "archived", None, False),)
