"""Answers that BeatPass caches for some minutes, on the sandbox's clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from .call import Call
from .clock import moment_of
from .table import table

CACHED = table("cached_answer", index=("key",), unique=(("key",),))
LEADERBOARD_SECONDS = 300
DASHBOARD_SECONDS = 900


def cached(call: Call, key: str, seconds: int, make: Callable[[], Any]) -> tuple[Any, str]:
    """Return what is cached under a key, and make it anew when it is too old.

    Args:
        call: The call, for its state and clock.
        key: The key.
        seconds: How long it is cached.
        make: Makes it.

    Returns:
        It, and the moment at which it was made.
    """
    row = call.state.first(CACHED, key=key)
    if row is not None:
        # One from the future was made before the clock was set back.
        made = moment_of(row["made_at"])
        if made <= call.now < made + timedelta(seconds=seconds):
            return row["body"], row["made_at"]
    body = make()
    fresh = {"key": key, "made_at": call.stamp, "body": body}
    if row is None:
        call.state.insert(CACHED, fresh)
    else:
        call.state.put(CACHED, fresh | {"id": row["id"]})
    return body, call.stamp
