"""The ArtistAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .album_page import AlbumPage
    from .artist import Artist
    from .track_page import TrackPage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistAnswer(AnswerModel):
    """The envelope around one artist, with room for first pages of the works.

    Attributes:
        status: The word `success` when the call went well.
        loader: The set of related things that was sent along.
        selected_album_layout: How the site lays the albums out.
    """

    status: str | None = None
    artist: Artist | None = None
    albums: AlbumPage | None = None
    tracks: TrackPage | None = None
    loader: str | None = None
    selected_album_layout: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .album_page import AlbumPage
        from .artist import Artist
        from .track_page import TrackPage

        return (
            Field("status", "status", None, False),
            Field("artist", "artist", object_of(Artist), False),
            Field("albums", "albums", object_of(AlbumPage), False),
            Field("tracks", "tracks", object_of(TrackPage), False),
            Field("loader", "loader", None, False),
            Field("selectedAlbumLayout", "selected_album_layout", None, False),
        )
