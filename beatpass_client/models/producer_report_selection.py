"""The ProducerReportSelection model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerReportSelection(BodyModel):
    """What a producer's report is to hold. BeatPass does not document the fields it takes."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
