"""The producer's own standing: dashboard, level, experience points and achievements."""

from __future__ import annotations

from typing import Any

from ..catalogue.listening import PLAYS
from ..catalogue.ownership import own_artists, own_tracks
from ..engine.caches import DASHBOARD_SECONDS, cached
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..insights.figures import growth, ids_of, plays_in, reactions_to, sales_of, totals
from ..insights.periods import last_days
from ..tables import ARTISTS, TRACKS
from .progress import achievements, experience, level, points, tier


def _totals(call: Call) -> Row:
    tracks = own_tracks(call.state, call.user)
    return totals(call.state, tracks, own_artists(call.state, call.user))


@handles("getProducerDashboard")
def dashboard(call: Call) -> Any:
    """Level, achievements and totals in one; cached for 15 minutes."""
    key = f"dashboard {call.user['id']}"
    return cached(call, key, DASHBOARD_SECONDS, lambda: _dashboard(call))[0]


def _dashboard(call: Call) -> Row:
    tracks, figures = own_tracks(call.state, call.user), _totals(call)
    ids, span = ids_of(tracks), last_days(call, 30)
    return {
        "xp": level(points(figures)),
        "achievements": [each for each in achievements(figures) if each["unlocked"]],
        "overview": {
            "totalTracks": figures["tracks"],
            "totalPlays": figures["plays"],
            "totalRevenue": figures["revenue"],
            "totalAlbums": figures["albums"],
            "uniqueListeners": _listeners(call, ids),
            "growthRate": growth(
                plays_in(call.state, ids, span), plays_in(call.state, ids, span.before)
            ),
        },
    }


def _listeners(call: Call, ids: list[int]) -> int:
    """Accounts that are known to have listened: by a play, a reaction or a purchase."""
    rows = [row for found in reactions_to(call.state, ids).values() for row in found]
    rows += sales_of(call.state, ids)
    if ids:
        rows += call.state.find(PLAYS, {"track_id": ids[:500]})
    return len({row["user_id"] for row in rows} - {call.user["id"]})


@handles("getProducerLevel")
def producer_level(call: Call) -> Any:
    """The level that the caller has reached."""
    xp = level(points(_totals(call)))
    return {"level": xp["currentLevel"], "tier": tier(xp["currentLevel"]), "xp": xp}


@handles("getXPSources")
def xp_sources(call: Call) -> Any:
    """What the caller was given points for."""
    figures = _totals(call)
    reached = [each for each in achievements(figures) if each["unlocked"]]
    rewards = {
        "id": "achievements",
        "name": "Achievements",
        "count": len(reached),
        "xp": sum(each["xp"] for each in reached),
    }
    return {"sources": [*experience(figures), rewards], "total": points(figures)}


@handles("getProgressData")
def progress_data(call: Call) -> Any:
    """Level, sources and achievements in one call."""
    figures = _totals(call)
    everything = achievements(figures)
    left = [each for each in everything if not each["unlocked"]]
    return {
        "xp": level(points(figures)),
        "sources": experience(figures),
        "achievements": everything,
        "next_achievement": max(left, key=lambda each: each["progress"], default=None),
        "totals": figures,
    }


@handles("getProducerAchievements")
def own_achievements(call: Call) -> Any:
    """All achievements, and how the caller stands to each."""
    return _listed(_totals(call))


@handles("getArtistAchievements")
def artist_achievements(call: Call) -> Any:
    """All achievements, and how an artist stands to each."""
    artist = call.found(ARTISTS, call.path["artist"])
    tracks = call.state.find(TRACKS, {"artist_ids": artist["id"]})
    return {"artist_id": artist["id"], **_listed(totals(call.state, tracks, [artist["id"]]))}


def _listed(figures: Row) -> Row:
    everything = achievements(figures)
    return {
        "achievements": everything,
        "total": len(everything),
        "unlocked": sum(each["unlocked"] for each in everything),
    }


@handles("getProducerAchievementDetails")
def achievement_details(call: Call) -> Any:
    """What one achievement is about, and how the caller stands to it."""
    for each in achievements(_totals(call)):
        if each["id"] == call.path["achievementId"]:
            return each
    raise Refusal(404, f"There is no achievement {call.path['achievementId']}.")
