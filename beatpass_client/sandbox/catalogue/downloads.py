"""The audio of a track, and the picture of its loudness."""

from __future__ import annotations

import re
from typing import Any

from ..commerce.licensing import issue_for_download
from ..engine.byte_ranges import file_reply
from ..engine.call import Call, handles
from ..engine.http import Refusal, Reply
from ..engine.state import Row
from ..social.comments import serialize_comments
from ..tables import DOWNLOADS, PURCHASES, TRACKS
from .audio import beat, waveform
from .track_access import visible_track


@handles("downloadTrack")
def download_track(call: Call) -> Reply:
    """The audio as a WAV file, whole or in part."""
    track = visible_track(call, call.path["id"])
    if track["exclusive_status"] == "sold" and not _may_keep(call, track):
        raise Refusal(403, "This track was sold exclusively.")
    reply = file_reply(
        beat(track["key"], track["scale"], track["bpm"]),
        call.request.headers,
        media_type="audio/wav",
        etag=f'"{track["id"]}-{track["key"]}-{track["scale"]}-{track["bpm"]}"',
        name=f"{re.sub(r'[^A-Za-z0-9 ._-]', '', track['name']).strip() or track['id']}.wav",
    )
    # A download that goes on after an interruption is not a second one.
    if reply.status == 200 or reply.headers.get("Content-Range", "").startswith("bytes 0-"):
        call.state.insert(
            DOWNLOADS,
            {"user_id": call.user["id"], "track_id": track["id"], "created_at": call.stamp},
        )
        issue_for_download(call.state, call.user, track, call.now)
    return reply


@handles("getTrackWaveform")
def track_waveform(call: Call) -> Any:
    """The points of one track's drawing, and the comments on it."""
    track = visible_track(call, call.path["id"])
    return {
        "status": "success",
        "waveData": waveform(track["key"], track["bpm"]),
        "comments": serialize_comments(call.state, track["id"]),
    }


@handles("getTrackWaveformBatch")
def track_waveforms(call: Call) -> Any:
    """The drawings of up to 100 tracks, by id; unknown tracks are left out."""
    asked = call.body.get("track_ids", call.body.get("ids"))
    ids = asked if isinstance(asked, list) else []
    if len(ids) > 100:
        raise Refusal(
            422,
            "The track ids field must not have more than 100 items.",
            errors={"track_ids": ["The track ids field must not have more than 100 items."]},
        )
    known = [each for each in ids if isinstance(each, int) and abs(each) < 2**63]
    rows = call.state.many(TRACKS, known)
    return {
        "status": "success",
        "waves": {str(row["id"]): waveform(row["key"], row["bpm"]) for row in rows},
    }


def _may_keep(call: Call, track: Row) -> bool:
    if track["owner_id"] == call.user["id"] or call.user["admin"]:
        return True
    return (
        call.state.first(
            PURCHASES, user_id=call.user["id"], track_id=track["id"], status="completed"
        )
        is not None
    )
