"""The artist's dashboard: totals, the newest tracks, uploads, joint work; and the platform's."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

from ..catalogue.ownership import own_artists, own_tracks
from ..catalogue.play_counts import plays_by_day
from ..engine.call import Call, handles
from ..engine.clock import moment_of, stamp
from ..engine.http import Refusal
from ..engine.state import Row
from ..engine.tokens import USERS
from ..insights.figures import average, contribution, growth, ids_of, names_of, plays_in, revenue_of
from ..insights.periods import last_days
from ..tables import ALBUMS, ARTISTS, PURCHASES, TRACKS

_RECENT_DAYS = 30
_NEWEST = 20
_DAYS_OF_A_MONTH = 30.44


@handles("getArtistDashboardStats")
def dashboard_stats(call: Call) -> Any:
    """The caller's totals, and the track that does best."""
    tracks = own_tracks(call.state, call.user)
    ids, span = ids_of(tracks), last_days(call, _RECENT_DAYS)
    plays = sum(row["plays"] for row in tracks)
    data: Row = {
        "total_tracks": len(tracks),
        "total_plays": plays,
        "total_contribution": contribution(plays),
        "recent_uploads": sum(span.holds(row["created_at"]) for row in tracks),
        "play_growth_percentage": growth(
            plays_in(call.state, ids, span), plays_in(call.state, ids, span.before)
        ),
        "average_plays_per_track": average(plays, len(tracks)),
        "tracks_with_plays": sum(row["plays"] > 0 for row in tracks),
    }
    best = max(tracks, key=lambda row: (row["plays"], row["id"]), default=None)
    if best is not None and best["plays"]:
        data["top_track"] = {
            "id": best["id"],
            "name": best["name"],
            "plays": best["plays"],
            "contribution_value": contribution(best["plays"]),
        }
    return {"success": True, "data": data}


@handles("getArtistTrackPerformance")
def track_performance(call: Call) -> Any:
    """The caller's 20 newest tracks."""
    return [
        {
            "track_id": row["id"],
            "track_name": row["name"],
            "plays": row["plays"],
            "contribution_value": contribution(row["plays"]),
            "months_since_upload": _months_since(call, row["created_at"]),
            "upload_date": row["created_at"][:10],
            "last_updated": row["updated_at"],
        }
        for row in own_tracks(call.state, call.user)[:_NEWEST]
    ]


def _months_since(call: Call, moment: str) -> float:
    return round((call.now - moment_of(moment)).days / _DAYS_OF_A_MONTH, 1)


@handles("getArtistUploadInsights")
def upload_insights(call: Call) -> Any:
    """How often the caller uploads, and with what success; needs upload access."""
    if not call.user["upload_access"]:
        raise Refusal(403, "You do not have upload access.")
    tracks = own_tracks(call.state, call.user)
    this_month = call.stamp[:7]
    last_month = stamp(call.now.replace(day=1) - timedelta(days=1))[:7]
    months = Counter(row["created_at"][:7] for row in tracks)
    plays: Counter[str] = Counter()
    for row in tracks:
        plays[row["created_at"][:7]] += row["plays"]
    data: Row = {
        "total_uploads": len(tracks),
        "uploads_this_month": months[this_month],
        "uploads_last_month": months[last_month],
        "average_plays_per_upload": average(sum(plays.values()), len(tracks)),
        "upload_frequency_days": _frequency(tracks),
        "recommended_upload_time": _best_time(call, tracks),
    }
    if tracks:
        best = max(plays, key=lambda month: (plays[month], month))
        data["best_performing_month"] = {
            "month": best,
            "total_plays": plays[best],
            "track_count": months[best],
        }
    return data


def _frequency(tracks: list[Row]) -> float | None:
    if len(tracks) < 2:
        return None
    newest, oldest = moment_of(tracks[0]["created_at"]), moment_of(tracks[-1]["created_at"])
    return round((newest - oldest).total_seconds() / 86400 / (len(tracks) - 1), 1)


def _best_time(call: Call, tracks: list[Row]) -> str:
    """The day before the weekday on which the caller's tracks are played most."""
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    span = last_days(call, 90)
    weekdays: Counter[int] = Counter()
    for day, plays in plays_by_day(call.state, ids_of(tracks), span.since, span.until).items():
        weekdays[moment_of(f"{day}T00:00:00Z").weekday()] += plays
    best = max(range(7), key=lambda day: (weekdays[day], -day)) if weekdays else 5
    return f"{names[(best - 1) % 7]} 18:00"


@handles("getArtistCollaborativeTracks")
def collaborative_tracks(call: Call) -> Any:
    """The tracks that an artist made with others, the newest first; plays of one's own only."""
    artist = call.found(ARTISTS, call.path["artist"])
    mine = artist["id"] in own_artists(call.state, call.user) or call.user["admin"]
    rows = [
        row
        for row in call.state.find(TRACKS, {"artist_ids": artist["id"]}, order="-created_at")
        if len(row["artist_ids"]) > 1
    ]
    names = names_of(call.state, sorted({each for row in rows for each in row["artist_ids"]}))
    data = []
    for row in rows:
        artists = [{"id": id, "name": names.get(id, "")} for id in row["artist_ids"]]
        data.append(
            {
                "track_id": row["id"],
                "title": row["name"],
                "primary_artist": artists[0],
                "collaborators": artists[1:],
                "plays": row["plays"] if mine else None,
            }
        )
    return data


@handles("getPlatformStats")
def platform_stats(call: Call) -> Any:
    """Totals of everything."""
    tracks = call.state.find(TRACKS, order="-plays", limit=5000)
    ids, span = ids_of(tracks), last_days(call, _RECENT_DAYS)
    sales = call.state.find(PURCHASES, {"status": "completed"})
    month = plays_in(call.state, ids, span)
    return {
        "total_tracks": call.state.count(TRACKS),
        "total_albums": call.state.count(ALBUMS),
        "total_artists": call.state.count(ARTISTS),
        "total_users": call.state.count(USERS),
        "total_plays": sum(row["plays"] for row in tracks),
        "plays_last_30_days": month,
        "play_growth_percentage": growth(month, plays_in(call.state, ids, span.before)),
        "licenses_sold": len(sales),
        "paid_to_artists": revenue_of(sales),
    }


@handles("getPlatformTopTracks")
def platform_top_tracks(call: Call) -> Any:
    """The tracks with the most plays."""
    rows = call.state.find(TRACKS, order="-plays", limit=_NEWEST)
    names = names_of(call.state, sorted({each for row in rows for each in row["artist_ids"]}))
    return {
        "tracks": [
            {
                "rank": rank,
                "id": row["id"],
                "name": row["name"],
                "image": row["image"],
                "artists": [names[each] for each in row["artist_ids"] if each in names],
                "plays": row["plays"],
            }
            for rank, row in enumerate(rows, 1)
        ]
    }
