"""Playlists as they are written: made, changed, deleted, filled, emptied and reordered."""

from __future__ import annotations

from typing import Any

from ..catalogue.selections import known_tracks, whole_numbers
from ..catalogue.serializers import serialize_playlist
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..tables import PLAYLISTS
from .playlist_access import delete_playlist, editable_playlist, owned_playlist

MOST_PLAYLISTS = 100
MOST_TRACKS = 500
NO_IMAGE = "https://images.example/playlists/none.jpg"


@handles("createPlaylist")
def create_playlist(call: Call) -> Any:
    """Make a playlist, which is empty at first."""
    owner = call.user["id"]
    name = _free_name(call, call.body["name"], owner)
    if call.state.count(PLAYLISTS, {"owner_id": owner}) >= MOST_PLAYLISTS:
        raise refuse_as("playlist-limit-reached")
    row: Row = {
        "name": name,
        "owner_id": owner,
        "public": call.body.get("public", False),
        "collaborative": call.body.get("collaborative", False),
        "image": call.body.get("image") or NO_IMAGE,
        "description": call.body.get("description"),
        "track_ids": [],
        "editor_ids": [],
        "created_at": call.stamp,
    }
    return {"status": "success", "playlist": serialize_playlist(call.state.insert(PLAYLISTS, row))}


@handles("updatePlaylist")
def update_playlist(call: Call) -> Any:
    """Change what is said about a playlist; what is left out keeps its value."""
    row = owned_playlist(call, call.path["id"])
    changes: Row = {
        name: call.body[name]
        for name in ("description", "public", "collaborative")
        if name in call.body
    }
    if "name" in call.body:
        changes["name"] = _free_name(call, call.body["name"], row["owner_id"], row["id"])
    if "image" in call.body:
        changes["image"] = call.body["image"] or NO_IMAGE
    return {
        "status": "success",
        "playlist": serialize_playlist(call.state.change(PLAYLISTS, row["id"], **changes)),
    }


@handles("deletePlaylist")
def delete_playlists(call: Call) -> Any:
    """Delete one playlist or several of the caller's; all of them or none."""
    rows = {row["id"]: row for row in (owned_playlist(call, id) for id in call.path["id"])}
    for row in rows.values():
        delete_playlist(call.state, row)
    return {"status": "success"}


@handles("addTracksToPlaylist")
def add_tracks(call: Call) -> Any:
    """Put tracks at the end of a playlist, those only that it does not have."""
    row = editable_playlist(call, call.path["id"])
    asked = known_tracks(call.state, call.body["ids"], "ids")
    added = [id for id in asked if id not in set(row["track_ids"])]
    if asked and not added:
        raise refuse_as("track-already-in-playlist")
    if len(row["track_ids"]) + len(added) > MOST_TRACKS:
        raise refuse_as("playlist-full")
    row = call.state.change(PLAYLISTS, row["id"], track_ids=row["track_ids"] + added)
    return {
        "status": "success",
        "playlist": serialize_playlist(row),
        "added_count": len(added),
        "duplicate_count": len(call.body["ids"]) - len(added),
    }


@handles("removeTracksFromPlaylist")
def remove_tracks(call: Call) -> Any:
    """Take tracks off a playlist."""
    row = editable_playlist(call, call.path["id"])
    asked = set(known_tracks(call.state, call.body["ids"], "ids"))
    remaining = [id for id in row["track_ids"] if id not in asked]
    removed = len(row["track_ids"]) - len(remaining)
    row = call.state.change(PLAYLISTS, row["id"], track_ids=remaining)
    return {"status": "success", "playlist": serialize_playlist(row), "removed_count": removed}


@handles("reorderPlaylistTracks")
def reorder_tracks(call: Call) -> Any:
    """Put the tracks of a playlist into the order of `ids`, which names each of them once."""
    row = editable_playlist(call, call.path["playlist"])
    order = whole_numbers(call.body, "ids")
    if sorted(order) != sorted(row["track_ids"]):
        raise Refusal(
            422,
            "The order must name every track of the playlist once.",
            errors={"ids": ["The ids must be those of the playlist, each of them once."]},
        )
    row = call.state.change(PLAYLISTS, row["id"], track_ids=order)
    return {"status": "success", "playlist": serialize_playlist(row)}


def _free_name(call: Call, text: str, owner: int, id: int | None = None) -> str:
    name = text.strip()
    if len(name) < 3:
        raise Refusal(
            422,
            "The name field must be at least 3 characters.",
            errors={"name": ["The name field must be at least 3 characters."]},
        )
    for row in call.state.find(PLAYLISTS, {"owner_id": owner}):
        if row["id"] != id and row["name"].casefold() == name.casefold():
            raise Refusal(
                422,
                "You have a playlist of this name already.",
                errors={"name": ["The name has already been taken."]},
            )
    return name
