"""The ArtistCreate model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistCreate(BodyModel):
    """An artist to make.

    Attributes:
        image_small: Address of a portrait.
    """

    name: str
    description: str | Unset = UNSET
    image_small: str | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", None, False),
            Field("description", "description", None, False),
            Field("image_small", "image_small", None, False),
        )
