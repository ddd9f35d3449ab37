"""The ArtistDownloadsAnalytics model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistDownloadsAnalytics(AnswerModel):
    """What is counted about an artist's downloads. BeatPass does not document its fields."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
