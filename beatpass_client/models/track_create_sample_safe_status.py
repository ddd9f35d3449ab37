"""The values of TrackCreateSampleSafeStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

TrackCreateSampleSafeStatus = Literal[
    "cleared",
    "requires_clearance",
    "unknown",
]
