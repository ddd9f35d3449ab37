"""The PlaylistUpdate model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistUpdate(BodyModel):
    """What to change about a playlist. Fields left out stay as they are.

    Attributes:
        name: The title, which no other playlist of the same owner has.
        description: What the playlist is about.
        image: Address of the cover.
        public: Whether everybody can open it. Null is not accepted.
        collaborative: Whether invited editors can change it. Null is not accepted.
    """

    name: str | Unset = UNSET
    description: str | Unset | None = UNSET
    image: str | Unset | None = UNSET
    public: bool | Unset = UNSET
    collaborative: bool | Unset = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("name", "name", None, False),
            Field("description", "description", None, False),
            Field("image", "image", None, False),
            Field("public", "public", None, False),
            Field("collaborative", "collaborative", None, False),
        )
