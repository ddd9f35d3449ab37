"""The LicenseArtistDefaultChoice model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicenseArtistDefaultChoice(BodyModel):
    """The default license an artist chooses. BeatPass does not document its fields."""

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return ()
