"""Activity: what listeners did with an artist's tracks, and the downloads one by one."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..call import Call, Row, handles
from ..figures import ids_of, plays_in, reactions_to, sales_of
from ..listening import PLAYS
from ..nouns import TRACKS
from ..ownership import managed_artist
from ..pages import Listing
from ..people import USERS
from ..spans import Span, last_days

_DAYS = {"7d": 7, "30d": 30, "90d": 90, "all": 3650}


@handles("getArtistActivity")
def artist_activity(call: Call) -> Any:
    """Sums for a stretch of days, and the downloads in it, the newest first, page by page.

    A license comes with one download. What the artist's own account did is left out.
    """
    artist = managed_artist(call, call.path["artist"])
    key = call.query.get("period", "30d")
    span = last_days(call, _DAYS[key], key)
    tracks = {row["id"]: row for row in call.state.find(TRACKS, {"artist_ids": artist["id"]})}
    ids = ids_of(tracks.values())
    own = artist["user_id"]
    sales = [row for row in sales_of(call.state, ids, span) if row["user_id"] != own]
    found = Listing(
        lambda limit, offset: _events(call, sales[offset : offset + limit], tracks),
        lambda: len(sales),
    )
    rows, pagination = call.camel_page(found)
    start = artist["created_at"][:10] if key == "all" else span.since.isoformat()
    return {
        "hasTracks": bool(tracks),
        "period": {"key": key, "start": f"{start}T00:00:00.000000Z", "end": call.stamp},
        "summary": _summary(call, ids, span, own, sales, tracks),
        "downloadEvents": rows,
        "pagination": pagination,
    }


def _summary(
    call: Call,
    ids: list[int],
    span: Span,
    own: int | None,
    sales: list[Row],
    tracks: dict[int, Row],
) -> Row:
    reactions = {
        name: [row for row in rows if row["user_id"] != own]
        for name, rows in reactions_to(call.state, ids, span).items()
    }
    heard = call.state.find(PLAYS, {"user_id": own, "track_id": ids[:500]}) if ids else []
    by_owner = sum(span.holds(row["created_at"]) for row in heard)
    summary: Row = {
        "audienceDownloads": len(sales),
        "uniqueDownloaders": len({row["user_id"] for row in sales}),
        "licensesIssued": len(sales),
        "audiencePlays": max(0, plays_in(call.state, ids, span) - by_owner),
        **{name: len(rows) for name, rows in reactions.items()},
    }
    if sales:
        counts = Counter(row["track_id"] for row in sales)
        best, downloads = min(counts.items(), key=lambda each: (-each[1], each[0]))
        summary["topDownloadedTrack"] = {**_track(tracks[best]), "downloads": downloads}
    return summary


def _track(row: Row) -> Row:
    return {name: row[name] for name in ("id", "name", "image")}


def _events(call: Call, sales: list[Row], tracks: dict[int, Row]) -> list[Row]:
    people = {row["id"]: row for row in call.state.many(USERS, {sale["user_id"] for sale in sales})}
    events = []
    for sale in sales:
        event: Row = {
            "id": sale["id"],
            "occurredAt": sale["created_at"],
            "track": _track(tracks[sale["track_id"]]),
            "license": {
                "uuid": sale["license_uuid"],
                "type": "exclusive" if sale["exclusive"] else "standard",
                "status": "revoked" if sale.get("revoked_at") else "active",
            },
        }
        if sale["user_id"] in people:
            user = people[sale["user_id"]]
            event["downloader"] = {
                "id": user["id"],
                "displayName": user["display_name"],
                "avatar": user["avatar"],
            }
        events.append(event)
    return events
