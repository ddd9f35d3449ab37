"""The values of GetTracksPaginate that the contract knows."""

from __future__ import annotations

from typing import Literal

GetTracksPaginate = Literal["simple",]
