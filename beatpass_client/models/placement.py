"""The Placement model."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_date, read_datetime


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Placement(AnswerModel):
    """A release on another service in which the track was recognised.

    Attributes:
        id: Id of the placement.
        confidence_score: How sure the recognition is, at most 100. Less than 90 is not listed.
    """

    id: Any = None
    title: str | None = None
    artist_name: str | None = None
    album_name: str | None = None
    release_date: datetime.date | str | None = None
    confidence_score: float | None = None
    spotify_url: str | None = None
    youtube_url: str | None = None
    deezer_url: str | None = None
    created_at: datetime.datetime | str | None = None

    _times = (
        ("release_date", read_date),
        ("created_at", read_datetime),
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("title", "title", None, False),
            Field("artist_name", "artist_name", None, False),
            Field("album_name", "album_name", None, False),
            Field("release_date", "release_date", read_date, False),
            Field("confidence_score", "confidence_score", None, False),
            Field("spotify_url", "spotify_url", None, False),
            Field("youtube_url", "youtube_url", None, False),
            Field("deezer_url", "deezer_url", None, False),
            Field("created_at", "created_at", read_datetime, False),
        )
