"""The values of TrackCreateLicensingType that the contract knows."""

from __future__ import annotations

from typing import Literal

TrackCreateLicensingType = Literal[
    "both",
    "exclusive_only",
    "non_exclusive_only",
]
