"""The values of ArtistCollaborationsNetworkStrength that the contract knows."""

from __future__ import annotations

from typing import Literal

ArtistCollaborationsNetworkStrength = Literal[
    "emerging",
    "growing",
    "moderate",
    "strong",
]
