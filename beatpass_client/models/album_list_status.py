"""The values of AlbumListStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

AlbumListStatus = Literal["success",]
