"""The ArtistTrackPerformance model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_date, read_datetime


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistTrackPerformance(AnswerModel):
    """How one of the artist's tracks does."""

    track_id: int | None = None
    track_name: str | None = None
    plays: int | None = None
    contribution_value: float | None = None
    months_since_upload: float | None = None
    upload_date: datetime.date | str | None = None
    last_updated: datetime.datetime | str | None = None

    _times = (
        ("upload_date", read_date),
        ("last_updated", read_datetime),
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("track_id", "track_id", None, False),
            Field("track_name", "track_name", None, False),
            Field("plays", "plays", None, False),
            Field("contribution_value", "contribution_value", None, False),
            Field("months_since_upload", "months_since_upload", None, False),
            Field("upload_date", "upload_date", read_date, False),
            Field("last_updated", "last_updated", read_datetime, False),
        )
