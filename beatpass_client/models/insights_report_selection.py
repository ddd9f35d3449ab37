"""The InsightsReportSelection model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .insights_period import InsightsPeriod


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InsightsReportSelection(BodyModel):
    """The stretch of time that a report of the insights is to cover."""

    period: InsightsPeriod | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("period", "period", None, False),)
