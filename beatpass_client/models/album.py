"""The Album model."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf, read_date, read_datetime

if TYPE_CHECKING:
    from .artist import Artist
    from .genre import Genre
    from .tag import Tag
    from .track import Track


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Album(AnswerModel):
    """A release of one or more tracks.

    Attributes:
        model_type: The kind of thing this is, for answers that mix kinds.
        image: Address of the square cover, about 300 pixels wide.
        created_at: Token tier.
        plays: Plays so far. Token tier.
        artists: The credited artists, when the server loaded them.
        tracks: Its tracks, when the server loaded them. Token tier.
        genres: The genres, when the server loaded them.
        tags: The tags, when the server loaded them.
    """

    id: int | None = None
    name: str | None = None
    model_type: str | None = None
    image: str | None = None
    release_date: datetime.date | str | None = None
    created_at: datetime.datetime | str | None = None
    description: str | None = None
    plays: int | None = None
    artists: list[Artist] | None = None
    tracks: list[Track] | None = None
    genres: list[Genre] | None = None
    tags: list[Tag] | None = None

    _times = (
        ("release_date", read_date),
        ("created_at", read_datetime),
    )

    _public_fields = frozenset(
        {
            "id",
            "image",
            "model_type",
            "name",
            "release_date",
        }
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist import Artist
        from .genre import Genre
        from .tag import Tag
        from .track import Track

        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("model_type", "model_type", None, False),
            Field("image", "image", None, False),
            Field("release_date", "release_date", read_date, False),
            Field("created_at", "created_at", read_datetime, False),
            Field("description", "description", None, False),
            Field("plays", "plays", None, False),
            Field("artists", "artists", ListOf(object_of(Artist)), False),
            Field("tracks", "tracks", ListOf(object_of(Track)), False),
            Field("genres", "genres", ListOf(object_of(Genre)), False),
            Field("tags", "tags", ListOf(object_of(Tag)), False),
        )
