"""The form of a track: what it has to hold, and what follows from what."""

from __future__ import annotations

import re
from typing import Any

from ..engine.call import Call
from ..engine.http import Refusal
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..tables import ALBUMS, ARTISTS, GENRES, TRACKS
from .ownership import own_artists
from .studio import LARGEST_FILE, SHORTEST, file_of

_ENDING = re.compile(r"\.(wav|mp3|flac|aiff?|ogg|m4a|aac|wma)$", re.IGNORECASE)
_NO_AUDIO = re.compile(
    r"\.(mp3|flac|aiff?|ogg|m4a|aac|wma|mp4|zip|pdf|png|jpe?g)(\?|$)", re.IGNORECASE
)
_DELIVERED = ("wav", "stems")

Faults = dict[str, list[str]]


def check_file(call: Call, src: str, duration: int) -> None:
    """Refuse audio that is too large, no WAV, or too short.

    Args:
        call: The call.
        src: What names the uploaded file.
        duration: Its length in milliseconds.

    Raises:
        Refusal: It is not acceptable (422).
    """
    entry = file_of(call.state, src)
    if entry is not None:
        check_entry(entry)
    elif _NO_AUDIO.search(src):
        raise _refused("invalid-file-format", "src")
    if duration < SHORTEST:
        raise _refused("duration-issues", "duration")


def check_entry(entry: Row) -> None:
    """Refuse an uploaded file that is too large, no WAV, or too short.

    Args:
        entry: The row of the file.

    Raises:
        Refusal: It is not acceptable (422), could not be converted (500) or took too long (504).
    """
    if entry["size"] > LARGEST_FILE:
        raise _refused("file-too-large", "file")
    if entry["mime"] not in ("audio/wav", "audio/x-wav"):
        raise _refused("invalid-file-format", "file")
    if entry["duration"] < SHORTEST:
        raise _refused("duration-issues", "file")
    if entry["fault"] == "broken":
        raise refuse_as("transcode-failed")
    if entry["fault"] == "slow":
        raise refuse_as("processing-timeout")


def _refused(entry_id: str, field: str) -> Refusal:
    refusal = refuse_as(entry_id)
    refusal.errors = {field: [refusal.message]}
    return refusal


def credited_artists(call: Call, given: list[Any]) -> list[int]:
    """The artists of a track, one's own in the place of `CURRENT_USER`.

    Args:
        call: The call.
        given: What was sent.

    Returns:
        The ids, each once.

    Raises:
        Refusal: One is unknown, or none is the caller's (422).
    """
    own = own_artists(call.state, call.user)
    ids: list[int] = []
    for each in given:
        if each == "CURRENT_USER":
            ids += own[:1]
        elif isinstance(each, int):
            ids.append(each)
        elif isinstance(each, str) and each.isascii() and each.isdigit() and len(each) < 10:
            ids.append(int(each))
        else:
            raise _wrong("artists", "The selected artists is invalid.")
    ids = list(dict.fromkeys(ids))
    if not ids or len(call.state.many(ARTISTS, ids)) < len(ids):
        raise _wrong("artists", "The selected artists is invalid.")
    if not call.user["admin"] and set(ids).isdisjoint(own):
        raise _wrong("artists", "The artists field must name one of your own artists.")
    return ids


def filed_genres(call: Call, given: list[Any]) -> list[int]:
    """The genres of a track, given by id, by name, or as objects with either.

    Args:
        call: The call.
        given: What was sent.

    Returns:
        The ids, each once.

    Raises:
        Refusal: One is unknown (422).
    """
    ids = []
    for each in given:
        named = each.get("id", each.get("name")) if isinstance(each, dict) else each
        row = None
        if isinstance(named, str):
            row = call.state.first(GENRES, name=named.lower().replace(" ", "-"))
        elif isinstance(named, int):
            row = call.state.get(GENRES, named)
        if row is None:
            raise _wrong("genres", "The selected genres is invalid.")
        ids.append(row["id"])
    return sorted(set(ids))


def check_form(call: Call, form: Row, *, track_id: int | None = None) -> None:
    """Refuse a form that lacks what its own answers call for.

    Args:
        call: The call.
        form: All fields of the form.
        track_id: The track that is changed, if it is there already.

    Raises:
        Refusal: Fields are missing or contradict each other (422); `errors` names all of them.
    """
    wrong: Faults = {}
    _check_name(call, form["name"], track_id, wrong)
    if form["licensing_type"] != "non_exclusive_only":
        _check_exclusive(form, wrong)
    if form.get("sample_safe") is True:
        _needed(form, "sample_safe_status", wrong)
    if form.get("ai_usage") == "ai_assisted":
        _needed(form, "ai_tool_name", wrong)
        _needed(form, "ai_usage_details", wrong)
        if len((form.get("ai_usage_details") or "").strip()) < 10:
            text = "The ai usage details field must be at least 10 characters."
            wrong.setdefault("ai_usage_details", [text])
        if form.get("ai_commercial_rights_confirmed") is not True:
            text = "The ai commercial rights confirmed field must be accepted."
            wrong["ai_commercial_rights_confirmed"] = [text]
    album = form.get("album_id")
    if album is not None and not _may_add_to(call, album):
        wrong["album_id"] = ["The selected album id is invalid."]
    if wrong:
        first = next(iter(wrong.values()))[0]
        more = len(wrong) - 1
        tail = f" (and {more} more error{'s' if more > 1 else ''})" if more else ""
        raise Refusal(422, first + tail, errors=wrong)


def _check_name(call: Call, name: str, track_id: int | None, wrong: Faults) -> None:
    if not name.strip():
        wrong["name"] = ["The name field is required."]
    elif _ENDING.search(name):
        wrong["name"] = ["The name field must not end like a file."]
    else:
        same = call.state.find(TRACKS, search=name, limit=100)
        if any(row["name"].lower() == name.lower() and row["id"] != track_id for row in same):
            wrong["name"] = ["The name has already been taken."]


def _check_exclusive(form: Row, wrong: Faults) -> None:
    for field in ("exclusive_status", "exclusive_contact_email"):
        _needed(form, field, wrong)
    if form.get("exclusive_status") == "available":
        for field in ("exclusive_price", "exclusive_currency"):
            _needed(form, field, wrong)
    terms = form.get("exclusive_license_config")
    preset = form.get("exclusive_license_preset_id")
    if terms is None and preset is None:
        _needed(form, "exclusive_license_config", wrong)
        return
    terms = terms or {}
    if terms.get("deliverables_guaranteed") is not True:
        text = "The deliverables guaranteed field must be accepted."
        wrong["exclusive_license_config.deliverables_guaranteed"] = [text]
    files = terms.get("files_to_deliver")
    if (files is not None or preset is None) and not set(_DELIVERED) <= set(files or ()):
        text = "The files to deliver field must hold wav and stems."
        wrong["exclusive_license_config.files_to_deliver"] = [text]


def _needed(form: Row, field: str, wrong: Faults) -> None:
    if form.get(field) in (None, ""):
        wrong[field] = [f"The {field.replace('_', ' ')} field is required."]


def _may_add_to(call: Call, id: int) -> bool:
    album = call.state.get(ALBUMS, id)
    if album is None:
        return False
    own = own_artists(call.state, call.user)
    return bool(call.user["admin"]) or not set(album["artist_ids"]).isdisjoint(own)


def _wrong(field: str, text: str) -> Refusal:
    return Refusal(422, text, errors={field: [text]})
