"""The OwnBeatRequestList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .beat_request import BeatRequest


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class OwnBeatRequestList(AnswerModel):
    """The requests of the token's owner."""

    success: bool | None = None
    data: list[BeatRequest] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .beat_request import BeatRequest

        return (
            Field("success", "success", None, False),
            Field("data", "data", ListOf(object_of(BeatRequest)), False),
        )
