"""The PlaylistList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .playlist_list_status import PlaylistListStatus
    from .playlist_page import PlaylistPage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistList(AnswerModel):
    """The envelope around a page of playlists."""

    status: PlaylistListStatus | str | None = None
    pagination: PlaylistPage | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .playlist_page import PlaylistPage

        return (
            Field("status", "status", None, False),
            Field("pagination", "pagination", object_of(PlaylistPage), False),
        )
