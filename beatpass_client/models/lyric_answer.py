"""The LyricAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .lyric import Lyric


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LyricAnswer(AnswerModel):
    """The words of a track in their envelope.

    Attributes:
        lyric: Null when none are stored for the track.
    """

    status: str | None = None
    lyric: Lyric | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .lyric import Lyric

        return (
            Field("status", "status", None, False),
            Field("lyric", "lyric", object_of(Lyric), False),
        )
