"""Radio: tracks that go with an artist, a genre or a track."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..tables import ARTISTS, GENRES, TRACKS
from .serializers import serialize_artists, serialize_genre, serialize_tracks

_LENGTH = 25


@handles("getRadioRecommendations")
def radio(call: Call) -> Any:
    """A station: first what shares the most with the seed, and the more played first."""
    kind, id = call.path["type"], call.path["id"]
    row = call.state.get({"artist": ARTISTS, "genre": GENRES, "track": TRACKS}[kind], id)
    if row is None:
        raise refuse_as("station-not-found")
    genres = [row["id"]] if kind == "genre" else row["genre_ids"]
    found: dict[int, Row] = {}
    if kind == "artist":
        found |= _best(call, {"artist_ids": row["id"]})
    for genre in genres:
        found |= _best(call, {"genre_ids": genre})
    if kind == "track":
        found.pop(row["id"], None)
    if kind == "artist":
        seed = serialize_artists(call.state, [row])[0]
    else:
        seed = serialize_genre(row) if kind == "genre" else serialize_tracks(call.state, [row])[0]
    tracks = serialize_tracks(call.state, list(found.values())[:_LENGTH])
    return {"type": kind, "seed": seed, "recommendations": tracks}


def _best(call: Call, where: dict[str, Any]) -> dict[int, Row]:
    rows = call.state.find(TRACKS, where, order="-plays", limit=_LENGTH)
    return {row["id"]: row for row in rows}
