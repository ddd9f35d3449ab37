"""The CouponDiscount model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import AnswerModel, object_of
from ..runtime.reader import Field

if TYPE_CHECKING:
    from .open_object import OpenObject


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CouponDiscount(AnswerModel):
    """What a coupon takes off. The figures are in the unit of the amount that was sent.

    Attributes:
        discount_amount: What the coupon takes off.
        final_amount: What is left to pay.
    """

    status: str | None = None
    valid: bool | None = None
    coupon: OpenObject | None = None
    discount_amount: float | None = None
    final_amount: float | None = None
    savings: float | None = None

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        from .open_object import OpenObject

        return (
            Field("status", "status", None, False),
            Field("valid", "valid", None, False),
            Field("coupon", "coupon", object_of(OpenObject), False),
            Field("discount_amount", "discount_amount", None, False),
            Field("final_amount", "final_amount", None, False),
            Field("savings", "savings", None, False),
        )
