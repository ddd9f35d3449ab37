"""The FinanceSetupProviders model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class FinanceSetupProviders(AnswerModel):
    """The services that pay an artist out.

    Attributes:
        legacy_stripe: The older Stripe account. Absent unless it is active or draining.
    """

    beatpay: OpenObject | None = None
    legacy_stripe: OpenObject | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("beatpay", "beatpay", object_of(OpenObject), False),
            Field("legacyStripe", "legacy_stripe", object_of(OpenObject), False),
        )
