"""The BeatRequestAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .beat_request import BeatRequest


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequestAnswer(AnswerModel):
    """The envelope around one beat request."""

    success: bool | None = None
    data: BeatRequest | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .beat_request import BeatRequest

        return (
            Field("success", "success", None, False),
            Field("data", "data", object_of(BeatRequest), False),
        )
