"""The ArtistCollaborativeTrack model."""

from __future__ import annotations

from typing import Any

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import ListOf


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistCollaborativeTrack(AnswerModel):
    """A track that an artist made together with others.

    Attributes:
        primary_artist: Whose track it is. BeatPass does not document its shape.
        collaborators: The others. BeatPass does not document what an item holds.
    """

    track_id: int | None = None
    title: str | None = None
    primary_artist: Any = None
    collaborators: list[Any] | None = None
    plays: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("track_id", "track_id", None, False),
            Field("title", "title", None, False),
            Field("primary_artist", "primary_artist", None, False),
            Field("collaborators", "collaborators", ListOf(), False),
            Field("plays", "plays", None, False),
        )
