"""Tracks: the list and one of them."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..tables import TRACKS
from .serializers import serialize_tracks
from .track_access import visible_track


@handles("getTracks")
def list_tracks(call: Call) -> Any:
    """The catalogue's tracks, or those that match a few words, page by page."""
    found = call.listing(
        TRACKS,
        search=call.query.get("query"),
        serialize=lambda rows: serialize_tracks(call.state, rows),
    )
    return {"status": "success", "pagination": call.page(found)}


@handles("getTrack")
def get_track(call: Call) -> Any:
    """One track with what belongs to it."""
    track = serialize_tracks(call.state, [visible_track(call, call.path["id"])])[0]
    return {"status": "success", "track": track, "loader": call.query["loader"]}
