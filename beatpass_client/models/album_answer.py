"""The AlbumAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .album import Album


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class AlbumAnswer(AnswerModel):
    """The envelope around one album.

    Attributes:
        status: The word `success` when the call went well.
        loader: The set of related things that was sent along.
    """

    status: str | None = None
    album: Album | None = None
    loader: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .album import Album

        return (
            Field("status", "status", None, False),
            Field("album", "album", object_of(Album), False),
            Field("loader", "loader", None, False),
        )
