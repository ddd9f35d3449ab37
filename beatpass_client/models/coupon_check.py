"""The CouponCheck model."""

from __future__ import annotations

from attrs import define

from ..runtime.model import BodyModel
from ..runtime.reader import Field
from ..types import UNSET, Unset


@define(eq=False, repr=False, kw_only=True, weakref_slot=False)
class CouponCheck(BodyModel):
    """A coupon code and what it is to be used for.

    Attributes:
        code: The code, at most 50 bytes; case and surrounding blanks do not matter.
        product_id: Id of the plan to buy.
        price_id: Id of that plan's price.
        amount: Price before the discount; null counts as 0.
    """

    code: str
    product_id: int | Unset | None = UNSET
    price_id: int | Unset | None = UNSET
    amount: float | Unset | None = UNSET

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        return (
            Field("code", "code", None, False),
            Field("product_id", "product_id", None, False),
            Field("price_id", "price_id", None, False),
            Field("amount", "amount", None, False),
        )
