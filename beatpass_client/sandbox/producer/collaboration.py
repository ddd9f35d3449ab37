"""Working together: who makes tracks with whom, and what others make of it."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import Any

from ..catalogue.ownership import own_artists, own_tracks
from ..catalogue.play_counts import plays_by_track
from ..engine.caches import LEADERBOARD_SECONDS, cached
from ..engine.call import Call, handles
from ..engine.state import Row
from ..insights.figures import growth, ids_of, names_of, partners
from ..insights.periods import last_days
from ..tables import ARTISTS, TRACKS

_LENGTH = 20


def _joint(call: Call) -> list[Row]:
    """The most played tracks that several artists made."""
    rows = call.state.find(TRACKS, order="-plays", limit=5000)
    return [row for row in rows if len(row["artist_ids"]) > 1]


@handles("getCollaborationLeaderboard")
def leaderboard(call: Call) -> Any:
    """Producers by how much they work with others; cached for 5 minutes."""
    body, made = cached(call, "collaboration", LEADERBOARD_SECONDS, lambda: _ranking(call))
    return {"producers": body, "generated_at": made}


def _ranking(call: Call) -> list[Row]:
    tracks: dict[int, int] = defaultdict(int)
    others: dict[int, set[int]] = defaultdict(set)
    for row in _joint(call):
        for artist in row["artist_ids"]:
            tracks[artist] += 1
            others[artist] |= set(row["artist_ids"]) - {artist}
    ordered = sorted(tracks, key=lambda id: (-tracks[id], -len(others[id]), id))[:_LENGTH]
    names = names_of(call.state, ordered)
    return [
        {
            "rank": rank,
            "id": id,
            "name": names.get(id, ""),
            "collaborative_tracks": tracks[id],
            "unique_collaborators": len(others[id]),
        }
        for rank, id in enumerate(ordered, 1)
    ]


@handles("getCollaborationNetwork")
def network(call: Call) -> Any:
    """With whom the caller works, as nodes and the links between them."""
    own = own_artists(call.state, call.user)
    tracks = own_tracks(call.state, call.user)
    counts = partners(tracks, own)
    names = names_of(call.state, [*own, *counts])
    links: dict[tuple[int, int], int] = defaultdict(int)
    for row in tracks:
        for pair in combinations(sorted(set(row["artist_ids"])), 2):
            links[pair] += 1
    return {
        "nodes": [
            {"id": id, "name": name, "is_self": id in own, "tracks": counts.get(id, len(tracks))}
            for id, name in names.items()
        ],
        "links": [{"source": a, "target": b, "tracks": n} for (a, b), n in sorted(links.items())],
        "total_collaborators": len(counts),
    }


@handles("getCollaborationOpportunities")
def opportunities(call: Call) -> Any:
    """Producers of the caller's genres not worked with yet, the best match first."""
    own = own_artists(call.state, call.user)
    tracks = own_tracks(call.state, call.user)
    genres = {genre for row in tracks for genre in row["genre_ids"]}
    known = {*own, *partners(tracks, own)}
    found = []
    for artist in call.state.find(ARTISTS, limit=5000):
        shared = sorted(genres.intersection(artist["genre_ids"]))
        if artist["id"] in known or not shared:
            continue
        score = min(100, 25 * len(shared) + artist["followers_count"])
        found.append(
            {
                "artist_id": artist["id"],
                "name": artist["name"],
                "shared_genre_ids": shared,
                "followers": artist["followers_count"],
                "match_score": score,
            }
        )
    found.sort(key=lambda each: (-each["match_score"], each["artist_id"]))
    return {"opportunities": found[:_LENGTH]}


@handles("getTrendingCollaborations")
def trending(call: Call) -> Any:
    """Joint tracks by what they gained in the last week against the week before."""
    rows = _joint(call)
    ids, week = ids_of(rows), last_days(call, 7)
    now = plays_by_track(call.state, ids, week.since, week.until)
    before = plays_by_track(call.state, ids, week.before.since, week.before.until)
    names = names_of(call.state, sorted({each for row in rows for each in row["artist_ids"]}))
    found = [
        {
            "track_id": row["id"],
            "name": row["name"],
            "artists": [
                {"id": each, "name": names[each]} for each in row["artist_ids"] if each in names
            ],
            "plays_7d": now.get(row["id"], 0),
            "growth_percentage": growth(now.get(row["id"], 0), before.get(row["id"], 0)),
        }
        for row in rows
        if now.get(row["id"])
    ]
    found.sort(key=lambda each: (-each["growth_percentage"], -each["plays_7d"], each["track_id"]))
    return {"collaborations": found[:_LENGTH]}
