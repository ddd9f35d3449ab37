"""Plays: counting one, and how long it lasted."""

from __future__ import annotations

import uuid
from typing import Any

from ..call import Call, Refusal, Row, handles
from ..nouns import TRACKS
from ..plays import add_plays
from ..tables import table

PLAY_LOGS = table(
    "play_log",
    index=("user_id", "track_id", "play_token", "idempotency_key"),
)


@handles("createTrackPlay")
def create_play(call: Call) -> Any:
    """Count one play."""
    track = call.found(TRACKS, call.path["track"])
    row = _log(call, track, {})
    return {"status": "success", "play": {"id": row["id"], "track_id": track["id"]}}


@handles("logTrackPlay")
def log_play(call: Call) -> Any:
    """Count one play, once for each idempotency key."""
    track = call.found(TRACKS, call.path["track"])
    key = call.body.get("idempotency_key")
    row = None
    if key is not None:
        row = call.state.first(
            PLAY_LOGS, user_id=call.user["id"], track_id=track["id"], idempotency_key=key
        )
    if row is None:
        row = _log(call, track, call.body)
    return {"status": "success", "play_token": row["play_token"]}


@handles("updatePlayDuration")
def update_duration(call: Call) -> Any:
    """Say how long the last play lasted, in seconds."""
    track = call.found(TRACKS, call.path["track"])
    token, asked = call.body.get("play_token"), call.body.get("duration", 0)
    seconds = int(asked) if isinstance(asked, (int, float)) and 0 <= asked <= 86_400 else None
    if seconds is None:
        text = "The duration field must be a number of seconds between 0 and 86400."
        raise Refusal(422, text, errors={"duration": [text]})
    where = {"user_id": call.user["id"], "track_id": track["id"]}
    if isinstance(token, str):
        where["play_token"] = token
    found = call.state.find(PLAY_LOGS, where, order="-id", limit=1)
    if not found:
        raise Refusal(404, "There is no such play.")
    row = found[0]
    added = max(0, seconds - row["seconds"])
    call.state.change(PLAY_LOGS, row["id"], seconds=row["seconds"] + added)
    add_plays(call.state, track["id"], call.now.date(), plays=0, seconds=added)
    return {"status": "success"}


def _log(call: Call, track: Row, body: Row) -> Row:
    add_plays(call.state, track["id"], call.now.date())
    return call.state.insert(
        PLAY_LOGS,
        {
            "user_id": call.user["id"],
            "track_id": track["id"],
            "play_token": uuid.uuid4().hex,
            "idempotency_key": body.get("idempotency_key"),
            "seconds": 0,
            "created_at": call.stamp,
        },
    )
