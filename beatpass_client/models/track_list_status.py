"""The values of TrackListStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

TrackListStatus = Literal["success",]
