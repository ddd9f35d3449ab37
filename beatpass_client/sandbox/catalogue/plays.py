"""Plays: counting one, going on with it, and saying how long it lasted."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..engine.tokens import digest
from .listening import PLAYS, begin_play, lengthen_play, play_token
from .track_access import visible_track

_LONGEST = 86_400


@handles("createTrackPlay")
def create_play(call: Call) -> Any:
    """Count one play."""
    track = visible_track(call, call.path["track"])
    row = begin_play(call, track)
    return {"status": "success", "play": {"id": row["id"], "track_id": track["id"]}}


@handles("logTrackPlay")
def log_play(call: Call) -> Any:
    """Count one play, once for each idempotency key; a play's token goes on with that play."""
    track = visible_track(call, call.path["track"])
    token, key = call.body.get("play_token"), call.body.get("idempotency_key")
    row = None
    if token is not None:
        row = _named(call, track, token)
    elif key is not None:
        row = call.state.first(PLAYS, user_id=call.user["id"], idempotency_key=key)
        if row is not None and row["track_id"] != track["id"]:
            raise _wrong("idempotency_key", "belongs to a play of another track")
    row = row or begin_play(call, track, key=key)
    position, queue = call.body.get("position"), call.body.get("queueId")
    if position is not None or queue is not None:
        row = call.state.change(
            PLAYS,
            row["id"],
            position=row["position"] if position is None else position,
            queue_id=row["queue_id"] if queue is None else queue,
        )
    return {"status": "success", "play_token": play_token(row["id"])}


@handles("updatePlayDuration")
def update_duration(call: Call) -> Any:
    """Say how many seconds a play has lasted: that of `play_token`, or the caller's last one."""
    track = visible_track(call, call.path["track"])
    seconds = call.body.get("duration")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise _wrong("duration", "must be a number of seconds")
    if not 0 <= seconds <= _LONGEST:
        raise _wrong("duration", f"must be between 0 and {_LONGEST} seconds")
    token = call.body.get("play_token")
    if token is not None:
        row = _named(call, track, token)
    else:
        where = {"user_id": call.user["id"], "track_id": track["id"]}
        found = call.state.find(PLAYS, where, order="-id", limit=1)
        if not found:
            raise Refusal(404, "You have not played this track; report the play first.")
        row = found[0]
    row = lengthen_play(call, row, int(seconds))
    return {"status": "success", "track_id": track["id"], "duration": row["seconds"]}


def _named(call: Call, track: Row, token: Any) -> Row:
    row = call.state.first(PLAYS, digest=digest(token)) if isinstance(token, str) else None
    if row is None or (row["user_id"], row["track_id"]) != (call.user["id"], track["id"]):
        raise _wrong("play_token", "names no play of this track by you")
    return row


def _wrong(field: str, fault: str) -> Refusal:
    text = f"The {field} field {fault}."
    return Refusal(422, text, errors={field: [text]})
