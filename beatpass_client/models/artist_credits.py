"""The ArtistCredits model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistCredits(AnswerModel):
    """The works an artist is credited for. BeatPass does not document its fields."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
