"""The FinanceSetup model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .finance_setup_providers import FinanceSetupProviders


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FinanceSetup(AnswerModel):
    """How an artist's payouts are set up.

    Attributes:
        can_resume_stripe: Always false; kept so that older programs go on working.
    """

    providers: FinanceSetupProviders | None = None
    can_resume_stripe: bool | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .finance_setup_providers import FinanceSetupProviders

        return (
            Field("providers", "providers", object_of(FinanceSetupProviders), False),
            Field("canResumeStripe", "can_resume_stripe", None, False),
        )
