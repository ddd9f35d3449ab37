"""The values of TrackCreateAiUsage that the contract knows."""

from __future__ import annotations

from typing import Literal

TrackCreateAiUsage = Literal[
    "ai_assisted",
    "human_made",
]
