"""The FinanceSummary model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .finance_setup import FinanceSetup


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FinanceSummary(AnswerModel):
    """What a producer earns, by currency, and how payouts are set up. Only the setup is
    documented.
    """

    setup: FinanceSetup | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .finance_setup import FinanceSetup

        return (Field("setup", "setup", object_of(FinanceSetup), False),)
