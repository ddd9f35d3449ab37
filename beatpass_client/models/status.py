"""The Status model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Status(AnswerModel):
    """A bare acknowledgement."""

    status: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("status", "status", None, False),)
