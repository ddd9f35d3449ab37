"""The FailureError model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .field_errors import FieldErrors


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FailureError(AnswerModel):
    """The error of the parts that answer with `success`.

    Attributes:
        error: A code for programs.
    """

    success: bool | None = None
    message: str | None = None
    error: str | None = None
    errors: FieldErrors | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .field_errors import FieldErrors

        return (
            Field("success", "success", None, False),
            Field("message", "message", None, False),
            Field("error", "error", None, False),
            Field("errors", "errors", object_of(FieldErrors), False),
        )
