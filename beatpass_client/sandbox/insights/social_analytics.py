"""Social analytics: how others react to the caller and the caller's tracks."""

from __future__ import annotations

from typing import Any

from ..catalogue.ownership import own_artists, own_tracks
from ..engine.call import Call, handles
from ..engine.state import Row
from ..engine.tokens import USERS
from ..tables import FOLLOWS
from .figures import by_day, growth, ids_of, reactions_to, sales_of, series
from .periods import Span, timeframe

_LENGTH = 30


def _follows(call: Call) -> list[Row]:
    found = call.state.find(FOLLOWS, {"kind": "user", "item_id": call.user["id"]})
    own = own_artists(call.state, call.user)
    if own:
        found += call.state.find(FOLLOWS, {"kind": "artist", "item_id": own})
    return found


def _within(rows: list[Row], span: Span) -> list[Row]:
    return [row for row in rows if span.holds(row["created_at"])]


@handles("getSocialAnalytics")
def social_analytics(call: Call) -> Any:
    """Followers and reactions in a timeframe, against the one before."""
    span = timeframe(call)
    rows = {"followers": _follows(call)}
    rows |= reactions_to(call.state, ids_of(own_tracks(call.state, call.user)))
    gained = {name: _within(found, span) for name, found in rows.items()}
    return {
        "timeframe": span.key,
        "totals": {name: len(found) for name, found in rows.items()},
        "gained": {name: len(found) for name, found in gained.items()},
        "growth": {
            name: growth(len(found), len(_within(rows[name], span.before)))
            for name, found in gained.items()
        },
        "series": {name: series(span, by_day(found)) for name, found in gained.items()},
    }


@handles("getSocialActivityFeed")
def activity_feed(call: Call) -> Any:
    """The latest that others did with the caller's tracks and pages, the newest first."""
    tracks = {row["id"]: row["name"] for row in own_tracks(call.state, call.user)}
    found: list[Row] = [_event("follow", row, None) for row in _follows(call)]
    for name, rows in reactions_to(call.state, list(tracks)).items():
        field = "track_id" if name == "comments" else "item_id"
        found += [_event(name.removesuffix("s"), row, row[field]) for row in rows]
    found += [_event("sale", row, row["track_id"]) for row in sales_of(call.state, list(tracks))]
    found = [event for event in found if event["user_id"] != call.user["id"]]
    found.sort(key=lambda event: (event["occurred_at"], event["id"]), reverse=True)
    newest = found[:_LENGTH]
    people = {
        row["id"]: row for row in call.state.many(USERS, {event["user_id"] for event in newest})
    }
    for event in newest:
        user = people.get(event.pop("user_id"))
        event["user"] = (
            {key: user[key] for key in ("id", "display_name", "avatar")} if user else None
        )
        id = event.pop("track_id")
        event["track"] = {"id": id, "name": tracks[id]} if id else None
    return {"activities": newest}


def _event(kind: str, row: Row, track_id: int | None) -> Row:
    return {
        "id": f"{kind}-{row['id']}",
        "type": kind,
        "occurred_at": row["created_at"],
        "user_id": row["user_id"],
        "track_id": track_id,
    }
