"""The values of ProducerLeaderboardStandingReason that the contract knows."""

from __future__ import annotations

from typing import Literal

ProducerLeaderboardStandingReason = Literal[
    "no_activity",
    "no_contribution",
    "no_public_tracks",
]
