"""The PlaylistTrackSelection model."""

from __future__ import annotations

from attrs import define

from ..model import BodyModel
from ..shapes import Field
from ..values import ListOf


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistTrackSelection(BodyModel):
    """The tracks to put on a playlist or to take off it.

    Attributes:
        ids: Ids of the tracks, each of which has to exist.
    """

    ids: list[int]

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("ids", "ids", ListOf(), False),)
