"""The values of LibraryItemInputLikeableType that the contract knows."""

from __future__ import annotations

from typing import Literal

LibraryItemInputLikeableType = Literal[
    "album",
    "artist",
    "track",
]
