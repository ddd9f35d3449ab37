"""The values of BeatRequestCreateDurationHours that the contract knows."""

from __future__ import annotations

from typing import Literal

BeatRequestCreateDurationHours = Literal[
    24,
    48,
    72,
]
