"""The PlaylistEditorRemoved model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .playlist import Playlist
    from .playlist_editor_removed_status import PlaylistEditorRemovedStatus


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistEditorRemoved(AnswerModel):
    """The playlist without the editor, or word that the playlist itself is deleted.

    Attributes:
        deleted: True when the playlist is deleted. Absent when only an editor left.
    """

    status: PlaylistEditorRemovedStatus | str | None = None
    deleted: bool | None = None
    message: str | None = None
    playlist: Playlist | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .playlist import Playlist

        return (
            Field("status", "status", None, False),
            Field("deleted", "deleted", None, False),
            Field("message", "message", None, False),
            Field("playlist", "playlist", object_of(Playlist), False),
        )
