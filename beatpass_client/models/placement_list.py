"""The PlacementList model."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf, read_datetime

if TYPE_CHECKING:
    from .placement import Placement
    from .placement_list_scan_status import PlacementListScanStatus


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PlacementList(AnswerModel):
    """The placements of a track and how the search for them stands.

    Attributes:
        scan_status: How the latest search went, or that it still runs.
        scanned_at: When the latest search was made.
        total_count: How many placements there are.
        artist_verified: Whether the artist of the track is a verified one.
    """

    placements: list[Placement] | None = None
    scan_status: PlacementListScanStatus | str | None = None
    scanned_at: datetime.datetime | str | None = None
    total_count: int | None = None
    artist_verified: bool | None = None

    _times = (("scanned_at", read_datetime),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .placement import Placement

        return (
            Field("placements", "placements", ListOf(object_of(Placement)), False),
            Field("scan_status", "scan_status", None, False),
            Field("scanned_at", "scanned_at", read_datetime, False),
            Field("total_count", "total_count", None, False),
            Field("artist_verified", "artist_verified", None, False),
        )
