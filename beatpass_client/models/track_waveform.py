"""The TrackWaveform model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .comment import Comment
    from .track_waveform_status import TrackWaveformStatus


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackWaveform(AnswerModel):
    """The picture of a track's loudness, with comments.

    Attributes:
        wave_data: The points of the drawing. Empty when none was stored.
        comments: The comments along the track.
    """

    status: TrackWaveformStatus | str | None = None
    wave_data: list[Any] | None = None
    comments: list[Comment] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .comment import Comment

        return (
            Field("status", "status", None, False),
            Field("waveData", "wave_data", ListOf(), False),
            Field("comments", "comments", ListOf(object_of(Comment)), False),
        )
