"""The values of ProducerFinanceTransactionsFilter that the contract knows."""

from __future__ import annotations

from typing import Literal

ProducerFinanceTransactionsFilter = Literal[
    "all",
    "completed",
    "needs_attention",
    "sales",
    "subscriptions",
    "waiting",
]
