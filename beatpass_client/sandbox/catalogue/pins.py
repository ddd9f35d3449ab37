"""Pins: the track on top of an artist's page."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..tables import ARTISTS, TRACKS
from .serializers import serialize_tracks


@handles("getPinnedTrack")
def pinned_track(call: Call) -> Any:
    """The pinned track, or null."""
    artist = call.found(ARTISTS, call.path["artistId"])
    rows = call.state.many(TRACKS, [artist["pinned_track_id"]] if _pinned(artist) else [])
    return {"pinned_track": serialize_tracks(call.state, rows)[0] if rows else None}


@handles("pinTrack")
def pin_track(call: Call) -> Any:
    """Pin a track of the artist's own."""
    artist = _own(call)
    track = call.found(TRACKS, call.path["trackId"])
    if artist["id"] not in track["artist_ids"]:
        raise Refusal(422, "The track is not one of this artist.")
    call.state.change(ARTISTS, artist["id"], pinned_track_id=track["id"])
    return {"success": True, "message": "Track pinned."}


@handles("unpinTrack")
def unpin_track(call: Call) -> Any:
    """Take the pinned track down; another track than the pinned one changes nothing."""
    artist = _own(call)
    if _pinned(artist) == call.path["trackId"]:
        call.state.change(ARTISTS, artist["id"], pinned_track_id=None)
    return {"success": True, "message": "Track unpinned."}


def _pinned(artist: Row) -> Any:
    return artist.get("pinned_track_id")


def _own(call: Call) -> Row:
    artist = call.found(ARTISTS, call.path["artistId"])
    if artist["user_id"] != call.user["id"] and not call.user["admin"]:
        raise Refusal(403, "This artist page is not yours.")
    return artist
