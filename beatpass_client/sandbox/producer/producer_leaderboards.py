"""Leaderboards of producers: all rankings at once, and one with an artist's own standing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from ..catalogue.ownership import managed_artist, own_artists
from ..engine.caches import LEADERBOARD_SECONDS, cached
from ..engine.call import Call, handles
from ..engine.clock import moment_of, stamp
from ..engine.state import Row
from ..insights.figures import engagement, growth, ids_of, plays_in, reactions_to, sales_of, totals
from ..insights.periods import Span, last_days
from ..tables import ARTISTS, TRACKS
from .progress import achievements, level, points, tier

_LENGTH = 20


@handles("getProducerLeaderboards")
def leaderboards(call: Call) -> Any:
    """The rankings of all categories; cached for 5 minutes."""
    data, _ = cached(call, "leaderboards", LEADERBOARD_SECONDS, lambda: _all(call))
    own = set(own_artists(call.state, call.user))
    for entries in data.values():
        for entry in entries:
            entry["is_current_user"] = entry["id"] in own
    end = _end_of_month(call.now.date())
    left = moment_of(f"{end.isoformat()}T00:00:00Z") - call.now
    season = {
        "type": "monthly",
        "time_remaining": f"{left.days} days {left.seconds // 3600} hours",
        "end_date": stamp(moment_of(f"{end.isoformat()}T00:00:00Z")),
    }
    return {"data": data | {"season_info": season, "user_positions": []}}


def _end_of_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _all(call: Call) -> dict[str, list[Row]]:
    month = last_days(call, 30)
    found = []
    for artist in call.state.find(ARTISTS, limit=1000):
        tracks = call.state.find(TRACKS, {"artist_ids": artist["id"]})
        if not tracks:
            continue
        figures = totals(call.state, tracks, [artist["id"]])
        ids = ids_of(tracks)
        reactions = reactions_to(call.state, ids, month)
        figures["quality"] = engagement(plays_in(call.state, ids, month), reactions)
        figures["points"] = points(figures)
        found.append((artist, figures))
    measures = {
        "overall": "points",
        "points": "points",
        "uploads": "tracks",
        "plays": "plays",
        "earnings": "revenue",
        "quality": "quality",
        "collaboration": "collaborations",
    }
    return {name: _ranked(found, measure) for name, measure in measures.items()}


def _ranked(found: list[tuple[Row, Row]], measure: str) -> list[Row]:
    ordered = sorted(found, key=lambda each: (-each[1][measure], each[0]["id"]))[:_LENGTH]
    best = ordered[0][1][measure] if ordered else 0
    return [
        {
            "id": artist["id"],
            "producer_id": artist["user_id"],
            "name": artist["name"],
            "avatar": artist["image_small"],
            "rank": rank,
            "value": figures[measure],
            "score": round(100 * figures[measure] / best, 1) if best else 0,
            "tier": tier(level(figures["points"])["currentLevel"]),
            "is_current_user": False,
            "metadata": {"tracks": figures["tracks"], "verified": artist["verified"]},
            "achievement_count": sum(each["unlocked"] for each in achievements(figures)),
        }
        for rank, (artist, figures) in enumerate(ordered, 1)
    ]


@handles("getProducerDashboardLeaderboard")
def one_leaderboard(call: Call) -> Any:
    """The top of one ranking and the rank of a caller's artist; cached for 5 minutes."""
    artist = managed_artist(call, call.query["artist_id"])
    category, name = call.query["category"], call.query["period"]
    span = _span(call, name)
    key = f"leaderboard {category} {name}"
    ranking, made = cached(call, key, LEADERBOARD_SECONDS, lambda: _ranking(call, category, span))
    return {
        "category": category,
        "scope": "producer_account" if category == "earning_share" else "artist",
        "period": {
            "key": name,
            "start": None if name == "all" else f"{span.since.isoformat()}T00:00:00.000000Z",
            "end": made,
        },
        "generatedAt": made,
        "sourceUpdatedAt": made,
        "isStale": False,
        "participantCount": len(ranking),
        "leaders": ranking[:_LENGTH],
        "current": _standing(call, artist, category, ranking),
    }


def _span(call: Call, name: str) -> Span:
    today = call.now.date()
    if name == "all":
        return last_days(call, 3650, "all")
    if name == "current":
        return Span(name, today.replace(day=1), today)
    return last_days(call, int(name.removesuffix("d")), name)


def _ranking(call: Call, category: str, span: Span) -> list[Row]:
    found = []
    for artist in call.state.find(ARTISTS, limit=1000):
        tracks = call.state.find(TRACKS, {"artist_ids": artist["id"]})
        value = _value(call, tracks, category, span)
        if value > 0:
            found.append({"artist_id": artist["id"], "name": artist["name"], "value": value})
    if category == "earning_share":
        whole = sum(each["value"] for each in found)
        for each in found:
            each["value"] = round(100 * each["value"] / whole, 2)
    found.sort(key=lambda each: (-each["value"], each["artist_id"]))
    return [{"rank": rank, **each} for rank, each in enumerate(found, 1)]


def _value(call: Call, tracks: list[Row], category: str, span: Span) -> float:
    ids = ids_of(tracks)
    match category:
        case "earning_share":
            return float(sum(row["artist_amount"] for row in sales_of(call.state, ids, span)))
        case "progress":
            return growth(plays_in(call.state, ids, span), plays_in(call.state, ids, span.before))
        case "audience_plays":
            return plays_in(call.state, ids, span)
        case "collaborations":
            tracks = [row for row in tracks if len(row["artist_ids"]) > 1]
    return sum(span.holds(row["created_at"]) for row in tracks)


def _standing(call: Call, artist: Row, category: str, ranking: list[Row]) -> Row:
    at = next((at for at, each in enumerate(ranking) if each["artist_id"] == artist["id"]), None)
    if at is not None:
        nearby = ranking[max(0, at - 1) : at] + ranking[at + 1 : at + 2]
        return {"eligible": True, "reason": None, "entry": ranking[at], "nearby": nearby}
    reason = "no_contribution" if category == "earning_share" else "no_activity"
    if not call.state.count(TRACKS, {"artist_ids": artist["id"]}):
        reason = "no_public_tracks"
    return {"eligible": False, "reason": reason, "entry": None, "nearby": []}
