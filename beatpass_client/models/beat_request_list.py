"""The BeatRequestList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .beat_request import BeatRequest


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequestList(AnswerModel):
    """All open requests.

    Attributes:
        count: Number of requests in the list.
    """

    success: bool | None = None
    data: list[BeatRequest] | None = None
    count: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .beat_request import BeatRequest

        return (
            Field("success", "success", None, False),
            Field("data", "data", ListOf(object_of(BeatRequest)), False),
            Field("count", "count", None, False),
        )
