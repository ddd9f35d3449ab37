"""The Purchase model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_datetime


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Purchase(AnswerModel):
    """A track that somebody has bought. Its fields are those that the seller's page names of the
    same purchase, so any of them may be missing.

    Attributes:
        id: Id of the purchase. Weak evidence.
        track_id: Id of the track. Weak evidence.
        track_name: Name of the track. Weak evidence.
        total_amount: What the buyer paid, in the currency's main unit. Weak evidence.
        status: State of the purchase. Weak evidence.
        purchased_at: When it was bought, written as YYYY-MM-DD hh:mm:ss. Weak evidence.
    """

    id: int | None = None
    track_id: int | None = None
    track_name: str | None = None
    total_amount: float | None = None
    status: str | None = None
    purchased_at: datetime.datetime | str | None = None

    _times = (("purchased_at", read_datetime),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("track_id", "track_id", None, False),
            Field("track_name", "track_name", None, False),
            Field("total_amount", "total_amount", None, False),
            Field("status", "status", None, False),
            Field("purchased_at", "purchased_at", read_datetime, False),
        )
