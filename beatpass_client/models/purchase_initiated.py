"""The PurchaseInitiated model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .purchase_answer_status import PurchaseAnswerStatus
    from .purchase_pricing import PurchasePricing


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PurchaseInitiated(AnswerModel):
    """A purchase that waits for its payment.

    Attributes:
        client_secret: Key with which Stripe's client confirms the card. Never store or log it.
    """

    status: PurchaseAnswerStatus | str | None = None
    client_secret: str | None = None
    purchase_id: int | None = None
    pricing: PurchasePricing | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .purchase_pricing import PurchasePricing

        return (
            Field("status", "status", None, False),
            Field("client_secret", "client_secret", None, True),
            Field("purchase_id", "purchase_id", None, False),
            Field("pricing", "pricing", object_of(PurchasePricing), False),
        )
