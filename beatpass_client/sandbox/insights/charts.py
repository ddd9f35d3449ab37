"""Charts: the lines that insights and the producer dashboard are drawn from, and what is now."""

from __future__ import annotations

from typing import Any

from ..catalogue.listening import recent_plays
from ..catalogue.ownership import managed_album, managed_artist, managed_track, own_tracks
from ..catalogue.play_counts import plays_by_day, plays_by_track
from ..engine.call import Call, handles
from ..engine.state import Row
from ..tables import TRACKS
from .figures import by_day, ids_of, play_series, reactions_to, sales_of, series
from .periods import Span, last_days, timeframe


def _charts(call: Call, tracks: list[Row], span: Span) -> Row:
    ids = ids_of(tracks)
    reactions = reactions_to(call.state, ids, span)
    sales = sales_of(call.state, ids, span)
    return {
        "period": span.key,
        "start": span.since.isoformat(),
        "end": span.until.isoformat(),
        "labels": span.days(),
        "plays": play_series(call.state, ids, span),
        "likes": series(span, by_day(reactions["likes"])),
        "reposts": series(span, by_day(reactions["reposts"])),
        "comments": series(span, by_day(reactions["comments"])),
        "sales": series(span, by_day(sales)),
        "revenue": series(span, by_day(sales, "artist_amount")),
    }


def _enveloped(call: Call, tracks: list[Row], span: Span) -> Any:
    return {"success": True, "data": _charts(call, tracks, span)}


@handles("getTrackInsightCharts")
def track_insight_charts(call: Call) -> Any:
    """A track's lines for a timeframe."""
    return _enveloped(call, [managed_track(call, call.path["trackId"])], timeframe(call))


@handles("getAlbumInsightCharts")
def album_insight_charts(call: Call) -> Any:
    """An album's lines for a timeframe."""
    return _enveloped(call, _on_album(call), timeframe(call))


@handles("getArtistInsightCharts")
def artist_insight_charts(call: Call) -> Any:
    """An artist's lines for a timeframe."""
    return _enveloped(call, _by_artist(call), timeframe(call))


@handles("getProducerDashboardCharts")
def dashboard_charts(call: Call) -> Any:
    """The lines of all one's work for a timeframe."""
    return _charts(call, own_tracks(call.state, call.user), timeframe(call))


@handles("getProducerTrackCharts")
def track_charts(call: Call) -> Any:
    """A track's lines for a timeframe."""
    return _charts(call, [managed_track(call, call.path["trackId"])], timeframe(call))


@handles("getProducerAlbumCharts")
def album_charts(call: Call) -> Any:
    """An album's lines for a timeframe."""
    return _charts(call, _on_album(call), timeframe(call))


@handles("getProducerArtistCharts")
def artist_charts(call: Call) -> Any:
    """An artist's lines for a timeframe."""
    return _charts(call, _by_artist(call), timeframe(call))


def _on_album(call: Call) -> list[Row]:
    album = managed_album(call, call.path["albumId"])
    return call.state.find(TRACKS, {"album_id": album["id"]})


def _by_artist(call: Call) -> list[Row]:
    artist = managed_artist(call, call.path["artistId"])
    return call.state.find(TRACKS, {"artist_ids": artist["id"]})


@handles("getTrackInsightRealtime")
def track_insight_realtime(call: Call) -> Any:
    """How a track does right now."""
    return {"success": True, "data": _now(call, [managed_track(call, call.path["trackId"])])}


@handles("getProducerTrackRealTime")
def track_real_time(call: Call) -> Any:
    """How a track does at the moment."""
    return _now(call, [managed_track(call, call.path["trackId"])])


@handles("getLiveAnalytics")
def live_analytics(call: Call) -> Any:
    """How all one's work does at the moment, and what is played."""
    tracks = own_tracks(call.state, call.user)
    today = last_days(call, 1)
    counts = plays_by_track(call.state, ids_of(tracks), today.since, today.until)
    names = {row["id"]: row["name"] for row in tracks}
    top = sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:5]
    return _now(call, tracks) | {
        "top_tracks_today": [{"id": id, "name": names[id], "plays": plays} for id, plays in top]
    }


def _now(call: Call, tracks: list[Row]) -> Row:
    ids = ids_of(tracks)
    today, yesterday = last_days(call, 1), last_days(call, 1).before
    hour = recent_plays(call, ids, 60)
    days = plays_by_day(call.state, ids, yesterday.since, today.until)
    return {
        "track_ids": ids,
        "generated_at": call.stamp,
        "plays_total": sum(row["plays"] for row in tracks),
        "plays_today": days.get(today.until.isoformat(), 0),
        "plays_yesterday": days.get(yesterday.until.isoformat(), 0),
        "plays_last_hour": len(hour),
        "listeners_last_hour": len({row["user_id"] for row in hour}),
        "last_played_at": hour[0]["created_at"] if hour else None,
    }
