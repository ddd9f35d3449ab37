"""The values of InsightsPeriod that the contract knows."""

from __future__ import annotations

from typing import Literal

InsightsPeriod = Literal[
    "1-year",
    "30-days",
    "7-days",
    "90-days",
]
