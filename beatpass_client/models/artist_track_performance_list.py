"""The ArtistTrackPerformanceList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .artist_track_performance import ArtistTrackPerformance


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistTrackPerformanceList(AnswerModel):
    """The envelope around the figures of the newest tracks."""

    success: bool | None = None
    data: list[ArtistTrackPerformance] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_track_performance import ArtistTrackPerformance

        return (
            Field("success", "success", None, False),
            Field("data", "data", ListOf(object_of(ArtistTrackPerformance)), False),
        )
