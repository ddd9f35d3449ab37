"""The PlaylistEditorRemoval model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistEditorRemoval(BodyModel):
    """Names who shall edit a playlist no longer.

    Attributes:
        user_id: Id of the editor's account. The id of the playlist's owner deletes the
            playlist.
    """

    user_id: int

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("user_id", "user_id", None, False),)
