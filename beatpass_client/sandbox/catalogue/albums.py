"""Albums: the list, one with its tracks, making, changing and deleting."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..tables import ALBUMS, ARTISTS, TRACKS
from .forms import check_change
from .serializers import serialize_albums, serialize_tracks


@handles("getAlbums")
def list_albums(call: Call) -> Any:
    """All albums, page by page."""
    found = call.listing(ALBUMS, serialize=lambda rows: serialize_albums(call.state, rows))
    return {"status": "success", "pagination": call.page(found)}


@handles("getAlbum")
def get_album(call: Call) -> Any:
    """One album with its tracks."""
    album = _shown(call, call.found(ALBUMS, call.path["id"]))
    tracks = call.state.find(TRACKS, {"album_id": album["id"]}, limit=500)
    album["tracks"] = serialize_tracks(call.state, tracks)
    return {"status": "success", "album": album, "loader": call.query["loader"]}


@handles("createAlbum")
def create_album(call: Call) -> Any:
    """Make an album without tracks; the account needs upload access."""
    if not call.user["upload_access"]:
        raise Refusal(403, "You do not have the right to make albums.")
    artists = [
        call.user["artist_id"] if each == "CURRENT_USER" else each for each in call.body["artists"]
    ]
    known = {row["id"] for row in call.state.many(ARTISTS, [a for a in artists if a is not None])}
    if not set(artists) <= known:
        raise Refusal(
            422,
            "The selected artists is invalid.",
            errors={"artists": ["The selected artists is invalid."]},
        )
    row = call.state.insert(
        ALBUMS,
        {
            "name": call.body["name"],
            "image": call.body["image"],
            "release_date": call.body.get("release_date", call.now.date().isoformat()),
            "created_at": call.stamp,
            "description": call.body.get("description"),
            "artist_ids": list(dict.fromkeys(artists)),
            "genre_ids": [],
            "tag_ids": [],
            "plays": 0,
        },
    )
    return {"status": "success", "album": _shown(call, row)}


@handles("updateAlbum")
def update_album(call: Call) -> Any:
    """Change the fields of an album that are texts; others are left alone."""
    row = _own(call, call.found(ALBUMS, call.path["id"]))
    fields = ("name", "image", "description", "release_date")
    changes = {name: call.body[name] for name in fields if isinstance(call.body.get(name), str)}
    check_change("createAlbum", changes)
    return {
        "status": "success",
        "album": _shown(call, call.state.change(ALBUMS, row["id"], **changes)),
    }


@handles("deleteAlbums")
def delete_albums(call: Call) -> Any:
    """Delete albums; their tracks stay. Those that are gone already do no harm."""
    rows = [_own(call, row) for row in call.state.many(ALBUMS, dict.fromkeys(call.path["id"]))]
    for row in rows:
        for track in call.state.find(TRACKS, {"album_id": row["id"]}):
            call.state.change(TRACKS, track["id"], album_id=None)
        call.state.delete(ALBUMS, row["id"])
    return {"status": "success"}


def _own(call: Call, row: Row) -> Row:
    if not call.user["admin"] and call.user["artist_id"] not in row["artist_ids"]:
        raise Refusal(403, "This album is not yours.")
    return row


def _shown(call: Call, row: Row) -> Row:
    return serialize_albums(call.state, [row])[0]
