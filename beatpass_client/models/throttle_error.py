"""The ThrottleError model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ThrottleError(AnswerModel):
    """Too many calls in too short a time.

    Attributes:
        retry_after: Seconds to wait before the next call.
    """

    message: str | None = None
    retry_after: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("message", "message", None, False),
            Field("retry_after", "retry_after", None, False),
        )
