"""The RadioStation model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf, OneOf

if TYPE_CHECKING:
    from .artist import Artist
    from .genre import Genre
    from .radio_station_type import RadioStationType
    from .track import Track


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class RadioStation(AnswerModel):
    """Tracks to listen to, and what they start from.

    Attributes:
        type_: What kind of thing the seed is.
        seed: The thing that the radio starts from.
        recommendations: The tracks that go with it.
    """

    type_: RadioStationType | str | None = None
    seed: Artist | Genre | Track | None = None
    recommendations: list[Track] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .artist import Artist
        from .genre import Genre
        from .track import Track

        return (
            Field("type", "type_", None, False),
            Field(
                "seed", "seed", OneOf(object_of(Artist), object_of(Genre), object_of(Track)), False
            ),
            Field("recommendations", "recommendations", ListOf(object_of(Track)), False),
        )
