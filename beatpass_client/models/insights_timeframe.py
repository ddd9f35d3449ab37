"""The values of InsightsTimeframe that the contract knows."""

from __future__ import annotations

from typing import Literal

InsightsTimeframe = Literal[
    "1y",
    "30d",
    "7d",
    "90d",
]
