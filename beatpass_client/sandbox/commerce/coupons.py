"""Coupons: what a code takes off the price of a plan."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..finances import amounts
from .coupon_rules import COUPONS, is_for, is_running

_LONGEST = 50
_LARGEST = 10**15


@handles("validateCoupon")
def validate_coupon(call: Call) -> Any:
    """Check a code, and work out the discount in the unit of the amount that was sent."""
    code = call.body["code"].strip().upper()
    if len(code.encode()) > _LONGEST:
        text = f"The code field must not be greater than {_LONGEST} bytes."
        raise Refusal(422, text, errors={"code": [text]})
    sent = call.body.get("amount") or 0
    if sent > _LARGEST:
        text = f"The amount field must not be greater than {_LARGEST}."
        raise Refusal(422, text, errors={"amount": [text]})
    coupon = call.state.first(COUPONS, code=code)
    if coupon is None or not is_running(coupon, call.now):
        raise refuse_as("invalid-or-expired-coupon-code")
    if not is_for(call.state, coupon, call.user):
        raise refuse_as("you-cannot-use-this-coupon")
    product = call.body.get("product_id")
    if coupon["product_ids"] and product is not None and product not in coupon["product_ids"]:
        raise refuse_as("cannot-be-applied-to-selected-plan")
    amount = amounts.minor(sent)
    if coupon["percent_off"] is not None:
        off = amounts.minor(amounts.main(amount) * coupon["percent_off"] / 100)
    else:
        off = amounts.minor(coupon["amount_off"])
    off = min(off, amount)
    shown = ("code", "name", "percent_off", "amount_off", "currency", "duration", "expires_at")
    return {
        "status": "success",
        "valid": True,
        "coupon": {name: coupon[name] for name in shown},
        "discount_amount": amounts.main(off),
        "final_amount": amounts.main(amount - off),
        "savings": amounts.main(off),
    }
