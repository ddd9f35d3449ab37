"""Fingerprints: having one made, how far it is, and looking for copies of a recording."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..insights.figures import names_of
from ..tables import TRACKS
from .ownership import managed_track
from .studio import (
    FILE_ENTRIES,
    FINGERPRINTS,
    fingerprint_status,
    request_fingerprint,
    serialize_fingerprint,
    sound_of,
    track_of_sound,
)


@handles("generateFingerprint")
def generate(call: Call) -> Any:
    """Have a track's fingerprint made, or with `force_refresh` made anew; for administrators."""
    if not call.user["admin"]:
        raise refuse_as("audio-recon-forbidden")
    track = call.found(TRACKS, call.path["id"])
    row = call.state.first(FINGERPRINTS, track_id=track["id"])
    if row is None or call.body.get("force_refresh"):
        row = request_fingerprint(call, track)
    return {"success": True, "fingerprint": serialize_fingerprint(call, row, hash=False)}


@handles("getFingerprintStatus")
def status(call: Call) -> Any:
    """How far the fingerprint of one's own track has come; null when there is none."""
    track = managed_track(call, call.path["id"])
    row = call.state.first(FINGERPRINTS, track_id=track["id"])
    shown = None if row is None else serialize_fingerprint(call, row, hash=True)
    return {"success": True, "fingerprint": shown}


@handles("retryFingerprint")
def retry(call: Call) -> Any:
    """Start a failed fingerprint of one's own track over."""
    row = call.state.get(FINGERPRINTS, call.path["fingerprint"])
    if row is None:
        raise refuse_as("audio-recon-not-found")
    track = managed_track(call, row["track_id"])
    if fingerprint_status(call, row) != "failed":
        raise Refusal(409, "Only a failed fingerprint can be tried again.")
    row = request_fingerprint(call, track)
    return {"success": True, "fingerprint": serialize_fingerprint(call, row, hash=False)}


@handles("checkDuplicates")
def check_duplicates(call: Call) -> Any:
    """Look for tracks that sound like a recording, or have its name and artist."""
    body = call.body
    without = body.get("exclude_track_id")
    entry = call.state.first(FILE_ENTRIES, src=body["playback_url"])
    sound = entry["sound"] if entry else sound_of(body["playback_url"])
    found: dict[int, Row] = {}
    same = track_of_sound(call.state, sound, without)
    if same is not None:
        found[same["id"]] = _match(call, same, "audio", 100)
    wanted = {name.lower() for name in body["artist_names"]}
    for row in call.state.find(TRACKS, search=body["track_name"], limit=100):
        named = row["name"].lower() == body["track_name"].strip().lower()
        if named and row["id"] != without and row["id"] not in found:
            names = {name.lower() for name in names_of(call.state, row["artist_ids"]).values()}
            if names & wanted:
                found[row["id"]] = _match(call, row, "metadata", 80)
    result = {"is_duplicate": bool(found), "matches": list(found.values())}
    return {"success": True, "result": result}


def _match(call: Call, row: Row, kind: str, confidence: int) -> Row:
    return {
        "track_id": row["id"],
        "name": row["name"],
        "artists": list(names_of(call.state, row["artist_ids"]).values()),
        "match_type": kind,
        "confidence": confidence,
    }
