"""Licences: looking them up, verifying and revoking them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..tables import ARTISTS, TRACKS
from . import licensing
from .licensing import LICENSES, serialize_license, serialize_licenses

_MOST = 100


@handles("listUserLicenses")
def list_licenses(call: Call) -> Any:
    """The licences that the caller holds, the newest first."""
    rows = call.state.find(LICENSES, {"user_id": call.user["id"]}, order="-issued_at")
    return {"status": "success", "licenses": serialize_licenses(call.state, rows, call.now)}


@handles("checkLicense")
def check_license(call: Call) -> Any:
    """The caller's licence for a track, or null."""
    track = call.found(TRACKS, call.path["id"])
    row = licensing.valid_license(call.state, call.user["id"], track["id"], call.now)
    return None if row is None else serialize_license(row, call.now)


@handles("checkLicensesBatch")
def check_licenses(call: Call) -> Any:
    """The caller's licences for up to 100 tracks, by the track's id; null where there is none."""
    ids = call.body.get("track_ids")
    text = None
    if not isinstance(ids, list) or not all(type(each) is int for each in ids):
        text = "The track ids field must be a list of whole numbers."
    elif len(ids) > _MOST:
        text = f"The track ids field must not have more than {_MOST} items."
    if text is not None or ids is None:
        raise Refusal(422, str(text), errors={"track_ids": [str(text)]})
    held = {
        each: licensing.valid_license(call.state, call.user["id"], each, call.now)
        for each in dict.fromkeys(ids)
        if abs(each) < 2**63
    }
    return {
        "status": "success",
        "licenses": {
            str(each): None if row is None else serialize_license(row, call.now)
            for each, row in held.items()
        },
    }


@handles("verifyLicense")
def verify_license(call: Call) -> Any:
    """What BeatPass vouches for about a licence. The sandbox wants no reCAPTCHA."""
    row = _license(call)
    track = call.state.get(TRACKS, row["track_id"]) or {"name": "", "artist_ids": []}
    standing = licensing.standing(row, call.now)
    artists = call.state.many(ARTISTS, track["artist_ids"])
    untouched = row["seal"] == licensing.seal(row)
    return {
        "status": standing,
        "valid": standing == "active" and untouched,
        "expires_at": row["expires_at"],
        "integrity_verified": untouched,
        "issued_at": row["issued_at"],
        "license_type": row["type"],
        "license_uuid": row["uuid"],
        "track_artists": [artist["name"] for artist in artists],
        "track_name": track["name"],
        "user_email_masked": licensing.masked_email(call.state, row["user_id"]),
    }


@handles("revokeLicense")
def revoke_license(call: Call) -> Any:
    """Take a licence from its holder; for the owner of the track and administrators."""
    row = _license(call)
    track = call.state.get(TRACKS, row["track_id"])
    owner = track is not None and track["owner_id"] == call.user["id"]
    if not owner and not call.user["admin"]:
        raise Refusal(403, "Only the owner of the track may revoke this license.")
    reason = call.body["reason"].strip()
    if not reason:
        text = "The reason field is required."
        raise Refusal(422, text, errors={"reason": [text]})
    if row["status"] == "revoked":
        raise refuse_as("license-revoked")
    call.state.change(LICENSES, row["id"], status="revoked", revoked_at=call.stamp, reason=reason)
    return {"message": "License revoked."}


def _license(call: Call) -> Row:
    try:
        uuid = str(UUID(call.path["uuid"]))
    except ValueError:
        raise refuse_as("license-not-found") from None
    row = call.state.first(LICENSES, uuid=uuid)
    if row is None:
        raise refuse_as("license-not-found")
    return row
