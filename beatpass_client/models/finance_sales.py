"""The FinanceSales model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field
from ..runtime.values import ListOf

if TYPE_CHECKING:
    from .finance_sale import FinanceSale
    from .finance_sales_earnings import FinanceSalesEarnings


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FinanceSales(AnswerModel):
    """An artist's earnings and the latest purchases."""

    status: str | None = None
    earnings: FinanceSalesEarnings | None = None
    recent_purchases: list[FinanceSale] | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .finance_sale import FinanceSale
        from .finance_sales_earnings import FinanceSalesEarnings

        return (
            Field("status", "status", None, False),
            Field("earnings", "earnings", object_of(FinanceSalesEarnings), False),
            Field("recent_purchases", "recent_purchases", ListOf(object_of(FinanceSale)), False),
        )
