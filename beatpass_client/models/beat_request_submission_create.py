"""The BeatRequestSubmissionCreate model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequestSubmissionCreate(BodyModel):
    """A track to offer.

    Attributes:
        track_id: Id of a track that one owns or worked on.
    """

    track_id: int

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (Field("track_id", "track_id", None, False),)
