"""The TokenShortage model."""

from __future__ import annotations

import datetime

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field
from ..runtime.values import read_date


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class TokenShortage(AnswerModel):
    """How the account's beat-request tokens stand against what the call would cost.

    Attributes:
        current_tokens: Tokens that are left.
        tokens_needed: Tokens that the call would have cost.
        monthly_limit: Tokens that the plan gives a month.
        used_this_month: Tokens that went this month.
        reset_date: Day on which the month's tokens come anew.
    """

    current_tokens: int | None = None
    tokens_needed: int | None = None
    monthly_limit: int | None = None
    used_this_month: int | None = None
    reset_date: datetime.date | str | None = None

    _times = (("reset_date", read_date),)

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("current_tokens", "current_tokens", None, False),
            Field("tokens_needed", "tokens_needed", None, False),
            Field("monthly_limit", "monthly_limit", None, False),
            Field("used_this_month", "used_this_month", None, False),
            Field("reset_date", "reset_date", read_date, False),
        )
