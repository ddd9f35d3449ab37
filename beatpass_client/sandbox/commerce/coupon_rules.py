"""Coupon codes: whether one is running, and for whom."""

from __future__ import annotations

from datetime import datetime

from ..engine.clock import moment_of
from ..engine.state import Row, State
from ..engine.table import table
from ..tables import PURCHASES

# A row: code (in capitals), name, percent_off or amount_off, currency, duration, starts_at (or
# null), expires_at (or null), product_ids (the plans it is meant for; empty for all), user_ids
# (empty for everybody), newcomers_only.
COUPONS = table("coupon", index=("code",), unique=(("code",),))


def is_running(coupon: Row, now: datetime) -> bool:
    """Tell whether a coupon can be used at all now.

    Args:
        coupon: The stored coupon.
        now: The present moment.

    Returns:
        Whether it has begun and has not expired.
    """
    begins, ends = coupon["starts_at"], coupon["expires_at"]
    return (begins is None or now >= moment_of(begins)) and (ends is None or now < moment_of(ends))


def is_for(state: State, coupon: Row, user: Row) -> bool:
    """Tell whether a coupon is meant for somebody.

    Args:
        state: The state.
        coupon: The stored coupon.
        user: The stored user.

    Returns:
        Whether the user may use it.
    """
    if coupon["user_ids"] and user["id"] not in coupon["user_ids"]:
        return False
    had = {"user_id": user["id"], "status": "completed"}
    return not (coupon["newcomers_only"] and state.count(PURCHASES, had))
