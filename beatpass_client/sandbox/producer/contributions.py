"""Contributions: what a track counts for in its producer's part of the subscriptions."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.clock import moment_of
from ..engine.http import Refusal
from ..engine.table import table
from ..finances import amounts, earnings
from ..tables import TRACKS

# When a producer's contributions were brought up to date. A row: user_id, at.
UPDATES = table("contribution_update", index=("user_id",), unique=(("user_id",),))


@handles("getTrackContribution")
def track_contribution(call: Call) -> Any:
    """What one of the caller's tracks contributes."""
    track, user = call.found(TRACKS, call.path["track"]), call.user
    if (
        track["owner_id"] != user["id"]
        and user["artist_id"] not in track["artist_ids"]
        and not user["admin"]
    ):
        raise Refusal(403, "Only those who made the track may see its contribution.")
    updated = call.state.first(UPDATES, user_id=track["owner_id"])
    days = (call.now - moment_of(track["created_at"])).days
    return {
        "status": "success",
        "data": {
            "track_id": track["id"],
            "track_name": track["name"],
            "plays": track["plays"],
            "contribution_value": amounts.main(earnings.play_value(track["plays"])),
            "currency": earnings.CURRENCY,
            "months_since_upload": max(0, days // 30),
            "last_updated": updated["at"] if updated else None,
        },
    }


@handles("updateProducerContributions")
def update_contributions(call: Call) -> Any:
    """Bring the caller's contributions up to date. They are computed anew whenever asked for."""
    rows = call.state.find(TRACKS, {"owner_id": call.user["id"]})
    known = call.state.first(UPDATES, user_id=call.user["id"])
    row = {"user_id": call.user["id"], "at": call.stamp}
    if known is None:
        call.state.insert(UPDATES, row)
    else:
        call.state.put(UPDATES, row | {"id": known["id"]})
    total = sum(earnings.play_value(track["plays"]) for track in rows)
    return {
        "status": "success",
        "message": "The contributions are up to date.",
        "data": {
            "tracks_updated": len(rows),
            "total_contribution": amounts.main(total),
            "currency": earnings.CURRENCY,
            "last_updated": call.stamp,
        },
    }
