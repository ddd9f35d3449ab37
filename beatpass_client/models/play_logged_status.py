"""The values of PlayLoggedStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

PlayLoggedStatus = Literal["success",]
