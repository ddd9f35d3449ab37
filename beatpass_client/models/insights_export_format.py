"""The InsightsExportFormat model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .insights_export_format_id import InsightsExportFormatId


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InsightsExportFormat(AnswerModel):
    """A format in which insights can be exported."""

    id: InsightsExportFormatId | str | None = None
    name: str | None = None
    description: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("description", "description", None, False),
        )
