"""Placements: other services on which a track was found."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..engine.call import Call, handles
from ..engine.clock import moment_of, stamp
from ..engine.table import table
from ..tables import ARTISTS
from .ownership import managed_track

# track_id, title, artist_name, album_name, release_date, confidence_score, spotify_url,
# youtube_url, deezer_url, created_at
PLACEMENTS = table("placement", index=("track_id",))
# The search of other services takes an hour after a track is put out.
_SCAN_TAKES = timedelta(hours=1)
_SHOWN = (
    "id", "title", "artist_name", "album_name", "release_date", "confidence_score", "spotify_url",
    "youtube_url", "deezer_url", "created_at",
)  # fmt: skip


@handles("getTrackPlacements")
def placements(call: Call) -> Any:
    """The releases in which one's own track was recognised, the surest first."""
    track = managed_track(call, call.path["track"])
    ready = moment_of(track["created_at"]) + _SCAN_TAKES
    scanned = call.now >= ready
    rows = call.state.find(PLACEMENTS, {"track_id": track["id"]}) if scanned else []
    rows.sort(key=lambda row: (-row["confidence_score"], row["id"]))
    found = "complete" if rows else "no_results"
    return {
        "placements": [{name: row[name] for name in _SHOWN} for row in rows],
        "scan_status": found if scanned else "processing",
        "scanned_at": stamp(ready) if scanned else None,
        "total_count": len(rows),
        "artist_verified": any(
            artist["verified"] for artist in call.state.many(ARTISTS, track["artist_ids"])
        ),
    }
