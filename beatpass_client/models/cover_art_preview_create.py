"""The CoverArtPreviewCreate model."""

from __future__ import annotations

from attrs import define

from ..model import BodyModel
from ..shapes import Field
from ..values import ListOf


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
