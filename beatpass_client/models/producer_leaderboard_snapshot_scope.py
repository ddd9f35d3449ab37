"""The values of ProducerLeaderboardSnapshotScope that the contract knows."""

from __future__ import annotations

from typing import Literal

ProducerLeaderboardSnapshotScope = Literal[
    "artist",
    "producer_account",
]
