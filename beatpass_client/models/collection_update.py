"""The CollectionUpdate model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..runtime.values import ListOf
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CollectionUpdate(BodyModel):
    """What to change about a collection. Fields left out, or null, stay as they are.

    Attributes:
        description: What the collection is about.
        track_ids: Ids of its tracks.
    """

    name: str | Unset = UNSET
    description: str | Unset | None = UNSET
    track_ids: list[int] | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", None, False),
            Field("description", "description", None, False),
            Field("track_ids", "track_ids", ListOf(), False),
        )
