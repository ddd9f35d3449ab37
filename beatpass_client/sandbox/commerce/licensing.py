"""Licences: creation, validity and serializers."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any
from uuid import uuid4

from ..engine.clock import moment_of, stamp
from ..engine.state import Row, State
from ..engine.table import table
from ..engine.tokens import USERS
from ..tables import TRACKS
from .license_terms import terms_of

# A row: uuid, user_id, track_id, purchase_id (or null: it came with a download), type (`standard`
# or `exclusive`), status (`active`, `revoked`), issued_at, expires_at (or null), revoked_at,
# reason, licensee, terms, seal.
LICENSES = table("license", index=("uuid", "user_id", "track_id"), unique=(("uuid",),))

_SEALED = ("uuid", "user_id", "track_id", "type", "issued_at", "licensee", "terms")
_SHOWN = (
    "id", "uuid", "user_id", "track_id", "purchase_id", "type", "issued_at", "expires_at",
    "revoked_at", "licensee", "terms",
)  # fmt: skip


def seal(row: Row) -> str:
    """Compute what proves that a licence is as it was issued.

    Args:
        row: The licence.

    Returns:
        A digest of the fields that must not change.
    """
    text = json.dumps([row[name] for name in _SEALED], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def drafted(
    state: State, user: Row, track: Row, moment: datetime, *, exclusive: bool, **more: Any
) -> Row:
    """Write a licence without storing it.

    Args:
        state: The state.
        user: Who gets it.
        track: The stored track.
        moment: When it is issued.
        exclusive: Whether it is exclusive.
        more: Fields that differ from the usual, such as `uuid` or `expires_at`.

    Returns:
        The row.
    """
    row: Row = {
        "uuid": str(uuid4()),
        "user_id": user["id"],
        "track_id": track["id"],
        "purchase_id": None,
        "type": "exclusive" if exclusive else "standard",
        "status": "active",
        "issued_at": stamp(moment),
        "expires_at": None,
        "revoked_at": None,
        "reason": None,
        "licensee": user["display_name"],
        "terms": terms_of(state, track, exclusive=exclusive),
        **more,
    }
    return row | {"seal": seal(row)}


def issue_for_download(state: State, user: Row, track: Row, moment: datetime) -> Row | None:
    """Give somebody who downloads a track the standard licence that comes with it.

    Args:
        state: The state.
        user: Who downloads.
        track: The stored track.
        moment: The present moment.

    Returns:
        The licence that the user has now; None for one's own track.
    """
    if track["owner_id"] == user["id"]:
        return None
    had = valid_license(state, user["id"], track["id"], moment)
    return had or state.insert(LICENSES, drafted(state, user, track, moment, exclusive=False))


def valid_license(state: State, user_id: int, track_id: int, now: datetime) -> Row | None:
    """Find the licence by which somebody may use a track.

    Args:
        state: The state.
        user_id: The user.
        track_id: The track.
        now: The present moment.

    Returns:
        The best one in force, an exclusive one before a standard one; or None.
    """
    rows = state.find(LICENSES, {"user_id": user_id, "track_id": track_id}, order="-id")
    held = [row for row in rows if standing(row, now) == "active"]
    return min(held, key=lambda row: row["type"] != "exclusive", default=None)


def standing(row: Row, now: datetime) -> str:
    """Tell whether a licence is in force.

    Args:
        row: The licence.
        now: The present moment.

    Returns:
        `active`, `revoked` or `expired`.
    """
    if row["status"] == "active" and row["expires_at"] is not None:
        return "expired" if now >= moment_of(row["expires_at"]) else "active"
    return str(row["status"])


def is_whole(row: Row) -> bool:
    """Tell whether a document can be made of a licence.

    Args:
        row: The licence.

    Returns:
        Whether it names its holder and is as it was issued.
    """
    return bool(row["licensee"]) and row["seal"] == seal(row)


def serialize_license(row: Row, now: datetime) -> Row:
    """Show a licence to its holder.

    Args:
        row: The licence.
        now: The present moment.

    Returns:
        What is shown.
    """
    return {name: row[name] for name in _SHOWN} | {"status": standing(row, now)}


def serialize_licenses(state: State, rows: list[Row], now: datetime) -> list[Row]:
    """Show licences with the names of their tracks.

    Args:
        state: The state.
        rows: The licences.
        now: The present moment.

    Returns:
        What is shown, in the same order.
    """
    tracks = {row["id"]: row for row in state.many(TRACKS, {row["track_id"] for row in rows})}
    return [
        serialize_license(row, now) | {"track_name": tracks.get(row["track_id"], {}).get("name")}
        for row in rows
    ]


def masked_email(state: State, user_id: int) -> str:
    """Hide most of a holder's address.

    Args:
        state: The state.
        user_id: The holder.

    Returns:
        Such as `u***@beatpass.example`.
    """
    name, _, host = str((state.get(USERS, user_id) or {"email": "@"})["email"]).partition("@")
    return f"{name[:1]}***@{host}"
