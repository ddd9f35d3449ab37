"""The CoverArtPreview model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CoverArtPreview(AnswerModel):
    """A cover made for a look.

    Attributes:
        image_url: Where the cover is. Null when there is none.
        template: The template it was made from, if there was one.
    """

    image_url: str | None = None
    template: OpenObject | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("image_url", "image_url", None, False),
            Field("template", "template", object_of(OpenObject), False),
        )
