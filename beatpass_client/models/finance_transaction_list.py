"""The FinanceTransactionList model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .finance_transaction_pagination import FinanceTransactionPagination


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FinanceTransactionList(AnswerModel):
    """One page of a producer's transactions. BeatPass documents the paging, but not the
    transactions; their amounts are in minor units (`amountMinor`, `minorUnitFactor`).
    """

    pagination: FinanceTransactionPagination | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .finance_transaction_pagination import FinanceTransactionPagination

        return (Field("pagination", "pagination", object_of(FinanceTransactionPagination), False),)
