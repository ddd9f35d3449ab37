"""The values of ProducerFinanceTransactionsStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

ProducerFinanceTransactionsStatus = Literal[
    "all",
    "completed",
    "needs_attention",
    "refunded",
    "sending",
    "waiting",
]
