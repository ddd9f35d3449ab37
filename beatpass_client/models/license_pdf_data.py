"""The LicensePdfData model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .license_ import License
    from .track import Track


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class LicensePdfData(AnswerModel):
    """What a program needs to make a PDF of a license.

    Attributes:
        track_changed_to_exclusive: Whether the track has become exclusive.
    """

    license_: License | None = None
    track: Track | None = None
    track_changed_to_exclusive: bool | None = None
    message: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .license_ import License
        from .track import Track

        return (
            Field("license", "license_", object_of(License), False),
            Field("track", "track", object_of(Track), False),
            Field("trackChangedToExclusive", "track_changed_to_exclusive", None, False),
            Field("message", "message", None, False),
        )
