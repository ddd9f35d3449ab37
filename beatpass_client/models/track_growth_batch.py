"""The TrackGrowthBatch model."""

from __future__ import annotations

from typing import Any

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackGrowthBatch(AnswerModel):
    """The growth of several tracks.

    Attributes:
        growth_rates: The tracks that are trending now; the others are left out. BeatPass does
            not document whether it is a list or an object by track.
    """

    growth_rates: Any = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("growth_rates", "growth_rates", None, False),)
