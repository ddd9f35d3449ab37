"""Collections: tracks put together under a name, for all to see."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..catalogue.selections import known_tracks, words
from ..catalogue.serializers import serialize_tracks
from ..engine.call import Call, handles
from ..engine.state import Row
from ..tables import COLLECTIONS, LIBRARY_ITEMS, TRACKS

NEWEST = 50
RECOMMENDED = 10


@handles("listCollections")
def list_collections(call: Call) -> Any:
    """The newest collections."""
    return _list(call.state.find(COLLECTIONS, order="-id", limit=NEWEST))


@handles("featuredCollections")
def featured(call: Call) -> Any:
    """The collections that are put forward."""
    return _list(call.state.find(COLLECTIONS, {"featured": True}, order="-id", limit=NEWEST))


@handles("getUserCollections")
def own_collections(call: Call) -> Any:
    """The caller's collections."""
    return _list(call.state.find(COLLECTIONS, {"user_id": call.user["id"]}, order="-id"))


@handles("getCollectionRecommendations")
def recommendations(call: Call) -> Any:
    """Other people's collections that share the most genres with the caller's saved tracks."""
    likes = call.state.find(
        LIBRARY_ITEMS, {"user_id": call.user["id"], "kind": "track"}, order="-id", limit=100
    )
    liked = Counter(_genres(call, [row["item_id"] for row in likes]))
    others = [
        row
        for row in call.state.find(COLLECTIONS, order="-id", limit=NEWEST)
        if row["user_id"] != call.user["id"]
    ]
    others.sort(key=lambda row: -sum(liked[each] for each in set(_genres(call, row["track_ids"]))))
    return _list(others[:RECOMMENDED])


@handles("createCollection")
def create_collection(call: Call) -> Any:
    """Make a collection."""
    row: Row = {
        "name": words(call.body, "name", 255),
        "description": call.body.get("description"),
        "track_ids": known_tracks(call.state, call.body["track_ids"], "track_ids"),
        "user_id": call.user["id"],
        "featured": False,
        "plays": 0,
        "created_at": call.stamp,
        "updated_at": call.stamp,
    }
    return _details(call, call.state.insert(COLLECTIONS, row))


@handles("getCollection")
def get_collection(call: Call) -> Any:
    """One collection with its tracks."""
    return _details(call, call.found(COLLECTIONS, call.path["id"]))


@handles("updateCollection")
def update_collection(call: Call) -> Any:
    """Change what is sent; null changes nothing."""
    row = _own(call)
    changes: Row = {}
    if call.body.get("name") is not None:
        changes["name"] = words(call.body, "name", 255)
    if call.body.get("description") is not None:
        changes["description"] = call.body["description"]
    if call.body.get("track_ids") is not None:
        changes["track_ids"] = known_tracks(call.state, call.body["track_ids"], "track_ids")
    if changes:
        row = call.state.change(COLLECTIONS, row["id"], **changes, updated_at=call.stamp)
    return _details(call, row)


@handles("deleteCollection")
def delete_collection(call: Call) -> Any:
    """Delete a collection of the caller's."""
    call.state.delete(COLLECTIONS, _own(call)["id"])
    return {"status": "success"}


@handles("playCollection")
def play_collection(call: Call) -> Any:
    """Count that somebody plays a collection."""
    row = call.found(COLLECTIONS, call.path["id"])
    row = call.state.change(COLLECTIONS, row["id"], plays=row["plays"] + 1)
    return {"status": "success", "plays": row["plays"]}


def _own(call: Call) -> Row:
    # Other people's collections are not there for who wants to change them; no 403 is documented.
    row = call.found(COLLECTIONS, call.path["id"])
    if row["user_id"] != call.user["id"]:
        return call.found(COLLECTIONS, None, f"No collection of yours has the id {row['id']}.")
    return row


def _genres(call: Call, track_ids: list[int]) -> list[int]:
    return [id for track in call.state.many(TRACKS, track_ids) for id in track["genre_ids"]]


def _list(rows: list[Row]) -> Row:
    return {"status": "success", "collections": [_show(row) for row in rows]}


def _details(call: Call, row: Row) -> Row:
    tracks = serialize_tracks(call.state, call.state.many(TRACKS, row["track_ids"]))
    return {"status": "success", "collection": _show(row) | {"tracks": tracks}}


def _show(row: Row) -> Row:
    fields = ("id", "name", "description", "user_id", "featured", "plays", "created_at")
    return {name: row[name] for name in fields} | {
        "updated_at": row["updated_at"],
        "tracks_count": len(row["track_ids"]),
        "model_type": "collection",
    }
