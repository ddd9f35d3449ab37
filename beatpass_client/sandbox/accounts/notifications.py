"""Notification settings, by channel."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..engine.table import table
from ..tables import ARTISTS

CHOICES = table("notification_choice", index=("user_id",), unique=(("user_id", "notif_id"),))
CHANNELS = ("email", "in_app", "mobile")
DEFAULT = {"email": False, "in_app": True, "mobile": True}

# By group: its name, what it is about, whom it is for, and its kinds as id, name, text, for whom.
_GROUPS: tuple[tuple[str, str, str | None, tuple[tuple[str, str, str, str | None], ...]], ...] = (
    ("Messages", "What others write to you.", None, (
        ("M01", "New message", "Somebody wrote to you.", None),
        ("M02", "New reaction", "Somebody reacted to a message of yours.", None),
    )),
    ("Following", "What the people you follow do.", None, (
        ("F01", "New follower", "Somebody follows you now.", None),
        ("F02", "New release", "An artist you follow put out a track or an album.", None),
    )),
    ("Playlists", "What happens to your playlists.", None, (
        ("P01", "Invitation", "Somebody wants you to edit a playlist.", None),
        ("P02", "Playlist changed", "An editor changed a playlist of yours.", None),
    )),
    ("Artist", "What happens to your music.", "artist", (
        ("A01", "New like", "Somebody saved a track of yours.", "artist"),
        ("A02", "New repost", "Somebody passed a track of yours on.", "artist"),
        ("A03", "New comment", "Somebody commented on a track of yours.", "artist"),
        ("A04", "Sale", "Somebody bought a licence for a track of yours.", "verified_artist"),
    )),
)  # fmt: skip
_KINDS = {kind[0]: kind for group in _GROUPS for kind in group[3]}


@handles("getNotificationSubscriptions")
def serialize_subscriptions(call: Call) -> Any:
    """The kinds and channels there are, and what the caller chose; otherwise the default."""
    user = _self(call)
    chosen = {row["notif_id"]: row for row in call.state.find(CHOICES, {"user_id": user["id"]})}
    artist, verified = _context(call)
    return {
        "status": "success",
        "available_channels": list(CHANNELS),
        "subscriptions": [
            {
                "group_name": name,
                "group_description": text,
                "requires": requires,
                "subscriptions": [_show(kind) for kind in kinds],
            }
            for name, text, requires, kinds in _GROUPS
        ],
        "user_selections": [
            _show(kind)
            | {
                "id": chosen[id]["id"] if id in chosen else None,
                "channels": chosen[id]["channels"] if id in chosen else dict(DEFAULT),
            }
            for id, kind in _KINDS.items()
            if _open_to(kind[3], artist, verified)
        ],
        "user_context": {"is_artist": artist, "is_verified_artist": verified},
    }


@handles("updateNotificationSubscriptions")
def choose(call: Call) -> Any:
    """Set the channels of the kinds that are sent along; a channel left out keeps its value."""
    user = _self(call)
    _refuse_wrong(call)
    for each in call.body["selections"]:
        row = call.state.first(CHOICES, user_id=user["id"], notif_id=each["notif_id"])
        channels = (row["channels"] if row else DEFAULT) | each["channels"]
        if row is None:
            new: Row = {"user_id": user["id"], "notif_id": each["notif_id"], "channels": channels}
            call.state.insert(CHOICES, new)
        else:
            call.state.change(CHOICES, row["id"], channels=channels)
    return {"status": "success"}


def _self(call: Call) -> Row:
    if call.path["user"] not in ("me", str(call.user["id"])):
        raise Refusal(404, "Only your own subscriptions can be seen and changed.")
    return call.user


def _refuse_wrong(call: Call) -> None:
    artist, verified = _context(call)
    wrong: dict[str, list[str]] = {}
    for at, each in enumerate(call.body["selections"]):
        kind = _KINDS.get(each["notif_id"])
        field = f"selections.{at}.notif_id"
        if kind is None:
            wrong[field] = [f"The selected {field} is invalid."]
        elif not _open_to(kind[3], artist, verified):
            wrong[field] = [f"This notification is for accounts of the kind {kind[3]}."]
        for channel in each["channels"]:
            if channel not in CHANNELS:
                field = f"selections.{at}.channels"
                wrong[field] = [f"A channel is one of {', '.join(CHANNELS)}."]
    if wrong:
        raise Refusal(422, next(iter(wrong.values()))[0], errors=wrong)


def _context(call: Call) -> tuple[bool, bool]:
    artist = call.state.get(ARTISTS, call.user["artist_id"])
    return artist is not None, artist is not None and bool(artist["verified"])


def _open_to(requires: str | None, artist: bool, verified: bool) -> bool:
    return {None: True, "artist": artist, "verified_artist": verified}[requires]


def _show(kind: tuple[str, str, str, str | None]) -> Row:
    id, name, text, requires = kind
    return {"notif_id": id, "name": name, "description": text, "requires": requires}
