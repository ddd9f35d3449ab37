"""The TrackAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .track import Track


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackAnswer(AnswerModel):
    """The envelope around one track.

    Attributes:
        status: The word `success` when the call went well.
        loader: The set of related things that was sent along.
    """

    status: str | None = None
    track: Track | None = None
    loader: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .track import Track

        return (
            Field("status", "status", None, False),
            Field("track", "track", object_of(Track), False),
            Field("loader", "loader", None, False),
        )
