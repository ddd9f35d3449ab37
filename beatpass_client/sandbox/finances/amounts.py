"""Amounts of money: rounded, written out, and in minor units."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

FACTOR = 100


def minor(amount: float) -> int:
    """Turn an amount into minor units.

    Args:
        amount: In the main unit.

    Returns:
        Cents, a half rounded up.
    """
    return int((Decimal(str(amount)) * FACTOR).to_integral_value(ROUND_HALF_UP))


def main(amount_minor: int) -> float:
    """Turn minor units into an amount.

    Args:
        amount_minor: In cents.

    Returns:
        The amount in the main unit.
    """
    return amount_minor / FACTOR


def in_minor(amount_minor: int, currency: str) -> dict[str, Any]:
    """Show an amount as the finances do.

    Args:
        amount_minor: In cents.
        currency: The ISO code.

    Returns:
        `amountMinor`, `minorUnitFactor` and `currency`.
    """
    return {"amountMinor": amount_minor, "minorUnitFactor": FACTOR, "currency": currency}


def worded(amount_minor: int, currency: str) -> str:
    """Write an amount for people.

    Args:
        amount_minor: In cents.
        currency: The ISO code.

    Returns:
        Such as `CAD 1,204.50`.
    """
    return f"{currency} {main(amount_minor):,.2f}"
