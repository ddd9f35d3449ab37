"""One request's way out. This package alone sends anything."""

from __future__ import annotations

from .wire import AsyncWire, SyncWire

__all__ = ["AsyncWire", "SyncWire"]
