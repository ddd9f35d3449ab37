"""The FinanceSale model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_datetime


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FinanceSale(AnswerModel):
    """A sale of a track. Amounts are decimals in the currency's main unit.

    Attributes:
        artist_amount: The artist's part.
        total_amount: What the buyer paid.
        platform_fee: BeatPass's part.
        purchased_at: When it was bought, written as YYYY-MM-DD hh:mm:ss.
    """

    id: int | None = None
    track_id: int | None = None
    track_name: str | None = None
    artist_amount: float | None = None
    total_amount: float | None = None
    platform_fee: float | None = None
    status: str | None = None
    purchased_at: datetime.datetime | str | None = None

    _times = (("purchased_at", read_datetime),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("track_id", "track_id", None, False),
            Field("track_name", "track_name", None, False),
            Field("artist_amount", "artist_amount", None, False),
            Field("total_amount", "total_amount", None, False),
            Field("platform_fee", "platform_fee", None, False),
            Field("status", "status", None, False),
            Field("purchased_at", "purchased_at", read_datetime, False),
        )
