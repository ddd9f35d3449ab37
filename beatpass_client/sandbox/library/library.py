"""The caller's library: saved tracks, albums and artists, and the playlists."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row, State
from ..tables import LIBRARY_ITEMS, TRACKS
from .saved_items import KINDS, playlists_of, saved

MOST = 10_000


@handles("addToLibrary")
def add_to_library(call: Call) -> Any:
    """Save what is not saved yet."""
    asked = _asked(call)
    new = [item for item in asked if _saved(call, item) is None]
    if asked and not new:
        raise refuse_as("track-already-saved")
    if call.state.count(LIBRARY_ITEMS, {"user_id": call.user["id"]}) + len(new) > MOST:
        raise refuse_as("library-full")
    for kind, id in new:
        row = {"user_id": call.user["id"], "kind": kind, "item_id": id, "created_at": call.stamp}
        call.state.insert(LIBRARY_ITEMS, row)
        _count(call.state, kind, id, 1)
    return {
        "status": "success",
        "added_count": len(new),
        "duplicate_count": len(call.body.get("likeables", ())) - len(new),
    }


@handles("removeFromLibrary")
def remove_from_library(call: Call) -> Any:
    """Save no longer what is saved; anything else is passed over."""
    rows = [(item, _saved(call, item)) for item in _asked(call)]
    removed = [(item, row) for item, row in rows if row is not None]
    for (kind, id), row in removed:
        call.state.delete(LIBRARY_ITEMS, row["id"])
        _count(call.state, kind, id, -1)
    return {"status": "success", "removed_count": len(removed)}


@handles("getUserLikedTracks")
def liked_tracks(call: Call) -> Any:
    """The tracks that the caller saved."""
    return {"status": "success", "pagination": call.page(saved(call, call.user["id"], "track"))}


@handles("getUserLikedAlbums")
def liked_albums(call: Call) -> Any:
    """The albums that the caller saved."""
    return {"status": "success", "pagination": call.page(saved(call, call.user["id"], "album"))}


@handles("getUserLikedArtists")
def liked_artists(call: Call) -> Any:
    """The artists that the caller saved."""
    return {"status": "success", "pagination": call.page(saved(call, call.user["id"], "artist"))}


@handles("getUserLikedPlaylists")
def my_playlists(call: Call) -> Any:
    """The playlists that the caller made, and those the caller follows."""
    return {"status": "success", "pagination": call.page(playlists_of(call, call.user["id"]))}


def _asked(call: Call) -> list[tuple[str, int]]:
    items: dict[tuple[str, int], None] = {}
    wrong: dict[str, list[str]] = {}
    for at, each in enumerate(call.body.get("likeables", ())):
        kind, id = each["likeable_type"], each["likeable_id"]
        if call.state.get(KINDS[kind][0], id) is None:
            field = f"likeables.{at}.likeable_id"
            wrong[field] = [f"The selected {field} is invalid."]
        items[(kind, id)] = None
    if wrong:
        raise Refusal(422, next(iter(wrong.values()))[0], errors=wrong)
    return list(items)


def _saved(call: Call, item: tuple[str, int]) -> Row | None:
    kind, id = item
    return call.state.first(LIBRARY_ITEMS, user_id=call.user["id"], kind=kind, item_id=id)


def _count(state: State, kind: str, id: int, by: int) -> None:
    if kind == "track":
        track = state.get(TRACKS, id)
        if track is not None:
            state.change(TRACKS, id, likes_count=max(0, track["likes_count"] + by))
