"""The values of PlacementListScanStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

PlacementListScanStatus = Literal[
    "complete",
    "failed",
    "no_results",
    "processing",
]
