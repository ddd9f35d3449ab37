"""The ArtistDownloadTrack model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistDownloadTrack(AnswerModel):
    """The track that was downloaded."""

    id: int | None = None
    name: str | None = None
    image: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("image", "image", None, False),
        )
