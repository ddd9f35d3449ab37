"""The values of GetArtistActivityPeriod that the contract knows."""

from __future__ import annotations

from typing import Literal

GetArtistActivityPeriod = Literal[
    "30d",
    "7d",
    "90d",
    "all",
]
