"""The FinanceSalesEarnings model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FinanceSalesEarnings(AnswerModel):
    """What sales have brought in. Amounts are decimals in the currency's main unit.

    Attributes:
        total_revenue_formatted: The revenue as text to show.
        pending_payout: Amount still to be paid out.
        paid_out: Amount paid out so far.
    """

    total_sales: float | None = None
    total_revenue: float | None = None
    total_revenue_formatted: str | None = None
    pending_payout: float | None = None
    paid_out: float | None = None
    currency: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("total_sales", "total_sales", None, False),
            Field("total_revenue", "total_revenue", None, False),
            Field("total_revenue_formatted", "total_revenue_formatted", None, False),
            Field("pending_payout", "pending_payout", None, False),
            Field("paid_out", "paid_out", None, False),
            Field("currency", "currency", None, False),
        )
