"""The AlbumList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .album_list_status import AlbumListStatus
    from .album_page import AlbumPage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AlbumList(AnswerModel):
    """The envelope around a page of albums."""

    status: AlbumListStatus | str | None = None
    pagination: AlbumPage | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .album_page import AlbumPage

        return (
            Field("status", "status", None, False),
            Field("pagination", "pagination", object_of(AlbumPage), False),
        )
