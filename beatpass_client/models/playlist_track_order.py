"""The PlaylistTrackOrder model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlaylistTrackOrder(BodyModel):
    """The order to bring a playlist into. BeatPass does not document its fields."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
