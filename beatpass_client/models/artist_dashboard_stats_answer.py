"""The ArtistDashboardStatsAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .artist_dashboard_stats import ArtistDashboardStats


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistDashboardStatsAnswer(AnswerModel):
    """The envelope around an artist's totals."""

    success: bool | None = None
    data: ArtistDashboardStats | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_dashboard_stats import ArtistDashboardStats

        return (
            Field("success", "success", None, False),
            Field("data", "data", object_of(ArtistDashboardStats), False),
        )
