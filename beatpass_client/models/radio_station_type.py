"""The values of RadioStationType that the contract knows."""

from __future__ import annotations

from typing import Literal

RadioStationType = Literal[
    "artist",
    "genre",
    "track",
]
