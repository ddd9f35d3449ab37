"""Insights: what the figures of a track, an album, an artist or all of one's work say."""

from __future__ import annotations

from typing import Any

from ..catalogue.ownership import (
    managed_album,
    managed_artist,
    managed_track,
    own_artists,
    own_tracks,
)
from ..catalogue.play_counts import plays_by_day, plays_by_track
from ..engine.call import Call, handles
from ..engine.state import Row
from ..producer.progress import achievements, level, points
from ..tables import ALBUMS, TRACKS
from .figures import (
    average,
    downloads_of,
    engagement,
    growth,
    ids_of,
    names_of,
    partners,
    plays_in,
    reactions_to,
    revenue_of,
    sales_of,
    totals,
)
from .periods import Span, last_days, period


def performance(call: Call, tracks: list[Row], span: Span) -> Row:
    """Plays and sales of some tracks in a span, against the span before.

    Args:
        call: The call.
        tracks: The tracks.
        span: The span.

    Returns:
        The figures.
    """
    ids = ids_of(tracks)
    days = plays_by_day(call.state, ids, span.since, span.until)
    now = sum(days.values())
    before = plays_in(call.state, ids, span.before)
    sales = sales_of(call.state, ids, span)
    peak = max(days.items(), key=lambda each: (each[1], each[0]), default=None)
    return {
        "total_plays": sum(row["plays"] for row in tracks),
        "period_plays": now,
        "previous_period_plays": before,
        "growth_percentage": growth(now, before),
        "average_daily_plays": average(now, span.length),
        "peak_day": {"date": peak[0], "plays": peak[1]} if peak else None,
        "sales": len(sales),
        "revenue": revenue_of(sales),
        "currency": "CAD",
    }


def responses(call: Call, tracks: list[Row], span: Span | None = None) -> Row:
    """How listeners responded to some tracks.

    Args:
        call: The call.
        tracks: The tracks.
        span: Within which days; all when it is left out.

    Returns:
        The figures.
    """
    ids = ids_of(tracks)
    found = reactions_to(call.state, ids, span)
    plays = sum(r["plays"] for r in tracks) if span is None else plays_in(call.state, ids, span)
    counts: Row = {name: len(rows) for name, rows in found.items()}
    return counts | {"engagement_rate": engagement(plays, found)}


def _span_of(span: Span) -> Row:
    return {"key": span.key, "start": span.since.isoformat(), "end": span.until.isoformat()}


def _best(call: Call, tracks: list[Row], span: Span, count: int = 5) -> list[Row]:
    plays = plays_by_track(call.state, ids_of(tracks), span.since, span.until)
    ordered = sorted(tracks, key=lambda row: (-plays.get(row["id"], 0), row["id"]))
    return [
        {"id": row["id"], "name": row["name"], "plays": plays.get(row["id"], 0)}
        for row in ordered[:count]
    ]


def _events(call: Call, ids: list[int], count: int = 10) -> list[Row]:
    found = [
        {
            "type": name.removesuffix("s"),
            "user_id": row["user_id"],
            "occurred_at": row["created_at"],
        }
        for name, rows in reactions_to(call.state, ids).items()
        for row in rows
    ]
    found += [
        {"type": "sale", "user_id": row["user_id"], "occurred_at": row["created_at"]}
        for row in sales_of(call.state, ids)
    ]
    return sorted(found, key=lambda event: str(event["occurred_at"]), reverse=True)[:count]


def _audience(call: Call, ids: list[int], span: Span) -> Row:
    weekdays = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    by_weekday = dict.fromkeys(weekdays, 0)
    days = plays_by_day(call.state, ids, span.since, span.until)
    for at, day in enumerate(span.days()):
        by_weekday[weekdays[(span.since.weekday() + at) % 7]] += days.get(day, 0)
    people = {event["user_id"] for event in _events(call, ids, 10_000)}
    return {"engaged_accounts": len(people), "plays_by_weekday": by_weekday}


@handles("getTrackInsights")
def track_insights(call: Call) -> Any:
    """Everything that is counted for a track in a span, section by section."""
    return _track(call, managed_track(call, call.path["trackId"]), period(call))


@handles("getTrackAnalytics")
def track_analytics(call: Call) -> Any:
    """What is counted for a track."""
    track = managed_track(call, call.path["track"])
    return _track(call, track, last_days(call, 30, "30-days"))


def _track(call: Call, track: Row, span: Span) -> Row:
    ids = [track["id"]]
    names = names_of(call.state, track["artist_ids"])
    figures = totals(call.state, [track], [])
    return {
        "basic_info": {
            "id": track["id"],
            "name": track["name"],
            "artists": list(names.values()),
            "created_at": track["created_at"],
            "duration": track["duration"],
            "period": _span_of(span),
        },
        "performance_metrics": performance(call, [track], span) | {"views": track["views"]},
        "engagement_metrics": responses(call, [track]),
        "xp_and_achievements": {
            "xp": points(figures),
            "achievements": [each for each in achievements(figures) if each["unlocked"]],
        },
        "recent_activity": _events(call, ids),
        "collaboration_metrics": {
            "is_collaboration": len(names) > 1,
            "collaborators": [{"id": id, "name": name} for id, name in names.items()],
        },
        "audience_insights": _audience(call, ids, span),
    }


@handles("getTrackEngagementMetrics")
def track_engagement(call: Call) -> Any:
    """How listeners respond to a track."""
    track = managed_track(call, call.path["track"])
    month = responses(call, [track], last_days(call, 30))
    return {"track_id": track["id"], **responses(call, [track]), "last_30_days": month}


@handles("getAlbumAnalytics")
def album_analytics(call: Call) -> Any:
    """What is counted for an album."""
    album = managed_album(call, call.path["album"])
    return _album(call, album, last_days(call, 30, "30-days"))


@handles("getAlbumInsights")
def album_insights(call: Call) -> Any:
    """What the figures of an album say for a span."""
    return {
        "success": True,
        "data": _album(call, managed_album(call, call.path["albumId"]), period(call)),
    }


def _album(call: Call, album: Row, span: Span) -> Row:
    tracks = call.state.find(TRACKS, {"album_id": album["id"]})
    return {
        "basic_info": {"id": album["id"], "name": album["name"], "tracks": len(tracks)},
        "period": _span_of(span),
        "performance_metrics": performance(call, tracks, span),
        "engagement_metrics": responses(call, tracks, span),
        "top_tracks": _best(call, tracks, span),
        "audience_insights": _audience(call, ids_of(tracks), span),
    }


@handles("getArtistAnalytics")
def artist_analytics(call: Call) -> Any:
    """What is counted for an artist."""
    artist = managed_artist(call, call.path["artist"])
    return _artist(call, artist, last_days(call, 30, "30-days"))


@handles("getArtistInsights")
def artist_insights(call: Call) -> Any:
    """What the figures of an artist say for a span."""
    artist = managed_artist(call, call.path["artistId"])
    return {"success": True, "data": _artist(call, artist, period(call))}


def _artist(call: Call, artist: Row, span: Span) -> Row:
    tracks = call.state.find(TRACKS, {"artist_ids": artist["id"]})
    figures = totals(call.state, tracks, [artist["id"]])
    return {
        "basic_info": {
            "id": artist["id"],
            "name": artist["name"],
            "tracks": len(tracks),
            "albums": call.state.count(ALBUMS, {"artist_ids": artist["id"]}),
            "followers": artist["followers_count"],
        },
        "period": _span_of(span),
        "performance_metrics": performance(call, tracks, span),
        "engagement_metrics": responses(call, tracks, span),
        "top_tracks": _best(call, tracks, span),
        "xp": level(points(figures)),
        "audience_insights": _audience(call, ids_of(tracks), span),
    }


@handles("getArtistCollaborations")
def artist_collaborations(call: Call) -> Any:
    """How much an artist works with others, in tracks put out within the span."""
    artist = managed_artist(call, call.path["artistId"])
    span = period(call)
    tracks = [
        row
        for row in call.state.find(TRACKS, {"artist_ids": artist["id"]})
        if len(row["artist_ids"]) > 1 and span.holds(row["created_at"])
    ]
    counts = partners(tracks, [artist["id"]])
    names = names_of(call.state, counts)
    score = min(100, 10 * len(tracks) + 5 * len(counts))
    strengths = ((75, "strong"), (50, "moderate"), (25, "growing"), (0, "emerging"))
    return {
        "success": True,
        "data": {
            "collaborative_tracks": len(tracks),
            "unique_collaborators": len(counts),
            "top_collaborators": [
                {"id": id, "name": names.get(id, ""), "tracks": count}
                for id, count in counts.most_common(5)
            ],
            "collaboration_score": score,
            "network_strength": next(name for least, name in strengths if score >= least),
        },
    }


@handles("getArtistDownloadsAnalytics")
def downloads_analytics(call: Call) -> Any:
    """What is counted about the downloads of an artist's tracks."""
    artist = managed_artist(call, call.path["artist"])
    tracks = call.state.find(TRACKS, {"artist_ids": artist["id"]})
    downloads = downloads_of(call.state, ids_of(tracks))
    month = last_days(call, 30)
    recent = [row for row in downloads if month.holds(row["created_at"])]
    names = {row["id"]: row["name"] for row in tracks}
    counts: dict[int, int] = {}
    for row in downloads:
        counts[row["track_id"]] = counts.get(row["track_id"], 0) + 1
    top = sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:10]
    return {
        "artist_id": artist["id"],
        "total_downloads": len(downloads),
        "unique_downloaders": len({row["user_id"] for row in downloads}),
        "downloads_last_30_days": len(recent),
        "top_tracks": [{"id": id, "name": names[id], "downloads": count} for id, count in top],
    }


@handles("getProducerInsights")
def producer_insights(call: Call) -> Any:
    """What the figures of all one's work say, over everything and for the last 30 days."""
    tracks, span = own_tracks(call.state, call.user), last_days(call, 30, "30-days")
    figures = totals(call.state, tracks, own_artists(call.state, call.user))
    month = performance(call, tracks, span)
    best = _best(call, tracks, span, 1)
    return {
        "success": True,
        "data": {
            "period": _span_of(span),
            "totals": figures,
            "performance_metrics": month,
            "engagement_metrics": responses(call, tracks, span),
            "top_tracks": _best(call, tracks, span),
            "insights": _sentences(month, best),
        },
    }


def _sentences(month: Row, best: list[Row]) -> list[Row]:
    change = month["growth_percentage"]
    found = []
    if month["period_plays"]:
        word = "more" if change >= 0 else "fewer"
        text = f"{abs(change)} % {word} plays than in the 30 days before."
        found.append({"type": "growth", "text": text})
    if best and best[0]["plays"]:
        text = f"{best[0]['name']} was played most, {best[0]['plays']} times."
        found.append({"type": "top_track", "text": text})
    if month["sales"]:
        text = f"{month['sales']} licenses brought {month['revenue']:.2f} {month['currency']}."
        found.append({"type": "sales", "text": text})
    return found
