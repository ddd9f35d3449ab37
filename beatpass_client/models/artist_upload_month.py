"""The ArtistUploadMonth model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistUploadMonth(AnswerModel):
    """The uploads of one month.

    Attributes:
        month: Year and month, such as `2026-03`.
    """

    month: str | None = None
    total_plays: int | None = None
    track_count: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("month", "month", None, False),
            Field("total_plays", "total_plays", None, False),
            Field("track_count", "track_count", None, False),
        )
