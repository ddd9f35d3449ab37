"""The values of RepostToggledAction that the contract knows."""

from __future__ import annotations

from typing import Literal

RepostToggledAction = Literal[
    "added",
    "removed",
]
