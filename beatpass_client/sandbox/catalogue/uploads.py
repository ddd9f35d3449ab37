"""Uploads: reading what was uploaded, publishing it as a track, changing and taking down tracks."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..tables import COMMENTS, LIBRARY_ITEMS, PLAYLISTS, REPOSTS, TRACKS
from .forms import check_change
from .serializers import serialize_tracks
from .studio import (
    FILE_ENTRIES,
    FINGERPRINTS,
    TAKEN_DOWN,
    file_of,
    request_fingerprint,
    sound_of,
    track_of_sound,
)
from .track_access import may_change, visible_track
from .track_form import check_entry, check_file, check_form, credited_artists, filed_genres

_PRICE = 29.0
_KEPT = (
    "name", "image", "duration", "licensing_type", "key", "scale", "bpm", "url", "src",
    "description", "number", "album_id", "exclusive_status", "exclusive_price",
    "exclusive_currency", "exclusive_buyer_info", "exclusive_contact_email",
    "exclusive_license_config", "exclusive_license_preset_id", "sample_safe",
    "sample_safe_status", "sample_safe_notes", "ai_usage", "ai_tool_name", "ai_usage_details",
    "ai_commercial_rights_confirmed",
)  # fmt: skip


@handles("extractTrackMetadata")
def extract_metadata(call: Call) -> Any:
    """What the server can tell about an uploaded file, named by its id or its name."""
    if not call.user["upload_access"]:
        raise Refusal(403, "You do not have upload access.")
    named = call.path["fileEntry"]
    entry = call.state.first(FILE_ENTRIES, name=named)
    if entry is None and named.isascii() and named.isdigit() and len(named) < 18:
        entry = call.state.get(FILE_ENTRIES, int(named))
    if entry is None:
        raise Refusal(404, f"No uploaded file has the id {named[:100]}.")
    check_entry(entry)
    shown = ("name", "mime", "size", "duration", "bpm", "key", "scale", "src")
    return {
        "status": "success",
        "metadata": {
            "file_entry_id": str(entry["id"]),
            "title": entry["name"].rpartition(".")[0].replace("-", " ").title(),
            **{name: entry[name] for name in shown},
        },
    }


@handles("createTrack")
def create_track(call: Call) -> Any:
    """Publish an uploaded file as a track; its fingerprint is made by itself."""
    if not call.user["upload_access"]:
        raise Refusal(403, "You do not have the right to create music.")
    form = call.body
    check_file(call, form["src"], form["duration"])
    check_form(call, form)
    entry = file_of(call.state, form["src"])
    sound = entry["sound"] if entry else sound_of(form["src"])
    if track_of_sound(call.state, sound) is not None:
        raise refuse_as("fingerprint-collision")
    row: Row = {name: form[name] for name in _KEPT if name in form}
    row |= {
        "bpm": int(form["bpm"]),
        "description": form.get("description"),
        "created_at": call.stamp,
        "updated_at": call.stamp,
        "release_date": call.now.date().isoformat(),
        "price": _PRICE,
        "currency": "CAD",
        "exclusive_status": form.get("exclusive_status", "not_available"),
        "exclusive_price": form.get("exclusive_price"),
        "album_id": form.get("album_id"),
        "artist_ids": credited_artists(call, form["artists"]),
        "genre_ids": filed_genres(call, form.get("genres", [])),
        "tag_ids": [],
        "plays": 0,
        "views": 0,
        "likes_count": 0,
        "reposts_count": 0,
        "owner_id": call.user["id"],
    }
    row = call.state.insert(TRACKS, row)
    request_fingerprint(call, row, sound)
    return {"status": "success", "track": serialize_tracks(call.state, [row])[0]}


@handles("updateTrack")
def update_track(call: Call) -> Any:
    """Change a track by the fields of its form, and `private`; the audio stays what it is."""
    row = visible_track(call, call.path["id"])
    if not may_change(call, row):
        raise Refusal(403, "This track is not yours.")
    changes = {name: call.body[name] for name in _KEPT if name in call.body}
    for name in ("src", "url", "duration"):
        changes.pop(name, None)
    check_change("createTrack", changes)
    if "private" in call.body:
        if not isinstance(call.body["private"], bool):
            text = "The private field must be true or false."
            raise Refusal(422, text, errors={"private": [text]})
        changes["private"] = call.body["private"] or None
    if row["exclusive_status"] == "sold":
        changes.pop("exclusive_status", None)
    form = {**row, **changes}
    if not any(name == "licensing_type" or name.startswith("exclusive_") for name in changes):
        # The terms were settled when the track was published.
        form["licensing_type"] = "non_exclusive_only"
    check_form(call, form, track_id=row["id"])
    if "bpm" in changes:
        changes["bpm"] = int(changes["bpm"])
    for name, read, field in (
        ("artists", credited_artists, "artist_ids"),
        ("genres", filed_genres, "genre_ids"),
    ):
        if name in call.body:
            given = call.body[name]
            if not isinstance(given, list):
                text = f"The {name} field must be an array."
                raise Refusal(422, text, errors={name: [text]})
            changes[field] = read(call, given)
    row = call.state.change(TRACKS, row["id"], **changes, updated_at=call.stamp)
    return {"status": "success", "track": serialize_tracks(call.state, [row])[0]}


@handles("deleteTracks")
def delete_tracks(call: Call) -> Any:
    """Take tracks down with all that hangs on them; those that are gone already do no harm."""
    rows = call.state.many(TRACKS, dict.fromkeys(call.path["id"]))
    if not all(may_change(call, row) for row in rows):
        raise Refusal(403, "Not all of these tracks are yours.")
    for row in rows:
        _take_down(call, row)
    return {"status": "success", "deleted": [row["id"] for row in rows]}


def _take_down(call: Call, row: Row) -> None:
    state, id = call.state, row["id"]
    for table, where in (
        (LIBRARY_ITEMS, {"item_id": id, "kind": "track"}),
        (REPOSTS, {"item_id": id, "kind": "track"}),
        (COMMENTS, {"track_id": id}),
        (FINGERPRINTS, {"track_id": id}),
    ):
        for each in state.find(table, where):
            state.delete(table, each["id"])
    for playlist in state.find(PLAYLISTS, {"track_ids": id}):
        left = [each for each in playlist["track_ids"] if each != id]
        state.change(PLAYLISTS, playlist["id"], track_ids=left)
    state.delete(TRACKS, id)
    state.insert(TAKEN_DOWN, {"id": id, "taken_down_at": call.stamp})
