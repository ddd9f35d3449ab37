"""The PlainError model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlainError(AnswerModel):
    """An error with its own short name, and often a sentence.

    Attributes:
        error: A code or a few words.
    """

    error: str | None = None
    message: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("error", "error", None, False),
            Field("message", "message", None, False),
        )
