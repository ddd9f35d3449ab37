"""The PlaylistAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .playlist import Playlist


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistAnswer(AnswerModel):
    """The envelope around one playlist."""

    status: str | None = None
    playlist: Playlist | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .playlist import Playlist

        return (
            Field("status", "status", None, False),
            Field("playlist", "playlist", object_of(Playlist), False),
        )
