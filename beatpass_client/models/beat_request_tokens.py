"""The BeatRequestTokens model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_date


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class BeatRequestTokens(AnswerModel):
    """How an account's request tokens stand after some were spent.

    Attributes:
        tokens_remaining: Tokens that are left.
        tokens_spent: Tokens that this call took.
        monthly_limit: Tokens that the plan gives a month.
        used_this_month: Tokens that went this month.
        reset_date: Day on which the month's tokens come anew.
    """

    tokens_remaining: int | None = None
    tokens_spent: int | None = None
    monthly_limit: int | None = None
    used_this_month: int | None = None
    plan_type: str | None = None
    plan_name: str | None = None
    reset_date: datetime.date | str | None = None
    days_until_reset: int | None = None

    _times = (("reset_date", read_date),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("tokens_remaining", "tokens_remaining", None, False),
            Field("tokens_spent", "tokens_spent", None, False),
            Field("monthly_limit", "monthly_limit", None, False),
            Field("used_this_month", "used_this_month", None, False),
            Field("plan_type", "plan_type", None, False),
            Field("plan_name", "plan_name", None, False),
            Field("reset_date", "reset_date", read_date, False),
            Field("days_until_reset", "days_until_reset", None, False),
        )
