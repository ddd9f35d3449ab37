"""The BeatRequestView model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequestView(AnswerModel):
    """Whether a look at a request was counted.

    Attributes:
        tracked: False for an unknown request and for one's own.
    """

    success: bool | None = None
    tracked: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("success", "success", None, False),
            Field("tracked", "tracked", None, False),
        )
