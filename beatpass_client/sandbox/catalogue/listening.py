"""Single plays: who listened to what, when and for how long."""

from __future__ import annotations

import uuid
from datetime import timedelta

from ..engine.call import Call
from ..engine.clock import moment_of, stamp
from ..engine.state import Row
from ..engine.table import table
from ..engine.tokens import digest
from ..tables import TRACKS
from .play_counts import add_plays

# user_id, track_id, created_at, day, seconds, position, queue_id, idempotency_key, digest of token
PLAYS = table(
    "play",
    index=("user_id", "track_id", "created_at", "digest", "idempotency_key"),
    unique=(("user_id", "idempotency_key"),),
)


def play_token(number: int) -> str:
    """The token of a play, which its listener is told."""
    return f"play-{uuid.uuid5(uuid.NAMESPACE_URL, f'beatpass-sandbox-play-{number}')}"


def begin_play(call: Call, track: Row, *, key: str | None = None) -> Row:
    """Count a play of a track by the caller.

    Args:
        call: The call.
        track: The track.
        key: The idempotency key, if any.

    Returns:
        The row of the play.
    """
    day = call.now.date()
    row = call.state.insert(
        PLAYS,
        {
            "user_id": call.user["id"],
            "track_id": track["id"],
            "created_at": call.stamp,
            "seconds": 0,
            "position": None,
            "queue_id": None,
            "idempotency_key": key,
        },
    )
    row = call.state.change(PLAYS, row["id"], digest=digest(play_token(row["id"])))
    add_plays(call.state, track["id"], day)
    return row


def lengthen_play(call: Call, row: Row, seconds: int) -> Row:
    """Set how long a play has lasted so far; it never gets shorter, nor longer than its track.

    Args:
        call: The call.
        row: The play.
        seconds: How long it has lasted.

    Returns:
        The row of the play.
    """
    track = call.state.get(TRACKS, row["track_id"])
    longest = max(1, track["duration"] // 1000) if track else seconds
    lasted = max(row["seconds"], min(seconds, longest))
    day = moment_of(row["created_at"]).date()
    add_plays(call.state, row["track_id"], day, plays=0, seconds=lasted - row["seconds"])
    return call.state.change(PLAYS, row["id"], seconds=lasted)


def recent_plays(call: Call, track_ids: list[int], minutes: int) -> list[Row]:
    """The plays of some tracks in the last minutes.

    Args:
        call: The call.
        track_ids: The tracks.
        minutes: How many minutes.

    Returns:
        The plays, the newest first.
    """
    since = stamp(call.now - timedelta(minutes=minutes))
    rows = [
        row
        for row in call.state.find(PLAYS, order="-created_at", limit=5000)
        if since < row["created_at"] <= call.stamp
    ]
    wanted = set(track_ids)
    return [row for row in rows if row["track_id"] in wanted]
