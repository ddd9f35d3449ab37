"""Lyrics of a track, which only their owner sees."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..tables import LYRICS, TRACKS
from .selections import words

LONGEST = 20_000


@handles("listLyrics")
def list_lyrics(call: Call) -> Any:
    """The caller's lyrics, the newest first."""
    found = call.listing(
        LYRICS,
        {"user_id": call.user["id"]},
        order="-id",
        serialize=lambda rows: [_show(row) for row in rows],
    )
    return {"status": "success", "pagination": call.page(found)}


@handles("createLyrics")
def create_lyrics(call: Call) -> Any:
    """Store the words of a track: `track_id` and `text`."""
    text = words(call.body, "text", LONGEST)
    id = call.body.get("track_id")
    track = call.state.get(TRACKS, id)
    if track is None:
        fault = "The track id field is required." if id is None else "The track id is invalid."
        raise Refusal(422, fault, errors={"track_id": [fault]})
    row = {
        "user_id": call.user["id"],
        "track_id": track["id"],
        "text": text,
        "created_at": call.stamp,
        "updated_at": call.stamp,
    }
    return {"status": "success", "lyric": _show(call.state.insert(LYRICS, row))}


@handles("updateLyrics")
def update_lyrics(call: Call) -> Any:
    """Replace the words."""
    row = _own(call, call.path["id"])
    text = words(call.body, "text", LONGEST)
    row = call.state.change(LYRICS, row["id"], text=text, updated_at=call.stamp)
    return {"status": "success", "lyric": _show(row)}


@handles("deleteLyrics")
def delete_lyrics(call: Call) -> Any:
    """Delete one lyric or several; all of them or none."""
    for row in {id: _own(call, id) for id in call.path["id"]}.values():
        call.state.delete(LYRICS, row["id"])
    return {"status": "success"}


@handles("getTrackLyric")
def track_lyric(call: Call) -> Any:
    """The words that the caller stored last for a track."""
    track = call.found(TRACKS, call.path["id"])
    where = {"user_id": call.user["id"], "track_id": track["id"]}
    rows = call.state.find(LYRICS, where, order="-id", limit=1)
    return {"status": "success", "lyric": _show(rows[0]) if rows else None}


def _own(call: Call, id: int) -> Row:
    row = call.found(LYRICS, id)
    if row["user_id"] != call.user["id"]:
        raise Refusal(404, f"No lyric has the id {id}.")
    return row


def _show(row: Row) -> Row:
    return {name: row[name] for name in ("id", "track_id", "text", "created_at", "updated_at")}
