"""The BeatRequestSubmissionList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequestSubmissionList(AnswerModel):
    """The tracks that producers offered to one request."""

    success: bool | None = None
    data: list[OpenObject] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("success", "success", None, False),
            Field("data", "data", ListOf(object_of(OpenObject)), False),
        )
