"""Beat requests: the tables, whether one is open, and how one is shown."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from ..engine.clock import moment_of, stamp
from ..engine.refusals import refuse_as
from ..engine.state import Row, State
from ..engine.table import table
from ..engine.tokens import USERS

# A row: user_id, content, reference_track, genre, bpm_range, key, mood, budget, duration_hours,
# tokens, created_at, expires_at, renewed (how often), views.
BEAT_REQUESTS = table("beat_request", index=("user_id", "expires_at", "created_at"))
# A row: request_id, track_id, user_id (who offers it), created_at.
SUBMISSIONS = table(
    "beat_submission",
    index=("request_id", "track_id", "user_id"),
    unique=(("request_id", "track_id"),),
)

WORDS = ("content", "reference_track", "genre", "bpm_range", "key", "mood", "budget")
RENEWAL_WINDOW = timedelta(days=30)
MOST_SUBMISSIONS = 5

_BATCH = 200


def request_of(state: State, id: str) -> Row:
    """Find a request by its id, which the API writes as a text.

    Args:
        state: The state.
        id: The id.

    Returns:
        The stored request.

    Raises:
        Refusal: There is none (404).
    """
    number = int(id) if id.isascii() and id.isdigit() and len(id) < 19 else None
    row = state.get(BEAT_REQUESTS, number)
    if row is None:
        raise refuse_as("request-not-found")
    return row


def is_open(row: Row, now: datetime) -> bool:
    """Tell whether producers can still answer a request.

    Args:
        row: The stored request.
        now: The present moment.

    Returns:
        Whether it is open.
    """
    return now < moment_of(row["expires_at"])


def open_requests(state: State, now: datetime) -> list[Row]:
    """Find all open requests without looking at the old ones.

    Args:
        state: The state.
        now: The present moment.

    Returns:
        The stored requests, the newest first.
    """
    found: list[Row] = []
    text = stamp(now)
    while True:
        rows = state.find(BEAT_REQUESTS, order="-expires_at", limit=_BATCH, offset=len(found))
        fresh = [row for row in rows if row["expires_at"] > text]
        found += fresh
        if len(fresh) < _BATCH:
            return sorted(found, key=lambda row: (row["created_at"], row["id"]), reverse=True)


def serialize_requests(state: State, rows: list[Row], now: datetime) -> list[Row]:
    """Show requests with the names of those who ask.

    Args:
        state: The state.
        rows: The stored requests.
        now: The present moment.

    Returns:
        What is shown, in the same order.
    """
    users = {row["id"]: row for row in state.many(USERS, {row["user_id"] for row in rows})}
    return [_show(state, row, users.get(row["user_id"]), now) for row in rows]


def _show(state: State, row: Row, user: Row | None, now: datetime) -> dict[str, Any]:
    left = max(0, int((moment_of(row["expires_at"]) - now).total_seconds()))
    return {
        "id": str(row["id"]),
        "user_id": row["user_id"],
        "user_name": user["display_name"] if user else "",
        **{name: row[name] for name in WORDS},
        "duration_hours": row["duration_hours"],
        "token_cost": row["tokens"],
        "status": "active" if left else "expired",
        "created_at": row["created_at"],
        "expires_at": row["expires_at"],
        "time_remaining": f"{left // 3600}h {left % 3600 // 60}m" if left else "Expired",
        "hours_remaining": round(left / 3600, 1),
        "submissions_count": state.count(SUBMISSIONS, {"request_id": row["id"]}),
        "views_count": row["views"],
    }
