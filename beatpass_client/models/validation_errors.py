"""The ValidationErrors model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf, OneOf

if TYPE_CHECKING:
    from .field_errors import FieldErrors


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ValidationErrors(AnswerModel):
    """Says which of the values sent were not accepted, and why.

    Attributes:
        errors: The faults by field. A list when they belong to no field.
    """

    status: str | None = None
    message: str | None = None
    errors: FieldErrors | list[Any] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .field_errors import FieldErrors

        return (
            Field("status", "status", None, False),
            Field("message", "message", None, False),
            Field("errors", "errors", OneOf(object_of(FieldErrors), ListOf()), False),
        )
