"""Devices for push messages, stored as the digest of their FCM token."""

from __future__ import annotations

from typing import Any

from ..catalogue.selections import words
from ..engine.call import Call, handles
from ..engine.state import Row
from ..engine.table import table
from ..engine.tokens import digest

DEVICES = table("device", index=("digest", "user_id"), unique=(("digest",),))


@handles("storeFcmToken")
def store_token(call: Call) -> Any:
    """Register a device, or bring it up to date; it belongs to who registered it last."""
    key = _digest(call)
    known = call.state.first(DEVICES, digest=key)
    row: Row = {
        "digest": key,
        "user_id": call.user["id"],
        "platform": call.body.get("platform", "web"),
        "device_name": call.body.get("device_name"),
        "created_at": call.stamp if known is None else known["created_at"],
        "updated_at": call.stamp,
    }
    if known is None:
        call.state.insert(DEVICES, row)
    else:
        call.state.put(DEVICES, known | row)
    return {"status": "ok"}


@handles("deleteFcmToken")
def delete_token(call: Call) -> Any:
    """Forget a device of the caller's; one that is not known is forgotten already."""
    row = call.state.first(DEVICES, digest=_digest(call), user_id=call.user["id"])
    if row is not None:
        call.state.delete(DEVICES, row["id"])
    return {"status": "ok"}


def _digest(call: Call) -> str:
    return digest(words(call.body, "token", 500) or "")
