"""The InsightsExportFormats model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .insights_export_format import InsightsExportFormat


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class InsightsExportFormats(AnswerModel):
    """The envelope around the formats of insight exports."""

    success: bool | None = None
    formats: list[InsightsExportFormat] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .insights_export_format import InsightsExportFormat

        return (
            Field("success", "success", None, False),
            Field("formats", "formats", ListOf(object_of(InsightsExportFormat)), False),
        )
