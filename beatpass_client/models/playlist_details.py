"""The PlaylistDetails model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .playlist import Playlist
    from .track_page import TrackPage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistDetails(AnswerModel):
    """A playlist with the beginning of what is on it.

    Attributes:
        loader: Name of the set of related things that was sent along.
        total_duration: How long all its tracks last together, in milliseconds.
        tracks: The first page of its tracks.
    """

    playlist: Playlist | None = None
    loader: str | None = None
    total_duration: int | None = None
    tracks: TrackPage | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .playlist import Playlist
        from .track_page import TrackPage

        return (
            Field("playlist", "playlist", object_of(Playlist), False),
            Field("loader", "loader", None, False),
            Field("totalDuration", "total_duration", None, False),
            Field("tracks", "tracks", object_of(TrackPage), False),
        )
