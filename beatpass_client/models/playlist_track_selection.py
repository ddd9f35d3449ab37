"""The PlaylistTrackSelection model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..runtime.values import ListOf


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
