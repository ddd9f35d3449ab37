"""The CoverArtTemplate model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CoverArtTemplate(AnswerModel):
    """A picture that covers are made from.

    Attributes:
        image_url: Where the picture is.
    """

    id: int | None = None
    name: str | None = None
    image_url: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("image_url", "image_url", None, False),
        )
