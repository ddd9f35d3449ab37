"""The FieldErrors model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import ListOf, OneOf, ValueReader


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FieldErrors(AnswerModel):
    """Each rejected field with its faults, nested fields by their dotted path."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()

    @classmethod
    def _read_rest(cls) -> ValueReader | None:
        return OneOf(ListOf())
