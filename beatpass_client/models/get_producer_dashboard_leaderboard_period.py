"""The values of GetProducerDashboardLeaderboardPeriod that the contract knows."""

from __future__ import annotations

from typing import Literal

GetProducerDashboardLeaderboardPeriod = Literal[
    "30d",
    "7d",
    "all",
    "current",
]
