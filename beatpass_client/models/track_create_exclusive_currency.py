"""The values of TrackCreateExclusiveCurrency that the contract knows."""

from __future__ import annotations

from typing import Literal

TrackCreateExclusiveCurrency = Literal[
    "CAD",
    "EUR",
    "GBP",
    "USD",
]
