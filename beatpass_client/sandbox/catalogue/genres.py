"""Genres: the list, and one by its name."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.pages import counted_page
from ..tables import GENRES
from .serializers import serialize_genre


@handles("indexGenres")
def list_genres(call: Call) -> Any:
    """All genres, in one page whatever the query says."""
    found = call.listing(GENRES, serialize=lambda rows: [serialize_genre(row) for row in rows])
    return {"status": "success", "pagination": counted_page(found, 1, max(15, found.count()))}


@handles("getGenre")
def get_genre(call: Call) -> Any:
    """One genre by its name."""
    genre = call.state.first(GENRES, name=call.path["name"])
    if genre is None:
        raise Refusal(404, f"No genre has the name {call.path['name']}.")
    return {"genre": serialize_genre(genre)}
