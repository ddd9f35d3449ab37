"""The TypingStatusUpdate model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TypingStatusUpdate(BodyModel):
    """Whether one is writing."""

    is_typing: bool

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("is_typing", "is_typing", None, False),)
