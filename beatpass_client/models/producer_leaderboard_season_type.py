"""The values of ProducerLeaderboardSeasonType that the contract knows."""

from __future__ import annotations

from typing import Literal

ProducerLeaderboardSeasonType = Literal["monthly",]
