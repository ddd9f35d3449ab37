"""The ArtistActivity model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .artist_activity_pagination import ArtistActivityPagination
    from .artist_activity_period import ArtistActivityPeriod
    from .artist_activity_summary import ArtistActivitySummary
    from .artist_download import ArtistDownload


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistActivity(AnswerModel):
    """What listeners did with an artist's tracks in a stretch of time.

    Attributes:
        has_tracks: Whether the artist has any tracks at all.
        download_events: The downloads on this page.
    """

    has_tracks: bool | None = None
    period: ArtistActivityPeriod | None = None
    summary: ArtistActivitySummary | None = None
    download_events: list[ArtistDownload] | None = None
    pagination: ArtistActivityPagination | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_activity_pagination import ArtistActivityPagination
        from .artist_activity_period import ArtistActivityPeriod
        from .artist_activity_summary import ArtistActivitySummary
        from .artist_download import ArtistDownload

        return (
            Field("hasTracks", "has_tracks", None, False),
            Field("period", "period", object_of(ArtistActivityPeriod), False),
            Field("summary", "summary", object_of(ArtistActivitySummary), False),
            Field("downloadEvents", "download_events", ListOf(object_of(ArtistDownload)), False),
            Field("pagination", "pagination", object_of(ArtistActivityPagination), False),
        )
