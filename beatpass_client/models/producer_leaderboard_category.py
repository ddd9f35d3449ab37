"""The values of ProducerLeaderboardCategory that the contract knows."""

from __future__ import annotations

from typing import Literal

ProducerLeaderboardCategory = Literal[
    "audience_plays",
    "collaborations",
    "earning_share",
    "progress",
    "releases",
]
