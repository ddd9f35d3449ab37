"""The ArtistCollaborativeTrackList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .artist_collaborative_track import ArtistCollaborativeTrack


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistCollaborativeTrackList(AnswerModel):
    """The envelope around the joint tracks of an artist."""

    success: bool | None = None
    data: list[ArtistCollaborativeTrack] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist_collaborative_track import ArtistCollaborativeTrack

        return (
            Field("success", "success", None, False),
            Field("data", "data", ListOf(object_of(ArtistCollaborativeTrack)), False),
        )
