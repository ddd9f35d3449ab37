"""The PurchaseStatus model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .purchase_answer_status import PurchaseAnswerStatus


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class PurchaseStatus(AnswerModel):
    """Whether a track has been bought or can be.

    Attributes:
        purchase_status: State of the purchase; null when there is none.
        reason: Why the track cannot be bought, in words.
        reason_code: The same for programs.
    """

    status: PurchaseAnswerStatus | str | None = None
    has_purchased: bool | None = None
    can_purchase: bool | None = None
    purchase_status: str | None = None
    reason: str | None = None
    reason_code: str | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("status", "status", None, False),
            Field("has_purchased", "has_purchased", None, False),
            Field("can_purchase", "can_purchase", None, False),
            Field("purchase_status", "purchase_status", None, False),
            Field("reason", "reason", None, False),
            Field("reason_code", "reason_code", None, False),
        )
