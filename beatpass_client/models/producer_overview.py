"""The ProducerOverview model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ProducerOverview(AnswerModel):
    """Totals over all that the producer has released.

    Attributes:
        unique_listeners: Not counted but reckoned from the plays.
    """

    total_tracks: int | None = None
    total_plays: int | None = None
    total_revenue: float | None = None
    total_albums: int | None = None
    unique_listeners: float | None = None
    growth_rate: float | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("totalTracks", "total_tracks", None, False),
            Field("totalPlays", "total_plays", None, False),
            Field("totalRevenue", "total_revenue", None, False),
            Field("totalAlbums", "total_albums", None, False),
            Field("uniqueListeners", "unique_listeners", None, False),
            Field("growthRate", "growth_rate", None, False),
        )
