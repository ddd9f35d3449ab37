"""The BeatRequest model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_datetime


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequest(AnswerModel):
    """What somebody is looking for, open to producers for a few days at most.

    Attributes:
        user_id: Id of the account that asks.
        content: What is wanted, in the words of its owner.
        bpm_range: The wanted tempo, as text.
        budget: What may be spent, as text and not as an amount.
        time_remaining: The time that is left, as text.
        hours_remaining: Hours that are left.
    """

    id: str | None = None
    user_id: int | None = None
    user_name: str | None = None
    content: str | None = None
    genre: str | None = None
    bpm_range: str | None = None
    mood: str | None = None
    budget: str | None = None
    expires_at: datetime.datetime | str | None = None
    time_remaining: str | None = None
    hours_remaining: float | None = None

    _times = (("expires_at", read_datetime),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", None, False),
            Field("user_id", "user_id", None, False),
            Field("user_name", "user_name", None, False),
            Field("content", "content", None, False),
            Field("genre", "genre", None, False),
            Field("bpm_range", "bpm_range", None, False),
            Field("mood", "mood", None, False),
            Field("budget", "budget", None, False),
            Field("expires_at", "expires_at", read_datetime, False),
            Field("time_remaining", "time_remaining", None, False),
            Field("hours_remaining", "hours_remaining", None, False),
        )
