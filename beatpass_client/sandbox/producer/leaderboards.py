"""Leaderboards: producers ranked by their plays."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

from ..catalogue.play_counts import plays_by_track
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..tables import ARTISTS, GENRES, TRACKS

_LENGTH = 50
_ACHIEVEMENTS = (
    ("first-upload", "First upload", "Upload a first track.", "tracks", 1),
    ("ten-tracks", "Ten tracks", "Have ten tracks on BeatPass.", "tracks", 10),
    ("thousand-plays", "A thousand plays", "Reach 1,000 plays.", "plays", 1_000),
    ("ten-thousand-plays", "Ten thousand plays", "Reach 10,000 plays.", "plays", 10_000),
    ("ten-followers", "Ten followers", "Be followed by ten accounts.", "followers", 10),
)


@handles("getGlobalLeaderboard")
def global_leaderboard(call: Call) -> Any:
    """All producers, by their plays."""
    return {"producers": _ranked(_figures(call), "plays")}


@handles("getGenreLeaderboard")
def genre_leaderboard(call: Call) -> Any:
    """The producers of one genre, by their plays in it."""
    asked = call.path["genre"]
    genre = call.state.first(GENRES, name=str(asked)) or (
        call.state.get(GENRES, int(asked))
        if str(asked).isascii() and str(asked).isdigit()
        else None
    )
    if genre is None:
        raise Refusal(404, f"There is no genre {asked}.")
    tracks = call.state.find(TRACKS, {"genre_ids": genre["id"]}, order="-plays", limit=5000)
    return {"genre": genre["name"], "producers": _ranked(_figures(call, tracks), "plays")}


@handles("getRisingStarsLeaderboard")
def rising_stars(call: Call) -> Any:
    """The producers by how far their last 30 days are above the 30 before."""
    tracks = _tracks(call)
    ids = [row["id"] for row in tracks]
    today = call.now.date()
    middle = today - timedelta(days=30)
    late = plays_by_track(call.state, ids, middle, today)
    early = plays_by_track(call.state, ids, today - timedelta(days=60), middle - timedelta(days=1))
    figures = _figures(call, tracks)
    for figure in figures:
        own = [row["id"] for row in tracks if figure["id"] in row["artist_ids"]]
        before = sum(early.get(each, 0) for each in own)
        now = sum(late.get(each, 0) for each in own)
        figure["growth_percentage"] = round(100 * (now - before) / before, 1) if before else 0.0
    return {"producers": _ranked(figures, "growth_percentage")}


@handles("getAchievementsLeaderboard")
def achievements_leaderboard(call: Call) -> Any:
    """The producers by how many achievements they have reached."""
    figures = _figures(call)
    for figure in figures:
        figure["achievements"] = sum(figure[field] >= least for *_, field, least in _ACHIEVEMENTS)
    return {"producers": _ranked(figures, "achievements")}


@handles("getLeaderboardStats")
def leaderboard_stats(call: Call) -> Any:
    """Sums over all producers."""
    figures = _figures(call)
    return {
        "total_producers": len(figures),
        "total_tracks": call.state.count(TRACKS),
        "total_plays": sum(figure["plays"] for figure in figures),
        "updated_at": call.stamp,
    }


@handles("getAchievementDetails")
def achievement_details(call: Call) -> Any:
    """What an achievement is about, by its name or its number."""
    asked = str(call.path["achievementId"])
    for number, (slug, name, description, field, least) in enumerate(_ACHIEVEMENTS, 1):
        if asked in (slug, str(number)):
            return {
                "id": slug,
                "name": name,
                "description": description,
                "requirement": {field: least},
                "achieved_by": sum(figure[field] >= least for figure in _figures(call)),
            }
    raise Refusal(404, f"There is no achievement {asked}.")


def _tracks(call: Call) -> list[Row]:
    # The rankings look at the most played tracks; a larger catalogue would not change their heads.
    return call.state.find(TRACKS, order="-plays", limit=5000)


def _figures(call: Call, tracks: list[Row] | None = None) -> list[Row]:
    plays: Counter[int] = Counter()
    counts: Counter[int] = Counter()
    for row in _tracks(call) if tracks is None else tracks:
        for artist in row["artist_ids"]:
            plays[artist] += row["plays"]
            counts[artist] += 1
    return [
        {
            "id": row["id"],
            "name": row["name"],
            "image": row["image_small"],
            "verified": row["verified"],
            "plays": plays[row["id"]],
            "tracks": counts[row["id"]],
            "followers": row["followers_count"],
        }
        for row in call.state.find(ARTISTS)
        if counts[row["id"]]
    ]


def _ranked(figures: list[Row], field: str) -> list[Row]:
    ordered = sorted(figures, key=lambda figure: (-figure[field], figure["id"]))[:_LENGTH]
    return [{"rank": rank, **figure} for rank, figure in enumerate(ordered, 1)]
