"""The values of RepostListStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

RepostListStatus = Literal["success",]
