"""Follows: of artists, of other accounts and of playlists."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.pages import number_and_size, simple_page
from ..engine.quotas import throttled
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..engine.tokens import USERS
from ..library.playlist_access import playlist_of, readable_playlist
from ..tables import ARTISTS, FOLLOWS
from .follow_lists import follow_of, followed_users, followers

MOST = 5000


@handles("followArtist")
def follow_artist(call: Call) -> Any:
    """Follow an artist."""
    artist = call.found(ARTISTS, call.path["id"])
    _follow(call, "artist", artist["id"])
    count = artist["followers_count"] + 1
    call.state.change(ARTISTS, artist["id"], followers_count=count)
    return {"status": "success", "following": True, "followers_count": count}


@handles("unfollowArtist")
def unfollow_artist(call: Call) -> Any:
    """Follow an artist no longer."""
    artist = call.found(ARTISTS, call.path["id"])
    _unfollow(call, "artist", artist["id"], 409)
    count = max(0, artist["followers_count"] - 1)
    call.state.change(ARTISTS, artist["id"], followers_count=count)
    return {"status": "success", "following": False, "followers_count": count}


@handles("getArtistFollowStatus")
def artist_follow_status(call: Call) -> Any:
    """Whether the caller follows an artist."""
    artist = call.found(ARTISTS, call.path["id"])
    return {"following": _follows(call, call.user["id"], "artist", artist["id"])}


@handles("followUser")
def follow_user(call: Call) -> Any:
    """Follow another account."""
    user = call.found(USERS, call.path["id"])
    if user["id"] == call.user["id"]:
        raise Refusal(
            422, "You cannot follow yourself.", errors={"id": ["This is your own account."]}
        )
    _follow(call, "user", user["id"])
    return {"status": "success"}


@handles("unfollowUser")
def unfollow_user(call: Call) -> Any:
    """Follow another account no longer."""
    user = call.found(USERS, call.path["id"])
    _unfollow(call, "user", user["id"], 404)
    return {"status": "success"}


@handles("getUserFollowStatus")
def user_follow_status(call: Call) -> Any:
    """How the caller and another account stand to each other."""
    user = call.found(USERS, call.path["user"])
    return {
        "following": _follows(call, call.user["id"], "user", user["id"]),
        "followed_by": _follows(call, user["id"], "user", call.user["id"]),
    }


@handles("followPlaylist")
def follow_playlist(call: Call) -> Any:
    """Put a playlist among the caller's."""
    playlist = readable_playlist(call, playlist_of(call, call.path["id"])["id"])
    if playlist["owner_id"] == call.user["id"]:
        raise Refusal(403, "Your own playlist is among your playlists already.")
    _follow(call, "playlist", playlist["id"])
    return {"status": "success"}


@handles("unfollowPlaylist")
def unfollow_playlist(call: Call) -> Any:
    """Take a followed playlist out of the caller's."""
    # A playlist that was made private since can still be left.
    playlist = playlist_of(call, call.path["id"])
    _unfollow(call, "playlist", playlist["id"], 404)
    return {"status": "success"}


@handles("getUserFollowed")
def my_followed_users(call: Call) -> Any:
    """The accounts that the caller follows, page by page."""
    found = followed_users(call, call.user["id"])
    return {"status": "success", "pagination": call.page(found)}


@handles("getUserFollowers")
def my_followers(call: Call) -> Any:
    """The accounts that follow the caller, in simple pages whatever the query says."""
    number, size = number_and_size(call.query, "perPage")
    found = followers(call, "user", call.user["id"])
    page = simple_page(found, number, size, call.address, call.request.query)
    return {"status": "success", "pagination": page}


def _follows(call: Call, user_id: int, kind: str, item_id: int) -> bool:
    return follow_of(call.state, user_id, kind, item_id) is not None


def _follow(call: Call, kind: str, item_id: int) -> None:
    mine: Row = {"user_id": call.user["id"]}
    if _follows(call, call.user["id"], kind, item_id):
        raise refuse_as("already-following")
    if call.state.count(FOLLOWS, mine) >= MOST:
        raise refuse_as("follow-limit-reached")
    throttled(call, FOLLOWS, mine, "follow-rate-limited")
    call.state.insert(FOLLOWS, mine | {"kind": kind, "item_id": item_id, "created_at": call.stamp})


def _unfollow(call: Call, kind: str, item_id: int, status: int) -> None:
    row = follow_of(call.state, call.user["id"], kind, item_id)
    if row is None:
        raise refuse_as("not-following", status)
    call.state.delete(FOLLOWS, row["id"])
