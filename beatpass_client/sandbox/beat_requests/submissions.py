"""Tracks that producers offer to beat requests."""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import urlsplit

from ..catalogue.serializers import serialize_tracks, serialize_user
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..engine.tokens import USERS
from ..tables import TRACKS
from .rules import MOST_SUBMISSIONS, SUBMISSIONS, is_open, request_of

_OWN_HOST = "beatpass.ca"


@handles("submitTrackToBeatRequest")
def submit_track(call: Call) -> Any:
    """Offer a track to the owner of a request."""
    request, user = request_of(call.state, call.path["id"]), call.user
    if request["user_id"] == user["id"]:
        raise refuse_as("self-submission-blocked")
    if not user["upload_access"]:
        raise Refusal(403, "Offering tracks takes the right to publish music.")
    if not is_open(request, call.now):
        raise refuse_as("request-expired")
    track = call.found(TRACKS, call.body["track_id"], "Track not found.")
    _check_track(call, track)
    theirs = {"request_id": request["id"], "user_id": user["id"]}
    if call.state.first(SUBMISSIONS, request_id=request["id"], track_id=track["id"]):
        raise refuse_as("duplicate-submission")
    if call.state.count(SUBMISSIONS, theirs) >= MOST_SUBMISSIONS:
        raise refuse_as("submission-limit-reached")
    row = call.state.insert(
        SUBMISSIONS, theirs | {"track_id": track["id"], "created_at": call.stamp}
    )
    left = MOST_SUBMISSIONS - call.state.count(SUBMISSIONS, theirs)
    return {
        "success": True,
        "message": "The track is offered.",
        "data": _show(call, [row])[0],
        "submissions_remaining": left,
    }


@handles("getBeatRequestSubmissions")
def list_submissions(call: Call) -> Any:
    """What was offered to one of the caller's requests, the newest first."""
    request = request_of(call.state, call.path["id"])
    if request["user_id"] != call.user["id"]:
        raise refuse_as("not-request-owner")
    rows = call.state.find(SUBMISSIONS, {"request_id": request["id"]}, order="-id")
    return {"success": True, "data": _show(call, rows)}


@handles("getMyBeatRequestTracks")
def my_tracks(call: Call) -> Any:
    """The caller's tracks, and to how many requests each was offered."""
    rows = call.state.find(TRACKS, {"owner_id": call.user["id"]}, order="-created_at")
    offered = Counter(
        row["track_id"] for row in call.state.find(SUBMISSIONS, {"user_id": call.user["id"]})
    )
    tracks = serialize_tracks(call.state, rows)
    return {
        "success": True,
        "data": [track | {"submissions_count": offered[track["id"]]} for track in tracks],
    }


def _check_track(call: Call, track: Row) -> None:
    user = call.user
    if track["owner_id"] != user["id"] and user["artist_id"] not in track["artist_ids"]:
        raise refuse_as("not-track-owner")
    source = track.get("src")
    if not source:
        return
    if not _is_hosted(str(source)):
        raise refuse_as("track-not-platform-hosted")
    # The same upload under an earlier id: the original is the track to offer.
    first = call.state.first(TRACKS, src=source)
    if first is not None and first["id"] < track["id"]:
        raise refuse_as("duplicate-audio-detected")


def _is_hosted(source: str) -> bool:
    # A reference of an upload has no host; an address is one of BeatPass, or of somebody else.
    try:
        host = urlsplit(source).hostname
    except ValueError:
        return False
    return host is None or f".{host}".endswith(f".{_OWN_HOST}")


def _show(call: Call, rows: list[Row]) -> list[Row]:
    tracks = call.state.many(TRACKS, {row["track_id"] for row in rows})
    shown = {track["id"]: track for track in serialize_tracks(call.state, tracks)}
    users = {row["id"]: row for row in call.state.many(USERS, {row["user_id"] for row in rows})}
    return [
        {
            "id": str(row["id"]),
            "request_id": str(row["request_id"]),
            "submitted_at": row["created_at"],
            "track": shown.get(row["track_id"]),
            "producer": serialize_user(users[row["user_id"]]) if row["user_id"] in users else None,
        }
        for row in rows
    ]
