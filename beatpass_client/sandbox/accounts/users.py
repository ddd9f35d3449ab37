"""Users: one, a search, their libraries, and what their plans leave them."""

from __future__ import annotations

from typing import Any

from ..catalogue.serializers import serialize_user
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.pages import number_and_size, simple_page
from ..engine.state import Row
from ..engine.tokens import USERS
from ..library.saved_items import playlists_of, saved
from ..social.follow_lists import followed_users, followers
from ..tables import TRACKS
from .profile_rows import profile_of

# What the free plan takes, in minutes of audio. BeatPass tells no figure.
FREE_MINUTES = 180


@handles("getUser")
def get_user(call: Call) -> Any:
    """One account, or with `me` the caller's own."""
    text = call.path["id"]
    if text == "me":
        return {"status": "success", "user": serialize_user(call.user)}
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    user = call.found(USERS, number, f"No user has the id {text}.")
    return {"status": "success", "user": serialize_user(user)}


@handles("searchUsers")
def search_users(call: Call) -> Any:
    """The accounts whose name has the words."""
    rows = call.state.find(USERS, search=call.query["query"], limit=call.query["limit"])
    return {"users": [serialize_user(row) for row in rows]}


@handles("listUserLikedTracks")
def liked_tracks(call: Call) -> Any:
    """The tracks in somebody's library."""
    return _page(call, saved(call, _user(call)["id"], "track"))


@handles("listUserLikedAlbums")
def liked_albums(call: Call) -> Any:
    """The albums in somebody's library."""
    return _page(call, saved(call, _user(call)["id"], "album"))


@handles("listUserLikedArtists")
def liked_artists(call: Call) -> Any:
    """The artists in somebody's library."""
    return _page(call, saved(call, _user(call)["id"], "artist"))


@handles("listUserPlaylists")
def user_playlists(call: Call) -> Any:
    """Somebody's playlists, as far as the caller may read them."""
    return _page(call, playlists_of(call, _user(call)["id"]))


@handles("listUserFollowers")
def user_followers(call: Call) -> Any:
    """The accounts that follow somebody, in simple pages whatever the query says."""
    number, size = number_and_size(call.query, "perPage")
    found = followers(call, "user", _user(call)["id"])
    page = simple_page(found, number, size, call.address, call.request.query)
    return {"status": "success", "pagination": page}


@handles("listUserFollowedUsers")
def user_followed(call: Call) -> Any:
    """The accounts that somebody follows."""
    return _page(call, followed_users(call, _user(call)["id"]))


@handles("getUserMinutesLeft")
def minutes_left(call: Call) -> Any:
    """How many minutes of audio the plan still takes; null says that it has no bound."""
    user = _user(call)
    if user["id"] != call.user["id"] and not call.user["admin"]:
        raise Refusal(403, "The plan of another account is its own affair.")
    if user["plan"] != "free":
        return {"status": "success", "minutesLeft": None}
    tracks = call.state.find(TRACKS, {"owner_id": user["id"]})
    used = sum(track["duration"] for track in tracks) // 60_000
    return {"status": "success", "minutesLeft": max(0, FREE_MINUTES - used)}


@handles("getUserContactInfo")
def contact_info(call: Call) -> Any:
    """How to reach the person behind an account."""
    user = _user(call)
    links = profile_of(call.state, user)["links"]
    return {"status": "success", "data": {"email": user["email"], "links": links}}


def _user(call: Call) -> Row:
    return call.found(USERS, call.path["user"])


def _page(call: Call, found: Any) -> Row:
    return {"status": "success", "pagination": call.page(found)}
