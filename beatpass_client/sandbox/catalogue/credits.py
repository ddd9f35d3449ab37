"""Credits: the works that an artist took part in, in the order that the artist chose.

The bodies are undocumented. A credit has `title` and `role`, and may have `artist_name`,
`album_name`, `release_date`, `spotify_url` and `image`. Nothing is asked of Spotify: what is found
there comes from the sandbox's own catalogue.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..engine.table import table
from ..insights.figures import names_of
from ..tables import ALBUMS, ARTISTS, TRACKS
from .ownership import managed_artist

# artist_id, position, title, role and the further texts, created_at, updated_at
CREDITS = table("credit", index=("artist_id", "position"))
ROLES = (
    "producer", "co-producer", "composer", "songwriter", "mixing-engineer", "mastering-engineer",
    "vocalist", "instrumentalist", "remixer", "featured-artist",
)  # fmt: skip
_TEXTS = ("title", "role", "artist_name", "album_name", "release_date", "spotify_url", "image")
_LONGEST = 255
_MOST = 100


@handles("getCreditRoles")
def roles(call: Call) -> Any:
    """What somebody can have done on a work."""
    return {"roles": [{"id": role, "name": role.replace("-", " ").capitalize()} for role in ROLES]}


@handles("getArtistCredits")
def artist_credits(call: Call) -> Any:
    """An artist's credits in their order."""
    artist = call.found(ARTISTS, call.path["artist"])
    return {"credits": [_show(row) for row in _rows(call, artist["id"])]}


@handles("createArtistCredit")
def create_credit(call: Call) -> Any:
    """Enter one more work at the end."""
    artist = managed_artist(call, call.path["artist"])
    return {"credit": _show(_insert(call, artist["id"], _texts(call.body, needed=True)))}


@handles("createArtistAlbumCredits")
def create_album_credits(call: Call) -> Any:
    """Enter the works of an album: `album_name`, `role`, and the titles in `tracks`."""
    artist = managed_artist(call, call.path["artist"])
    titles = call.body.get("tracks")
    if not isinstance(titles, list) or not 1 <= len(titles) <= _MOST:
        raise _wrong("tracks", f"must be a list of 1 to {_MOST} works")
    made = []
    for each in titles:
        own = each if isinstance(each, dict) else {"title": each}
        texts = _texts({**call.body, **own}, needed=True)
        made.append(_show(_insert(call, artist["id"], texts)))
    return {"credits": made}


@handles("reorderArtistCredits")
def reorder_credits(call: Call) -> Any:
    """Put all credits into the order of `ids`."""
    artist = managed_artist(call, call.path["artist"])
    rows = {str(row["id"]): row for row in _rows(call, artist["id"])}
    given = call.body.get("ids")
    if not isinstance(given, list) or sorted(map(str, given)) != sorted(rows):
        raise _wrong("ids", "must name each credit of the artist once")
    for position, id in enumerate(given, 1):
        call.state.change(CREDITS, rows[str(id)]["id"], position=position)
    return {"credits": [_show(row) for row in _rows(call, artist["id"])]}


@handles("updateArtistCredit")
def update_credit(call: Call) -> Any:
    """Change what is said about a work; what is not sent stays."""
    row = _own(call)
    changes = _texts(call.body, needed=False)
    return {
        "credit": _show(call.state.change(CREDITS, row["id"], **changes, updated_at=call.stamp))
    }


@handles("deleteArtistCredit")
def delete_credit(call: Call) -> Any:
    """Take a work off the page."""
    call.state.delete(CREDITS, _own(call)["id"])
    return {"status": "success"}


@handles("searchCreditsOnSpotify")
def search_spotify(call: Call) -> Any:
    """Works by the words in `query`, or in `q`."""
    asked = dict(parse_qsl(call.request.query))
    words = asked.get("query") or asked.get("q") or ""
    rows = call.state.find(TRACKS, search=words, order="-plays", limit=10) if words.strip() else []
    return {"results": [_on_spotify(call, row) for row in rows]}


@handles("getCreditsSpotifyAlbum")
def spotify_album(call: Call) -> Any:
    """An album with its works, by the number in `album_id`, or in `id`."""
    asked = dict(parse_qsl(call.request.query))
    text = (asked.get("album_id") or asked.get("id") or "").removeprefix("sandbox-album-")
    known = text.isascii() and text.isdigit() and len(text) < 10
    album = call.state.get(ALBUMS, int(text)) if known else None
    if album is None:
        raise Refusal(404, "No album has this id; give one in `album_id`.")
    tracks = call.state.find(TRACKS, {"album_id": album["id"]})
    return {
        "album": {
            "id": f"sandbox-album-{album['id']}",
            "name": album["name"],
            "release_date": album["release_date"],
            "image": album["image"],
            "artists": list(names_of(call.state, album["artist_ids"]).values()),
            "tracks": [_on_spotify(call, row) for row in tracks],
        }
    }


def _on_spotify(call: Call, row: Row) -> Row:
    return {
        "id": f"sandbox-track-{row['id']}",
        "title": row["name"],
        "artist_name": ", ".join(names_of(call.state, row["artist_ids"]).values()),
        "release_date": row["release_date"],
        "image": row["image"],
    }


def _rows(call: Call, artist_id: int) -> list[Row]:
    return call.state.find(CREDITS, {"artist_id": artist_id}, order="position")


def _own(call: Call) -> Row:
    artist = managed_artist(call, call.path["artist"])
    text = call.path["credit"]
    known = text.isascii() and text.isdigit() and len(text) < 18
    row = call.state.get(CREDITS, int(text)) if known else None
    if row is None or row["artist_id"] != artist["id"]:
        raise Refusal(404, "The artist has no such credit.")
    return row


def _insert(call: Call, artist_id: int, texts: Row) -> Row:
    rows = _rows(call, artist_id)
    row = {
        **dict.fromkeys(_TEXTS),
        **texts,
        "artist_id": artist_id,
        "position": 1 + max((row["position"] for row in rows), default=0),
        "created_at": call.stamp,
        "updated_at": call.stamp,
    }
    return call.state.insert(CREDITS, row)


def _texts(body: Row, *, needed: bool) -> Row:
    texts = {name: body[name] for name in _TEXTS if body.get(name) is not None}
    for name in ("title", "role"):
        if needed and not texts.get(name):
            raise _wrong(name, "is required")
    for name, text in texts.items():
        if not isinstance(text, str) or not text.strip() or len(text) > _LONGEST:
            raise _wrong(name, f"must be a text of 1 to {_LONGEST} characters")
    if texts.get("role", ROLES[0]) not in ROLES:
        raise _wrong("role", f"must be one of {', '.join(ROLES)}")
    return texts


def _wrong(field: str, fault: str) -> Refusal:
    text = f"The {field} field {fault}."
    return Refusal(422, text, errors={field: [text]})


def _show(row: Row) -> Row:
    return {"id": str(row["id"]), **{name: row[name] for name in (*_TEXTS, "position")}}
