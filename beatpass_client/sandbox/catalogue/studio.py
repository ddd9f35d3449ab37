"""The studio: audio that has been uploaded, and the fingerprints that are made of it.

BeatPass does not document the upload itself. The seed brings uploaded files, and any further `src`
stands for a file of its own. A fingerprint takes time: it waits, is worked on, and is done, as the
clock says when somebody looks.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta

from ..engine.call import Call
from ..engine.clock import moment_of, stamp
from ..engine.state import Row, State
from ..engine.table import table
from ..tables import TRACKS

# name, src, mime, size (bytes), duration (ms), bpm, key, scale, sound (a digest of what is heard),
# fault (null, `broken` or `slow`)
FILE_ENTRIES = table("file_entry", index=("name", "src"))
# track_id, sound, requested_at, duration (ms)
FINGERPRINTS = table("fingerprint", index=("track_id", "sound"), unique=(("track_id",),))
# A track that was taken down keeps its id here.
TAKEN_DOWN = table("taken_down")

LARGEST_FILE = 256 * 2**20
SHORTEST = 1000
_WAITS = timedelta(seconds=10)
_TAKES = timedelta(seconds=60)
# With less than this, nothing can be recognised.
_SHORTEST_HEARD = 5000


def sound_of(text: str) -> str:
    """A digest that stands for what a file sounds like."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def file_of(state: State, src: str) -> Row | None:
    """The uploaded file that a `src` names, if the sandbox knows it."""
    return state.first(FILE_ENTRIES, src=src)


def track_of_sound(state: State, sound: str, without: int | None = None) -> Row | None:
    """The track that sounds like this, if there is one.

    Args:
        state: The state.
        sound: The digest.
        without: The id of a track that does not count.

    Returns:
        The track, or None.
    """
    for row in state.find(FINGERPRINTS, {"sound": sound}):
        if row["track_id"] != without:
            return state.get(TRACKS, row["track_id"])
    return None


def request_fingerprint(call: Call, track: Row, sound: str | None = None) -> Row:
    """Have a track's fingerprint made, or made anew.

    Args:
        call: The call.
        track: The track.
        sound: What it sounds like; as before, or as its name says, when it is left out.

    Returns:
        The row of the fingerprint.
    """
    known = call.state.first(FINGERPRINTS, track_id=track["id"])
    row = {
        "track_id": track["id"],
        "sound": sound or (known["sound"] if known else sound_of(f"track {track['id']}")),
        "requested_at": call.stamp,
        "duration": track["duration"],
    }
    if known is not None:
        return call.state.put(FINGERPRINTS, row | {"id": known["id"]})
    return call.state.insert(FINGERPRINTS, row)


def fingerprint_status(call: Call, row: Row) -> str:
    """How far a fingerprint has come.

    Args:
        call: The call.
        row: The row of the fingerprint.

    Returns:
        `pending`, `processing`, `completed` or `failed`.
    """
    passed = call.now - moment_of(row["requested_at"])
    # A clock that was set back does not undo what was done.
    if timedelta(0) <= passed < _WAITS:
        return "pending"
    if timedelta(0) <= passed < _TAKES:
        return "processing"
    return "failed" if row["duration"] < _SHORTEST_HEARD else "completed"


def serialize_fingerprint(call: Call, row: Row, *, hash: bool) -> Row:
    """Show a fingerprint.

    Args:
        call: The call.
        row: The row of the fingerprint.
        hash: Whether the fingerprint itself is shown.

    Returns:
        What is shown.
    """
    status = fingerprint_status(call, row)
    done = status == "completed"
    ready = stamp(moment_of(row["requested_at"]) + _TAKES)
    shown = {
        "id": row["id"],
        "status": status,
        "fingerprinted_at": ready if done else None,
        "error_message": "The audio is too short to be recognised." if status == "failed" else None,
    }
    return shown | ({"fingerprint_hash": row["sound"] if done else None} if hash else {})
