"""The ConversationPinning model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ConversationPinning(BodyModel):
    """Whether a conversation shall be pinned."""

    pinned: bool

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("pinned", "pinned", None, False),)
