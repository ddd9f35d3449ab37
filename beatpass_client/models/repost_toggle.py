"""The RepostToggle model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class RepostToggle(BodyModel):
    """Points at the work whose repost is switched on or off.

    Attributes:
        repostable_id: Id of the track or album.
        repostable_type: Which kind of work the id belongs to, `track` or `album`. The server
            does not hold it against that list.
    """

    repostable_id: int
    repostable_type: str

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("repostable_id", "repostable_id", None, False),
            Field("repostable_type", "repostable_type", None, False),
        )
