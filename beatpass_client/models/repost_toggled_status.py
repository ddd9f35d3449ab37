"""The values of RepostToggledStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

RepostToggledStatus = Literal["success",]
