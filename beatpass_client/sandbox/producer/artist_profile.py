"""The artist page of the caller: reading it, and changing its texts and links."""

from __future__ import annotations

from typing import Any

from ..catalogue.ownership import own_artist
from ..engine.call import Call, handles
from ..engine.state import Row
from ..tables import ARTISTS, TRACKS

_TEXTS = ("bio", "website")
_SOCIAL = ("twitter", "instagram", "soundcloud", "youtube")


@handles("getArtistProfile")
def artist_profile(call: Call) -> Any:
    """The caller's artist page with its totals."""
    artist = own_artist(call)
    tracks = call.state.find(TRACKS, {"artist_ids": artist["id"]})
    return {
        "id": artist["id"],
        "name": artist["name"],
        "upload_access": call.user["upload_access"],
        "total_tracks": len(tracks),
        "total_plays": sum(row["plays"] for row in tracks),
        "member_since": artist["created_at"],
        **_changeable(artist),
    }


@handles("updateArtistProfile")
def update_artist_profile(call: Call) -> Any:
    """Change texts and links; what is not sent stays as it is."""
    artist = own_artist(call)
    changes: Row = {name: call.body[name] for name in _TEXTS if name in call.body}
    if "social_links" in call.body:
        given = call.body["social_links"]
        links = {name: given[name] for name in _SOCIAL if given.get(name)}
        unchanged = {
            name: url for name, url in artist.get("social_links", {}).items() if name not in given
        }
        changes["social_links"] = unchanged | links
    artist = call.state.change(ARTISTS, artist["id"], **changes)
    return {"success": True, "message": "Your profile was changed.", "data": _changeable(artist)}


def _changeable(artist: Row) -> Row:
    return {
        "bio": artist["bio"],
        "website": artist["website"],
        "social_links": artist.get("social_links", {}),
    }
