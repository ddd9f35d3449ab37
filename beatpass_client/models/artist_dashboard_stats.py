"""The ArtistDashboardStats model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .artist_dashboard_top_track import ArtistDashboardTopTrack


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistDashboardStats(AnswerModel):
    """An artist's totals and their growth.

    Attributes:
        total_contribution: A decimal number, not a count.
        play_growth_percentage: How much the plays have grown, in percent.
        top_track: The track that does best, if there is one.
        tracks_with_plays: How many tracks were played at least once.
    """

    total_tracks: int | None = None
    total_plays: int | None = None
    total_contribution: float | None = None
    recent_uploads: int | None = None
    play_growth_percentage: float | None = None
    top_track: ArtistDashboardTopTrack | None = None
    average_plays_per_track: float | None = None
    tracks_with_plays: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_dashboard_top_track import ArtistDashboardTopTrack

        return (
            Field("total_tracks", "total_tracks", None, False),
            Field("total_plays", "total_plays", None, False),
            Field("total_contribution", "total_contribution", None, False),
            Field("recent_uploads", "recent_uploads", None, False),
            Field("play_growth_percentage", "play_growth_percentage", None, False),
            Field("top_track", "top_track", object_of(ArtistDashboardTopTrack), False),
            Field("average_plays_per_track", "average_plays_per_track", None, False),
            Field("tracks_with_plays", "tracks_with_plays", None, False),
        )
