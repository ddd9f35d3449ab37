"""The CoverArtPreviewCreate model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..runtime.values import ListOf


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CoverArtPreviewCreate(BodyModel):
    """What a cover shall suit.

    Attributes:
        genres: Genres by the names BeatPass uses, each once and none of them blank.
    """

    genres: list[str]

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("genres", "genres", ListOf(), False),)
