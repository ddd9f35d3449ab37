"""Activity: what listeners did with an artist's tracks, and the downloads one by one."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..catalogue.listening import PLAYS
from ..catalogue.ownership import managed_artist
from ..engine.call import Call, handles
from ..engine.pages import Listing
from ..engine.state import Row
from ..engine.tokens import USERS
from ..tables import TRACKS
from .figures import downloads_of, ids_of, plays_in, reactions_to, sales_of
from .periods import last_days

_DAYS = {"7d": 7, "30d": 30, "90d": 90, "all": 3650}


@handles("getArtistActivity")
def artist_activity(call: Call) -> Any:
    """Sums for a stretch of days, and the downloads in it, the newest first, page by page.

    What the artist's own account did is left out.
    """
    artist = managed_artist(call, call.path["artist"])
    key = call.query.get("period", "30d")
    span = last_days(call, _DAYS[key], key)
    tracks = {row["id"]: row for row in call.state.find(TRACKS, {"artist_ids": artist["id"]})}
    ids, own = ids_of(tracks.values()), artist["user_id"]

    def audience(rows: list[Row]) -> list[Row]:
        return [row for row in rows if row["user_id"] != own]

    downloads = audience(downloads_of(call.state, ids, span))
    sales = audience(sales_of(call.state, ids))
    heard = call.state.find(PLAYS, {"user_id": own, "track_id": ids[:500]}) if ids else []
    by_owner = sum(span.holds(row["created_at"]) for row in heard)
    summary: Row = {
        "audienceDownloads": len(downloads),
        "uniqueDownloaders": len({row["user_id"] for row in downloads}),
        "licensesIssued": sum(span.holds(row["created_at"]) for row in sales),
        "audiencePlays": max(0, plays_in(call.state, ids, span) - by_owner),
        **{name: len(audience(rows)) for name, rows in reactions_to(call.state, ids, span).items()},
    }
    if downloads:
        counts = Counter(row["track_id"] for row in downloads)
        best, most = min(counts.items(), key=lambda each: (-each[1], each[0]))
        summary["topDownloadedTrack"] = {**_track(tracks[best]), "downloads": most}
    licenses = {(row["user_id"], row["track_id"]): row for row in reversed(sales)}
    rows, pagination = call.camel_page(
        Listing(
            lambda limit, offset: _events(
                call, downloads[offset : offset + limit], tracks, licenses
            ),
            lambda: len(downloads),
        )
    )
    start = artist["created_at"][:10] if key == "all" else span.since.isoformat()
    return {
        "hasTracks": bool(tracks),
        "period": {"key": key, "start": f"{start}T00:00:00.000000Z", "end": call.stamp},
        "summary": summary,
        "downloadEvents": rows,
        "pagination": pagination,
    }


def _track(row: Row) -> Row:
    return {name: row[name] for name in ("id", "name", "image")}


def _events(
    call: Call,
    downloads: list[Row],
    tracks: dict[int, Row],
    licenses: dict[tuple[int, int], Row],
) -> list[Row]:
    users = call.state.many(USERS, {row["user_id"] for row in downloads})
    people = {row["id"]: row for row in users}
    events = []
    for row in downloads:
        event: Row = {
            "id": row["id"],
            "occurredAt": row["created_at"],
            "track": _track(tracks[row["track_id"]]),
        }
        user = people.get(row["user_id"])
        if user is not None:
            event["downloader"] = {
                "id": user["id"],
                "displayName": user["display_name"],
                "avatar": user["avatar"],
            }
        sale = licenses.get((row["user_id"], row["track_id"]))
        if sale is not None:
            event["license"] = {
                "uuid": sale["license_uuid"],
                "type": "exclusive" if sale["exclusive"] else "standard",
                "status": "revoked" if sale.get("revoked_at") else "active",
            }
        events.append(event)
    return events
