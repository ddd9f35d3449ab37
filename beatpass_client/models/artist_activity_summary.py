"""The ArtistActivitySummary model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .artist_activity_top_track import ArtistActivityTopTrack


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistActivitySummary(AnswerModel):
    """Sums for the stretch of time.

    Attributes:
        audience_downloads: Downloads by the audience.
        unique_downloaders: Accounts that downloaded.
        audience_plays: Plays by the audience.
    """

    audience_downloads: int | None = None
    unique_downloaders: int | None = None
    licenses_issued: int | None = None
    audience_plays: int | None = None
    likes: int | None = None
    reposts: int | None = None
    comments: int | None = None
    top_downloaded_track: ArtistActivityTopTrack | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_activity_top_track import ArtistActivityTopTrack

        return (
            Field("audienceDownloads", "audience_downloads", None, False),
            Field("uniqueDownloaders", "unique_downloaders", None, False),
            Field("licensesIssued", "licenses_issued", None, False),
            Field("audiencePlays", "audience_plays", None, False),
            Field("likes", "likes", None, False),
            Field("reposts", "reposts", None, False),
            Field("comments", "comments", None, False),
            Field(
                "topDownloadedTrack",
                "top_downloaded_track",
                object_of(ArtistActivityTopTrack),
                False,
            ),
        )
