"""The PlaylistInvited model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistInvited(AnswerModel):
    """Says that an invitation was sent."""

    status: str | None = None
    message: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("status", "status", None, False),
            Field("message", "message", None, False),
        )
