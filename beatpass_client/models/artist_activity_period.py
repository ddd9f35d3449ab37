"""The ArtistActivityPeriod model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_datetime


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class ArtistActivityPeriod(AnswerModel):
    """The stretch of time that was looked at.

    Attributes:
        key: Its name, as it was asked for.
    """

    key: str | None = None
    start: datetime.datetime | str | None = None
    end: datetime.datetime | str | None = None

    _times = (
        ("start", read_datetime),
        ("end", read_datetime),
    )

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("key", "key", None, False),
            Field("start", "start", read_datetime, False),
            Field("end", "end", read_datetime, False),
        )
