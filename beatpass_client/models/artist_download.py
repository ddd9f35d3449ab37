"""The ArtistDownload model."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import read_datetime

if TYPE_CHECKING:
    from .artist_download_account import ArtistDownloadAccount
    from .artist_download_license import ArtistDownloadLicense
    from .artist_download_track import ArtistDownloadTrack


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistDownload(AnswerModel):
    """One download of a track.

    Attributes:
        id: Id of the download.
    """

    id: Any = None
    occurred_at: datetime.datetime | str | None = None
    track: ArtistDownloadTrack | None = None
    downloader: ArtistDownloadAccount | None = None
    license_: ArtistDownloadLicense | None = None

    _times = (("occurred_at", read_datetime),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_download_account import ArtistDownloadAccount
        from .artist_download_license import ArtistDownloadLicense
        from .artist_download_track import ArtistDownloadTrack

        return (
            Field("id", "id", None, False),
            Field("occurredAt", "occurred_at", read_datetime, False),
            Field("track", "track", object_of(ArtistDownloadTrack), False),
            Field("downloader", "downloader", object_of(ArtistDownloadAccount), False),
            Field("license", "license_", object_of(ArtistDownloadLicense), False),
        )
