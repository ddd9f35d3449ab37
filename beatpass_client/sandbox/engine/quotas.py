"""Quotas: how long a user has to wait after doing something too often."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from .call import Call
from .clock import moment_of
from .http import Refusal
from .refusals import refuse_as

MINUTE = timedelta(minutes=1)
# BeatPass throttles messages and follows, and tells no figure. This one lies well below the 300
# calls a minute that hold for everything, so that it can be met.
BURST = 200


def wait_seconds(
    call: Call, table: str, where: Mapping[str, Any], most: int, window: timedelta
) -> int:
    """Tell how long to wait until one more row fits into a sliding window.

    Args:
        call: The call.
        table: The table; its rows have `created_at`, and the newest has the highest id.
        where: Whose rows count, as for `State.find`.
        most: How many rows the window takes.
        window: How long the window is.

    Returns:
        Seconds, or 0 when there is room.
    """
    rows = call.state.find(table, where, order="-id", limit=1, offset=most - 1)
    if not rows:
        return 0
    left = (moment_of(rows[0]["created_at"]) + window - call.now).total_seconds()
    # A row from the future means that the clock was set back; it holds up no longer than the rest.
    return max(0, math.ceil(min(left, window.total_seconds())))


def throttled(call: Call, table: str, where: Mapping[str, Any], entry_id: str) -> None:
    """Refuse what is done more than `BURST` times within a minute.

    Args:
        call: The call.
        table: The table that holds what was done.
        where: Whose rows count.
        entry_id: The entry of the error catalogue.

    Raises:
        Refusal: It was done too often (429, with `Retry-After`).
    """
    wait = wait_seconds(call, table, where, BURST, MINUTE)
    if wait:
        refusal: Refusal = refuse_as(entry_id, retry_after=wait)
        refusal.headers["Retry-After"] = str(wait)
        raise refusal
