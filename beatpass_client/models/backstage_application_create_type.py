"""The values of BackstageApplicationCreateType that the contract knows."""

from __future__ import annotations

from typing import Literal

BackstageApplicationCreateType = Literal[
    "become-artist",
    "claim-artist",
    "verify-artist",
]
