"""The values of NotificationRequirement that the contract knows."""

from __future__ import annotations

from typing import Literal

NotificationRequirement = Literal[
    "artist",
    "verified_artist",
]
