"""The values of GetRadioRecommendationsType that the contract knows."""

from __future__ import annotations

from typing import Literal

GetRadioRecommendationsType = Literal[
    "artist",
    "genre",
    "track",
]
