"""The Fingerprint model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_datetime


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class Fingerprint(AnswerModel):
    """The audio fingerprint of a track, by which copies of it are found.

    Attributes:
        id: Its own id, which differs from that of the track.
        status: How far it has come. A finished one says `completed`.
        fingerprinted_at: When it was computed. Null before that.
        error_message: What went wrong. Null if nothing did.
        fingerprint_hash: The fingerprint itself. Comes with the status only, and is null until
            it is completed.
    """

    id: int | None = None
    status: str | None = None
    fingerprinted_at: datetime.datetime | str | None = None
    error_message: str | None = None
    fingerprint_hash: str | None = None

    _times = (("fingerprinted_at", read_datetime),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("status", "status", None, False),
            Field("fingerprinted_at", "fingerprinted_at", read_datetime, False),
            Field("error_message", "error_message", None, False),
            Field("fingerprint_hash", "fingerprint_hash", None, False),
        )
