"""The values of PlaylistEditorRemovedStatus that the contract knows."""

from __future__ import annotations

from typing import Literal

PlaylistEditorRemovedStatus = Literal["success",]
