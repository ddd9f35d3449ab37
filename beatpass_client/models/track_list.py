"""The TrackList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .track_list_status import TrackListStatus
    from .track_page import TrackPage


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TrackList(AnswerModel):
    """The envelope around a page of tracks."""

    status: TrackListStatus | str | None = None
    pagination: TrackPage | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .track_page import TrackPage

        return (
            Field("status", "status", None, False),
            Field("pagination", "pagination", object_of(TrackPage), False),
        )
