"""The values of ProducerFinanceTransactionsType that the contract knows."""

from __future__ import annotations

from typing import Literal

ProducerFinanceTransactionsType = Literal[
    "all",
    "sales",
    "subscriptions",
]
