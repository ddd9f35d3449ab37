"""Backstage: applying to become, verify or claim an artist.

People at BeatPass decide on an application; here it is granted after two days on the clock, when
somebody looks, unless the artist to claim belongs to another account by then.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..catalogue.ownership import own_artists
from ..engine.call import Call, handles
from ..engine.clock import moment_of, stamp
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..engine.table import table
from ..engine.tokens import USERS
from ..tables import ARTISTS

# user_id, type, artist_name, artist_id (or null), data, status (`pending`, `approved`, `denied`,
# `revoked`), created_at, decided_at (or null)
APPLICATIONS = table("backstage_request", index=("user_id", "status"))
_DECISION_TAKES = timedelta(days=2)
_CONTACT = "https://beatpass.example/contact"
_REASONS = {
    "pending": "An earlier application is waiting for a decision.",
    "revoked": "An earlier application was revoked.",
}


@handles("getBackstageSubmissionStatus")
def submission_status(call: Call) -> Any:
    """Whether the caller may apply, and if not, why."""
    row = _blocking(call)
    if row is None:
        return {"status": "success", "can_submit": True, "block_reason": None}
    return {
        "status": "success",
        "can_submit": False,
        "block_reason": row["status"],
        "message": _REASONS[row["status"]],
        "contact_url": _CONTACT,
        "blocking_request_id": row["id"],
    }


@handles("createBackstageRequest")
def create_application(call: Call) -> Any:
    """Hand an application in; a pending one blocks it, and so does a revoked one."""
    if not call.user.get("backstage", True):
        raise refuse_as("backstage-forbidden")
    row = _blocking(call)
    if row is not None:
        raise refuse_as(f"backstage-request-{row['status']}")
    kind, artist = call.body["type"], call.body.get("artist_id")
    own = own_artists(call.state, call.user)
    if kind == "claim-artist":
        if artist is None:
            raise _wrong("artist_id", "The artist id field is required for a claim.")
        if call.state.get(ARTISTS, artist) is None:
            raise _wrong("artist_id", "The selected artist id is invalid.")
    elif kind == "verify-artist":
        if not own:
            raise _wrong("type", "You have no artist to verify; apply to become one first.")
        artist = own[0] if artist is None else artist
        if artist not in own:
            raise _wrong("artist_id", "The selected artist id is not yours.")
    elif own:
        raise _wrong("type", "You are an artist already.")
    row = call.state.insert(
        APPLICATIONS,
        {
            "user_id": call.user["id"],
            "type": kind,
            "artist_name": call.body["artist_name"],
            "artist_id": artist,
            "data": call.body["data"],
            "status": "pending",
            "created_at": call.stamp,
            "decided_at": None,
        },
    )
    shown = ("id", "type", "artist_name", "artist_id", "status", "created_at")
    return {"status": "success", "request": {name: row[name] for name in shown}}


def _wrong(field: str, text: str) -> Refusal:
    return Refusal(422, text, errors={field: [text]})


def _blocking(call: Call) -> Row | None:
    """The application that blocks another one; a pending one goes before a revoked one."""
    found = [
        _decided(call, row) for row in call.state.find(APPLICATIONS, {"user_id": call.user["id"]})
    ]
    for status in ("pending", "revoked"):
        for row in found:
            if row["status"] == status:
                return row
    return None


def _decided(call: Call, row: Row) -> Row:
    due = moment_of(row["created_at"]) + _DECISION_TAKES
    if row["status"] != "pending" or call.now < due:
        return row
    status = "approved" if _grant(call, row) else "denied"
    return call.state.change(APPLICATIONS, row["id"], status=status, decided_at=stamp(due))


def _grant(call: Call, row: Row) -> bool:
    state, user = call.state, call.state.get(USERS, row["user_id"])
    if user is None:
        return False
    if row["type"] == "become-artist":
        artist = state.insert(ARTISTS, _page(row))
    else:
        known = state.get(ARTISTS, row["artist_id"])
        if known is None or known["user_id"] not in (None, user["id"]):
            return False
        fields: Row = {"user_id": user["id"]}
        if row["type"] == "verify-artist":
            fields["verified"] = True
        artist = state.change(ARTISTS, known["id"], **fields)
    state.change(
        USERS,
        user["id"],
        artist_id=user["artist_id"] or artist["id"],
        upload_access=user["upload_access"] or row["type"] != "verify-artist",
    )
    return True


def _page(row: Row) -> Row:
    return {
        "name": row["artist_name"],
        "user_id": row["user_id"],
        "verified": False,
        "upload_access": True,
        "bio": "",
        "website": row["data"]["beats_url"],
        "image_small": "",
        "genre_ids": [],
        "links": [],
        "created_at": row["created_at"],
        "followers_count": 0,
    }
