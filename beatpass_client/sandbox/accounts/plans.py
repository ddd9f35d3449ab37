"""Plans of an account: fees and request tokens."""

from __future__ import annotations

from dataclasses import dataclass

from ..engine.state import Row


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan.

    Attributes:
        type: The name for programs, as in a user's `plan`.
        id: The id, as coupons and fees name it.
        name: The name for people.
        tokens: Beat-request tokens a month.
        fee_rate: The part of the fee for a purchase that grows with the price.
        fee_flat: The part that is always the same, in the main unit.
    """

    type: str
    id: int
    name: str
    tokens: int
    fee_rate: float
    fee_flat: float

    @property
    def fee_waived(self) -> bool:
        """Whether the plan spares the fee."""
        return not self.fee_rate and not self.fee_flat


FREE = Plan("free", 1, "Free", tokens=3, fee_rate=0.1, fee_flat=0.3)
PRO = Plan("pro", 2, "Pro", tokens=10, fee_rate=0.05, fee_flat=0.3)
STUDIO = Plan("studio", 3, "Studio", tokens=25, fee_rate=0.0, fee_flat=0.0)
PLANS = {plan.type: plan for plan in (FREE, PRO, STUDIO)}


def plan_of(user: Row) -> Plan:
    """Which plan an account has.

    Args:
        user: The stored user.

    Returns:
        The plan; the free one for a name that is not known.
    """
    return PLANS.get(user["plan"], FREE)
