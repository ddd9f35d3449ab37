"""Artists: lists, one with its first works, making one."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.pages import counted_page
from ..engine.tokens import USERS
from ..tables import ALBUMS, ARTISTS, FOLLOWS, TRACKS
from .serializers import serialize_albums, serialize_artists, serialize_tracks, serialize_user


@handles("getArtists")
def list_artists(call: Call) -> Any:
    """All artists, page by page."""
    found = call.listing(ARTISTS, serialize=lambda rows: serialize_artists(call.state, rows))
    return {"status": "success", "pagination": call.page(found)}


@handles("getLandingArtists")
def landing_artists(call: Call) -> Any:
    """The artists with the most followers."""
    rows = sorted(call.state.find(ARTISTS), key=lambda row: (-row["followers_count"], row["id"]))
    return {"artists": serialize_artists(call.state, rows[:10])}


@handles("getArtist")
def get_artist(call: Call) -> Any:
    """One artist, with the first albums and tracks."""
    row = call.found(ARTISTS, call.path["id"])
    artist = serialize_artists(call.state, [row])[0]
    answer = {"status": "success", "artist": artist, "loader": call.query["loader"]}
    if call.query["loader"] != "artistPage":
        return answer
    best = call.state.find(TRACKS, {"artist_ids": row["id"]}, order="-plays", limit=5)
    artist["top_tracks"] = serialize_tracks(call.state, best)
    return answer | {
        "albums": counted_page(_albums(call), 1, 5),
        "tracks": counted_page(_tracks(call), 1, 20),
        "selectedAlbumLayout": "grid",
    }


@handles("getArtistTracks")
def artist_tracks(call: Call) -> Any:
    """What the artist is credited on."""
    call.found(ARTISTS, call.path["id"])
    return {"status": "success", "pagination": call.page(_tracks(call))}


@handles("getArtistAlbums")
def artist_albums(call: Call) -> Any:
    """The artist's albums."""
    call.found(ARTISTS, call.path["id"])
    return {"status": "success", "pagination": call.page(_albums(call))}


@handles("getArtistFollowers")
def artist_followers(call: Call) -> Any:
    """The accounts that follow the artist."""
    artist = call.found(ARTISTS, call.path["id"])
    found = call.listing(
        FOLLOWS,
        {"item_id": artist["id"], "kind": "artist"},
        serialize=lambda rows: [
            serialize_user(user)
            for user in call.state.many(USERS, (row["user_id"] for row in rows))
        ],
    )
    return {"status": "success", "pagination": call.page(found)}


@handles("createArtist")
def create_artist(call: Call) -> Any:
    """Make an artist page; the account needs upload access."""
    if not call.user["upload_access"]:
        raise Refusal(403, "You do not have the right to make artists.")
    row = call.state.insert(
        ARTISTS,
        {
            "name": call.body["name"],
            "user_id": call.user["id"],
            "verified": False,
            "upload_access": True,
            "bio": call.body.get("description", ""),
            "website": "",
            "image_small": call.body.get("image_small", ""),
            "genre_ids": [],
            "links": [],
            "created_at": call.stamp,
            "followers_count": 0,
        },
    )
    return {"status": "success", "artist": serialize_artists(call.state, [row])[0]}


@handles("checkArtistOwnership")
def check_ownership(call: Call) -> Any:
    """How the caller stands to an artist page."""
    artist = call.found(ARTISTS, call.path["artist"])
    owner = artist["user_id"] == call.user["id"]
    return {"is_owner": owner, "can_edit": owner or call.user["admin"], "artist_id": artist["id"]}


def _tracks(call: Call) -> Any:
    return call.listing(
        TRACKS,
        {"artist_ids": call.path["id"]},
        serialize=lambda rows: serialize_tracks(call.state, rows),
    )


def _albums(call: Call) -> Any:
    return call.listing(
        ALBUMS,
        {"artist_ids": call.path["id"]},
        serialize=lambda rows: serialize_albums(call.state, rows),
    )
