"""One request's way out. This package alone sends anything.

    write guard → deadline → retry → limit → concurrency → wire

Every call goes through all of these layers, in this order, whoever makes it.
"""

from __future__ import annotations

from .call import Policy
from .clock import Clock
from .connections import Network
from .pipeline import AsyncTransport, SyncTransport

__all__ = ["AsyncTransport", "Clock", "Network", "Policy", "SyncTransport"]
