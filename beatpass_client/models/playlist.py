"""The Playlist model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Playlist(AnswerModel):
    """A list of tracks that one account, or several together, keep.

    Attributes:
        public: True when everybody can open it.
        collaborative: True when invited editors can change it.
        image: Address of the square cover, about 300 pixels wide.
    """

    id: int | None = None
    name: str | None = None
    public: bool | None = None
    collaborative: bool | None = None
    image: str | None = None
    description: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("name", "name", None, False),
            Field("public", "public", None, False),
            Field("collaborative", "collaborative", None, False),
            Field("image", "image", None, False),
            Field("description", "description", None, False),
        )
