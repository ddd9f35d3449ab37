"""The values of GenreListStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

GenreListStatus = Literal["success",]
