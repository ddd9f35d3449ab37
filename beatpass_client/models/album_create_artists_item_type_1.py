"""The values of AlbumCreateArtistsItemType1 that the contract knows."""

from __future__ import annotations

from typing import Literal

AlbumCreateArtistsItemType1 = Literal["CURRENT_USER",]
