"""Presets: saved sets of terms for tracks that are sold exclusively."""

from __future__ import annotations

from typing import Any

from ..catalogue.ownership import artist_of_caller
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.state import Row
from ..tables import TRACKS
from .license_terms import (
    ARTIST_DEFAULTS,
    DEFAULT_TERMS,
    PRESETS,
    completed,
    default_preset,
    term_faults,
)

_SHOWN = ("id", "name", "description", "config", "is_default", "created_at", "updated_at")


@handles("listPresets")
def list_presets(call: Call) -> Any:
    """The caller's presets."""
    rows = call.state.find(PRESETS, {"user_id": call.user["id"]})
    return {"status": "success", "presets": [_show(row) for row in rows]}


@handles("createPreset")
def create_preset(call: Call) -> Any:
    """Save a set of terms under a name."""
    config = _terms(call.body["config"])
    row = {
        "user_id": call.user["id"],
        "name": _name(call.body["name"]),
        "description": call.body.get("description"),
        "config": config,
        "is_default": False,
        "created_at": call.stamp,
        "updated_at": call.stamp,
    }
    preset = call.state.insert(PRESETS, row)
    if call.body.get("is_default"):
        preset = _make_default(call, preset)
    return {"status": "success", "preset": _show(preset), "message": "The preset is saved."}


@handles("getPresetDefaultConfig")
def default_config(call: Call) -> Any:
    """BeatPass's own terms."""
    return {"status": "success", "config": DEFAULT_TERMS}


@handles("getPreset")
def get_preset(call: Call) -> Any:
    """One of the caller's presets."""
    return {"status": "success", "preset": _show(_own(call, call.path["preset"]))}


@handles("updatePreset")
def update_preset(call: Call) -> Any:
    """Change name, description or terms; the terms are replaced as a whole."""
    row = _own(call, call.path["preset"])
    if "name" in call.body:
        row["name"] = _name(call.body["name"])
    if "description" in call.body:
        row["description"] = call.body["description"]
    if "config" in call.body:
        row["config"] = _terms(call.body["config"])
    row = call.state.put(PRESETS, row | {"updated_at": call.stamp})
    return {"status": "success", "preset": _show(row), "message": "The preset is changed."}


@handles("deletePreset")
def delete_preset(call: Call) -> Any:
    """Remove a preset that no track uses."""
    row = _own(call, call.path["preset"])
    using = {"owner_id": call.user["id"], "exclusive_license_preset_id": row["id"]}
    count = call.state.count(TRACKS, using)
    if count:
        raise Refusal(422, f"The preset is used by {count} of your tracks. Take it off them first.")
    for chosen in call.state.find(ARTIST_DEFAULTS, {"preset_id": row["id"]}):
        call.state.delete(ARTIST_DEFAULTS, chosen["id"])
    call.state.delete(PRESETS, row["id"])
    return {"status": "success", "message": "The preset is deleted."}


@handles("setDefaultPreset")
def set_default_preset(call: Call) -> Any:
    """Make a preset the default one."""
    row = _make_default(call, _own(call, call.path["preset"]))
    return {"status": "success", "preset": _show(row), "message": "The preset is the default now."}


@handles("getExclusiveLicenseDefault")
def get_artist_default(call: Call) -> Any:
    """The terms that the caller's artist profile uses when a track has none of its own."""
    artist_of_caller(call)
    return {"status": "success", "data": _default(call)}


@handles("setExclusiveLicenseDefault")
def set_artist_default(call: Call) -> Any:
    """Choose the preset of the artist profile; a `preset_id` of null gives the choice up."""
    artist = artist_of_caller(call)
    if "preset_id" not in call.body:
        text = "The preset id field is required."
        raise Refusal(422, text, errors={"preset_id": [text]})
    wanted = call.body["preset_id"]
    chosen = call.state.first(ARTIST_DEFAULTS, artist_id=artist)
    if wanted is None:
        if chosen is not None:
            call.state.delete(ARTIST_DEFAULTS, chosen["id"])
    else:
        row = {"artist_id": artist, "preset_id": _own(call, wanted)["id"]}
        if chosen is None:
            call.state.insert(ARTIST_DEFAULTS, row)
        else:
            call.state.put(ARTIST_DEFAULTS, row | {"id": chosen["id"]})
    return {"status": "success", "data": _default(call), "message": "The default license is set."}


def _default(call: Call) -> Row:
    row = default_preset(call.state, call.user["id"])
    if row is None:
        return {"preset_id": None, "preset_name": None, "config": DEFAULT_TERMS}
    return {"preset_id": row["id"], "preset_name": row["name"], "config": row["config"]}


def _own(call: Call, id: Any) -> Row:
    row = call.state.get(PRESETS, id)
    if row is None or row["user_id"] != call.user["id"]:
        raise Refusal(404, "License preset not found.")
    return row


def _name(text: str) -> str:
    if not text.strip():
        message = "The name field is required."
        raise Refusal(422, message, errors={"name": [message]})
    return text.strip()


def _terms(config: Row) -> Row:
    wrong = term_faults(config)
    if wrong:
        raise Refusal(422, next(iter(wrong.values()))[0], errors=wrong)
    return completed(config)


def _make_default(call: Call, row: Row) -> Row:
    for other in call.state.find(PRESETS, {"user_id": call.user["id"], "is_default": True}):
        call.state.change(PRESETS, other["id"], is_default=False)
    return call.state.change(PRESETS, row["id"], is_default=True)


def _show(row: Row) -> Row:
    return {name: row[name] for name in _SHOWN}
