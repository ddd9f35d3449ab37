"""The LibraryItemInput model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .library_item_input_likeable_type import LibraryItemInputLikeableType


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LibraryItemInput(BodyModel):
    """Points at one thing that a library can hold.

    Attributes:
        likeable_id: Id of the track, album or artist.
        likeable_type: Which kind of thing the id belongs to.
    """

    likeable_id: int
    likeable_type: LibraryItemInputLikeableType

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("likeable_id", "likeable_id", None, False),
            Field("likeable_type", "likeable_type", None, False),
        )
