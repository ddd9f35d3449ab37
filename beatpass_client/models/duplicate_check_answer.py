"""The DuplicateCheckAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class DuplicateCheckAnswer(AnswerModel):
    """What the search for copies found, in its envelope."""

    result: OpenObject | None = None
    success: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("result", "result", object_of(OpenObject), False),
            Field("success", "success", None, False),
        )
