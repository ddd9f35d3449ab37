"""The values of ArtistListStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

ArtistListStatus = Literal["success",]
