"""Growth: how the plays of tracks, artists and the platform develop."""

from __future__ import annotations

from typing import Any

from ..catalogue.play_counts import plays_by_day, plays_by_track
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..tables import ARTISTS, TRACKS
from .figures import contribution, growth, ids_of
from .periods import last_days, timeframe

_MOST = 100


@handles("getTrackGrowth")
def track_growth(call: Call) -> Any:
    """How a track grows."""
    return _grown(call, [call.found(TRACKS, call.path["trackId"])])[0]


@handles("getTrackGrowthBatch")
def track_growth_batch(call: Call) -> Any:
    """How several tracks grow; ids of no track are named beside."""
    ids = track_ids(call)
    rows = call.state.many(TRACKS, ids)
    known = set(ids_of(rows))
    return {
        "growth": _grown(call, rows),
        "missing": [each for each in ids if each not in known],
    }


def track_ids(call: Call) -> list[int]:
    """The `track_ids` of a batch.

    Args:
        call: The call.

    Returns:
        The ids, each once.

    Raises:
        Refusal: There are none, more than 100, or some that are no ids (422).
    """
    given = call.body.get("track_ids")
    text = None
    if given is None:
        text = "The track_ids field is required."
    elif not isinstance(given, list) or not given:
        text = "The track_ids field must be a list of ids."
    elif len(given) > _MOST:
        text = f"The track_ids field must not have more than {_MOST} items."
    elif any(type(each) is not int or each < 1 for each in given):
        text = "The track_ids field must hold ids of tracks only."
    if text is not None:
        raise Refusal(422, text, errors={"track_ids": [text]})
    return list(dict.fromkeys(given or []))


def _grown(call: Call, rows: list[Row]) -> list[Row]:
    ids = ids_of(rows)
    week, month = last_days(call, 7), last_days(call, 30)
    counted = [
        plays_by_track(call.state, ids, span.since, span.until)
        for span in (week, week.before, month, month.before)
    ]
    found = []
    for row in rows:
        now, before, month_now, month_before = (each.get(row["id"], 0) for each in counted)
        weekly = growth(now, before)
        found.append(
            {
                "track_id": row["id"],
                "total_plays": row["plays"],
                "plays_7d": now,
                "previous_7d": before,
                "growth_7d": weekly,
                "plays_30d": month_now,
                "previous_30d": month_before,
                "growth_30d": growth(month_now, month_before),
                "trend": "up" if weekly > 0 else "down" if weekly < 0 else "flat",
            }
        )
    return found


@handles("getArtistContributionGraph")
def artist_graph(call: Call) -> Any:
    """What an artist contributed, day by day."""
    artist = call.found(ARTISTS, call.path["artistId"])
    tracks = call.state.find(TRACKS, {"artist_ids": artist["id"]})
    return {"artist_id": artist["id"], **_graph(call, tracks)}


@handles("getPlatformContributionGraph")
def platform_graph(call: Call) -> Any:
    """What everybody contributed, day by day."""
    return _graph(call, call.state.find(TRACKS, order="-plays", limit=5000))


def _graph(call: Call, tracks: list[Row]) -> Row:
    span = timeframe(call)
    plays = plays_by_day(call.state, ids_of(tracks), span.since, span.until)
    uploads: dict[str, int] = {}
    for row in tracks:
        day = row["created_at"][:10]
        uploads[day] = uploads.get(day, 0) + 1
    days = [
        {
            "date": day,
            "plays": plays.get(day, 0),
            "uploads": uploads.get(day, 0),
            "contribution": contribution(plays.get(day, 0)),
        }
        for day in span.days()
    ]
    return {
        "timeframe": span.key,
        "days": days,
        "total_contribution": contribution(sum(plays.values())),
    }
