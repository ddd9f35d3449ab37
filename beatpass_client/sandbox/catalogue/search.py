"""Search over the whole catalogue, and suggestions for forms."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.tokens import USERS
from ..tables import ALBUMS, ARTISTS, PLAYLISTS, TAGS, TRACKS
from .serializers import (
    serialize_albums,
    serialize_artists,
    serialize_playlist,
    serialize_tag,
    serialize_tracks,
    serialize_user,
)


@handles("searchIndex")
def search(call: Call) -> Any:
    """What matches the words, by kind; a search for nothing has an empty list of results."""
    text = call.query.get("query")
    loader = call.query["loader"]
    answer = {"query": text or "", "loader": loader}
    if not text or not text.strip():
        return answer | {"results": []}
    most = 20 if loader == "searchPage" else 3
    state = call.state
    results: dict[str, Any] = {
        "artists": serialize_artists(state, state.find(ARTISTS, search=text, limit=most)),
        "albums": serialize_albums(state, state.find(ALBUMS, search=text, limit=most)),
        "tracks": serialize_tracks(state, state.find(TRACKS, search=text, limit=most)),
        "playlists": [
            serialize_playlist(row)
            for row in state.find(PLAYLISTS, {"public": True}, search=text, limit=most)
        ],
        "tags": [serialize_tag(row) for row in state.find(TAGS, search=text, limit=most)],
    }
    if call.full:
        # People are a kind that a caller without a token may not see.
        results["users"] = [
            serialize_user(row) for row in state.find(USERS, search=text, limit=most)
        ]
    return answer | {"results": results}


@handles("suggestArtists")
def suggest_artists(call: Call) -> Any:
    """Artists to choose from, the best known ones first."""
    rows = sorted(call.state.find(ARTISTS), key=lambda row: (-row["followers_count"], row["id"]))
    return {"results": [_suggestion(row, row["image_small"]) for row in rows[:15]]}


@handles("getSuggestedArtist")
def suggested_artist(call: Call) -> Any:
    """One artist as a suggestion."""
    row = call.found(ARTISTS, call.path["id"])
    return _suggestion(row, row["image_small"])


@handles("suggestAlbums")
def suggest_albums(call: Call) -> Any:
    """Albums to choose from, the latest ones first."""
    rows = call.state.find(ALBUMS, order="-release_date", limit=15)
    return {"results": [_suggestion(row, row["image"]) for row in rows]}


@handles("getSuggestedAlbum")
def suggested_album(call: Call) -> Any:
    """One album as a suggestion."""
    row = call.found(ALBUMS, call.path["id"])
    return _suggestion(row, row["image"])


@handles("searchAudio")
def search_audio(call: Call) -> Any:
    """Audio of the same name: the track itself, as far as the sandbox can tell."""
    row = call.found(TRACKS, call.path["trackId"])
    return {"results": [{"id": row["id"], "title": row["name"], "source": "beatpass"}]}


def _suggestion(row: dict[str, Any], image: str) -> dict[str, Any]:
    return {"id": row["id"], "name": row["name"], "image": image}
