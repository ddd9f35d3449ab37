"""The values of TrackCreateExclusiveStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

TrackCreateExclusiveStatus = Literal[
    "available",
    "not_available",
]
