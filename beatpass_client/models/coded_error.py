"""The CodedError model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CodedError(AnswerModel):
    """An error of the backstage with a code to branch on.

    Attributes:
        error_code: A code for programs.
    """

    message: str | None = None
    error_code: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("message", "message", None, False),
            Field("error_code", "error_code", None, False),
        )
