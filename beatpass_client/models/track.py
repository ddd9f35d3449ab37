"""The Track model."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf, read_date, read_datetime

if TYPE_CHECKING:
    from .album import Album
    from .artist import Artist
    from .genre import Genre
    from .tag import Tag


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Track(AnswerModel):
    """A beat or song. Without a token only the fields of the public tier come.

    Attributes:
        name: The title.
        image: Address of the square cover, about 300 pixels wide.
        duration_text: The length, written out for people to read.
        model_type: The kind of thing this is, for answers that mix kinds.
        artists: The credited artists, when the server loaded them.
        genres: The genres, when the server loaded them.
        tags: The tags, when the server loaded them. Token tier.
        updated_at: When the track last changed. Token tier.
        release_date: Token tier.
        description: What its makers say about it. Token tier.
        duration: Length in milliseconds. Token tier.
        bpm: Tempo in beats a minute. Token tier.
        key: Musical key. Token tier.
        scale: Musical scale. Token tier.
        price: What it costs, in the main unit of `currency`. Token tier.
        currency: ISO 4217 code that `price` is in. Token tier.
        licensing_type: Which kinds of license are offered. Token tier.
        exclusive_status: Where the exclusive offer stands. Token tier.
        exclusive_price: Price of the exclusive license in main units, null when none is set.
            Token tier.
        plays: Plays so far. Token tier.
        views: Views so far. Token tier.
        likes_count: Likes so far. Token tier.
        reposts_count: Reposts so far. Token tier.
        added_at: When it was saved. Only in the lists of liked tracks.
    """

    id: int | None = None
    name: str | None = None
    image: str | None = None
    created_at: datetime.datetime | str | None = None
    duration_text: str | None = None
    model_type: str | None = None
    artists: list[Artist] | None = None
    genres: list[Genre] | None = None
    tags: list[Tag] | None = None
    album: Album | None = None
    updated_at: datetime.datetime | str | None = None
    release_date: datetime.date | str | None = None
    description: str | None = None
    duration: int | None = None
    bpm: int | None = None
    key: str | None = None
    scale: str | None = None
    price: float | None = None
    currency: str | None = None
    licensing_type: str | None = None
    exclusive_status: str | None = None
    exclusive_price: float | None = None
    plays: int | None = None
    views: int | None = None
    likes_count: int | None = None
    reposts_count: int | None = None
    added_at: datetime.datetime | str | None = None

    _times = (
        ("created_at", read_datetime),
        ("updated_at", read_datetime),
        ("release_date", read_date),
        ("added_at", read_datetime),
    )

    _public_fields = frozenset(
        {
            "artists",
            "created_at",
            "duration_text",
            "genres",
            "id",
            "image",
            "model_type",
            "name",
        }
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .album import Album
        from .artist import Artist
        from .genre import Genre
        from .tag import Tag

        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("image", "image", None, False),
            Field("created_at", "created_at", read_datetime, False),
            Field("duration_text", "duration_text", None, False),
            Field("model_type", "model_type", None, False),
            Field("artists", "artists", ListOf(object_of(Artist)), False),
            Field("genres", "genres", ListOf(object_of(Genre)), False),
            Field("tags", "tags", ListOf(object_of(Tag)), False),
            Field("album", "album", object_of(Album), False),
            Field("updated_at", "updated_at", read_datetime, False),
            Field("release_date", "release_date", read_date, False),
            Field("description", "description", None, False),
            Field("duration", "duration", None, False),
            Field("bpm", "bpm", None, False),
            Field("key", "key", None, False),
            Field("scale", "scale", None, False),
            Field("price", "price", None, False),
            Field("currency", "currency", None, False),
            Field("licensing_type", "licensing_type", None, False),
            Field("exclusive_status", "exclusive_status", None, False),
            Field("exclusive_price", "exclusive_price", None, False),
            Field("plays", "plays", None, False),
            Field("views", "views", None, False),
            Field("likes_count", "likes_count", None, False),
            Field("reposts_count", "reposts_count", None, False),
            Field("added_at", "added_at", read_datetime, False),
        )
