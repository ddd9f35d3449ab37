"""The FinanceSalesAnswer model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .finance_sales import FinanceSales


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FinanceSalesAnswer(AnswerModel):
    """An artist's sales in their envelope."""

    status: str | None = None
    data: FinanceSales | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .finance_sales import FinanceSales

        return (
            Field("status", "status", None, False),
            Field("data", "data", object_of(FinanceSales), False),
        )
