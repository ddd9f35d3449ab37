"""Prices: the ceiling that a user gives, and the total that the server quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from ..errors import ConfigurationError

DEFAULT_CURRENCY = "CAD"
"""The currency of a `max_price` that names none: the one that BeatPass documents for its quotes."""

_PRICE = re.compile(r"([0-9]+(?:\.[0-9]+)?)(?: ([A-Z]{3}))?", re.ASCII)


class Price(NamedTuple):
    """An amount of money.

    Attributes:
        amount: The amount, in the main unit of the currency.
        currency: The ISO code of the currency.
    """

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        """Show the amount and the currency."""
        return f"{self.amount:f} {self.currency}"


def max_price(value: Decimal | float | str) -> Price:
    """Read a ceiling.

    Args:
        value: A number, which is one of CAD, or a text such as `"12.50 USD"`.

    Returns:
        The ceiling.

    Raises:
        ConfigurationError: It is no finite price of 0 or more.
    """
    found = _PRICE.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is not None:
        return Price(Decimal(found[1]), found[2] or DEFAULT_CURRENCY)
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        amount = Decimal(str(value))
        if amount.is_finite() and amount >= 0:
            return Price(amount, DEFAULT_CURRENCY)
    raise ConfigurationError(
        f"max_price is {value!r}, and must be a finite number of 0 or more (in {DEFAULT_CURRENCY}) "
        "or a text such as '12.50 USD'"
    )


def quoted_price(quote: Any) -> Price | None:
    """Read the total of a quote.

    Args:
        quote: The quote, as the server answered it.

    Returns:
        The price; `None` when the quote names none that a purchase can cost.
    """
    fields = quote if isinstance(quote, Mapping) else {}
    if isinstance(fields.get("data"), Mapping):
        fields = fields["data"]
    total, currency = fields.get("total_amount"), fields.get("currency")
    if not isinstance(total, (int, float, Decimal)) or isinstance(total, bool):
        return None
    if not isinstance(currency, str) or not currency:
        return None
    try:
        amount = Decimal(str(total))
    except InvalidOperation:
        return None
    return Price(amount, currency.upper()) if amount.is_finite() and amount >= 0 else None
