"""The InsightsExportSelection model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .insights_period import InsightsPeriod


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InsightsExportSelection(BodyModel):
    """Which insights an export is to hold.

    Attributes:
        type_: The kind of thing, such as `tracks`. The other kinds are not documented.
    """

    type_: str
    period: InsightsPeriod | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("type", "type_", None, False),
            Field("period", "period", None, False),
        )
