"""The SearchResults model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .album import Album
    from .artist import Artist
    from .playlist import Playlist
    from .tag import Tag
    from .track import Track
    from .user import User


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class SearchResults(AnswerModel):
    """What was found, by kind. A kind that the caller may not see is left out."""

    artists: list[Artist] | None = None
    albums: list[Album] | None = None
    tracks: list[Track] | None = None
    playlists: list[Playlist] | None = None
    users: list[User] | None = None
    tags: list[Tag] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .album import Album
        from .artist import Artist
        from .playlist import Playlist
        from .tag import Tag
        from .track import Track
        from .user import User

        return (
            Field("artists", "artists", ListOf(object_of(Artist)), False),
            Field("albums", "albums", ListOf(object_of(Album)), False),
            Field("tracks", "tracks", ListOf(object_of(Track)), False),
            Field("playlists", "playlists", ListOf(object_of(Playlist)), False),
            Field("users", "users", ListOf(object_of(User)), False),
            Field("tags", "tags", ListOf(object_of(Tag)), False),
        )
