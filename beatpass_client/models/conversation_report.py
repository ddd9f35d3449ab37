"""The ConversationReport model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ConversationReport(BodyModel):
    """A complaint about a conversation.

    Attributes:
        details: More about it.
    """

    reason: str
    details: str | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("reason", "reason", None, False),
            Field("details", "details", None, False),
        )
