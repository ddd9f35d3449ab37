"""The PlaylistTracksAdded model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .playlist import Playlist


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistTracksAdded(AnswerModel):
    """What became of the tracks to be added.

    Attributes:
        added_count: How many tracks are new on the playlist.
        duplicate_count: How many tracks had been on the playlist before.
    """

    status: str | None = None
    playlist: Playlist | None = None
    added_count: int | None = None
    duplicate_count: int | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .playlist import Playlist

        return (
            Field("status", "status", None, False),
            Field("playlist", "playlist", object_of(Playlist), False),
            Field("added_count", "added_count", None, False),
            Field("duplicate_count", "duplicate_count", None, False),
        )
