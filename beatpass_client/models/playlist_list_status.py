"""The values of PlaylistListStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

PlaylistListStatus = Literal["success",]
