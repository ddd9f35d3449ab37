"""The MessageReaction model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class MessageReaction(BodyModel):
    """A reaction to a message.

    Attributes:
        emoji: One of six emoji; null takes the reaction away.
    """

    emoji: str | None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("emoji", "emoji", None, False),)
