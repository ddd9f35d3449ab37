"""The values of TrackWaveformStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

TrackWaveformStatus = Literal["success",]
