"""Playlists as they are read: the public ones, one, and its tracks."""

from __future__ import annotations

from typing import Any

from ..catalogue.serializers import serialize_playlist, serialize_tracks
from ..engine.call import Call, handles
from ..engine.pages import Listing, counted_page
from ..engine.state import Row
from ..tables import PLAYLISTS, TRACKS
from .playlist_access import readable_playlist


@handles("listPlaylists")
def list_playlists(call: Call) -> Any:
    """The public playlists, page by page."""
    found = call.listing(
        PLAYLISTS,
        {"public": True},
        serialize=lambda rows: [serialize_playlist(row) for row in rows],
    )
    return {"status": "success", "pagination": call.page(found)}


@handles("getPlaylist")
def get_playlist(call: Call) -> Any:
    """One playlist with the beginning of what is on it."""
    row = readable_playlist(call, call.path["id"])
    tracks = call.state.many(TRACKS, row["track_ids"])
    return {
        "playlist": serialize_playlist(row),
        "loader": call.query.get("loader", "playlistPage"),
        "totalDuration": sum(track["duration"] for track in tracks),
        "tracks": counted_page(_tracks(call, row), 1, 30),
    }


@handles("getPlaylistTracks")
def playlist_tracks(call: Call) -> Any:
    """The tracks of a playlist, in its order."""
    row = readable_playlist(call, call.path["id"])
    return {"status": "success", "pagination": call.page(_tracks(call, row))}


def _tracks(call: Call, row: Row) -> Listing:
    ids = row["track_ids"]

    def fetch(limit: int, offset: int) -> list[Row]:
        found = call.state.many(TRACKS, ids[offset : offset + limit])
        return serialize_tracks(call.state, found)

    return Listing(fetch, lambda: len(ids))
