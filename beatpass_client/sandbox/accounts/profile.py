"""Profiles: what an account shows of itself, and changing that."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from ..catalogue.selections import words
from ..catalogue.serializers import serialize_user
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..engine.tokens import USERS
from ..tables import FOLLOWS, PLAYLISTS, PROFILES, REPOSTS
from .profile_rows import profile_of

_TEXTS = {"description": 1000, "city": 255, "country": 255}
_MOST_LINKS = 10


@handles("getUserProfile")
def serialize_profile(call: Call) -> Any:
    """What the page of an account is made of."""
    user = call.found(USERS, call.path["user"])
    return {"status": "success", "user": _show(call, user)}


@handles("updateUserProfile")
def update_profile(call: Call) -> Any:
    """Change what is sent of the caller's name, picture, texts and links."""
    profile = profile_of(call.state, call.user)
    account: Row = {}
    for field, most in (("display_name", 100), ("avatar", 255)):
        if field in call.body:
            account[field] = words(call.body, field, most)
    for field, most in _TEXTS.items():
        if field in call.body:
            profile[field] = words(call.body, field, most, required=False) or ""
    if "links" in call.body:
        profile["links"] = _links(call.body["links"])
    if profile.get("id") is None:
        call.state.insert(PROFILES, profile)
    else:
        call.state.put(PROFILES, profile)
    user = call.state.change(USERS, call.user["id"], **account)
    return {"status": "success", "user": _show(call, user)}


def _links(value: Any) -> list[Row]:
    if not isinstance(value, list) or len(value) > _MOST_LINKS:
        text = f"The links field must be a list of at most {_MOST_LINKS}."
        raise Refusal(422, text, errors={"links": [text]})
    shown = []
    for at, link in enumerate(value):
        url = words(link if isinstance(link, dict) else {}, "url", 255) or ""
        try:
            good = urlsplit(url).scheme in ("http", "https") and bool(urlsplit(url).hostname)
        except ValueError:
            good = False
        if not good:
            text = f"The links.{at}.url field must be a URL."
            raise Refusal(422, text, errors={f"links.{at}.url": [text]})
        title = words(link, "title", 255, required=False)
        shown.append({"id": at + 1, "url": url, "title": title or url})
    return shown


def _show(call: Call, user: Row) -> Row:
    profile, state = profile_of(call.state, user), call.state
    return serialize_user(user) | {
        "artist_id": user["artist_id"],
        "created_at": user["created_at"],
        "profile": {name: profile[name] for name in _TEXTS},
        "links": profile["links"],
        "followers_count": state.count(FOLLOWS, {"item_id": user["id"], "kind": "user"}),
        "followed_users_count": state.count(FOLLOWS, {"user_id": user["id"], "kind": "user"}),
        "playlists_count": state.count(PLAYLISTS, {"owner_id": user["id"], "public": True}),
        "reposts_count": state.count(REPOSTS, {"user_id": user["id"]}),
    }
