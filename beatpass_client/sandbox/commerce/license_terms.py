"""Terms of a licence: BeatPass's own, those of a preset, and those of a track."""

from __future__ import annotations

from typing import Any

from ..engine.state import Row, State
from ..engine.table import table
from ..engine.tokens import USERS

# A row: user_id, name, description, config, is_default, created_at, updated_at.
PRESETS = table("license_preset", index=("user_id",))
# A row: artist_id, preset_id.
ARTIST_DEFAULTS = table("artist_license_default", index=("artist_id",), unique=(("artist_id",),))

COUNTS = (
    "distribute_copies_allowed", "audio_streams_allowed", "monetized_music_videos_allowed",
    "non_monetized_music_videos_allowed", "monetized_video_streams_allowed",
    "non_monetized_video_streams_allowed", "radio_stations_allowed",
    "performances_not_for_profit_allowed",
)  # fmt: skip

DEFAULT_TERMS: dict[str, Any] = {
    "publishing_share": {"producer": 50, "licensee": 50},
    "territory": "Worldwide",
    "governing_law_country": "Canada",
    "arbitration_location": {"state_province": "Quebec", "country": "Canada"},
    **dict.fromkeys(COUNTS, "unlimited"),
    "broadcasting_rights": True,
    "streaming_rights": True,
    "performances_for_profit": True,
    "files_to_deliver": ["wav", "stems"],
    "producer_royalty_percentage": 3,
    "exclusive_rights": True,
    "transferable": False,
    "content_id_registration_allowed": True,
}

STANDARD_TERMS: dict[str, Any] = DEFAULT_TERMS | {
    "distribute_copies_allowed": 10_000,
    "audio_streams_allowed": 1_000_000,
    "monetized_music_videos_allowed": 1,
    "radio_stations_allowed": 2,
    "files_to_deliver": ["wav"],
    "exclusive_rights": False,
    "content_id_registration_allowed": False,
}


def completed(config: Row) -> Row:
    """Fill terms up with BeatPass's own, and take out counts that nothing is left of.

    Args:
        config: Terms that have no faults.

    Returns:
        The whole terms.
    """
    terms = DEFAULT_TERMS | config
    if not terms["broadcasting_rights"]:
        terms["radio_stations_allowed"] = 0
    if not terms["streaming_rights"]:
        terms["audio_streams_allowed"] = 0
    return terms


def term_faults(config: Row) -> dict[str, list[str]]:
    """Check what the contract's schema cannot say about terms.

    Args:
        config: The terms, which fit the schema.

    Returns:
        Texts by field; empty when all is well.
    """
    found: dict[str, list[str]] = {}
    share = config.get("publishing_share")
    if share is not None and abs(share["producer"] + share["licensee"] - 100) > 1e-9:
        found["config.publishing_share"] = ["The publishing shares must add up to 100."]
    location = config.get("arbitration_location")
    if location is not None and not any(str(part).strip() for part in location.values()):
        found["config.arbitration_location"] = ["The arbitration location field is required."]
    for name in COUNTS:
        if name in config and not _is_count(config[name]):
            words = name.replace("_", " ")
            found[f"config.{name}"] = [f"The {words} field must be a number or unlimited."]
    return found


def terms_of(state: State, track: Row, *, exclusive: bool) -> Row:
    """Work out the terms under which a track is sold.

    Args:
        state: The state.
        track: The stored track.
        exclusive: Whether it is sold exclusively.

    Returns:
        The terms: the track's own, else those of its preset, else the owner's default, else
        BeatPass's.
    """
    if not exclusive:
        return dict(STANDARD_TERMS)
    own = track.get("exclusive_license_config")
    if isinstance(own, dict) and own:
        return completed(own)
    preset = state.get(PRESETS, track.get("exclusive_license_preset_id"))
    if preset is None:
        preset = default_preset(state, track["owner_id"])
    return dict(DEFAULT_TERMS) if preset is None else dict(preset["config"])


def default_preset(state: State, user_id: int) -> Row | None:
    """Find the preset that a user's tracks take their terms from.

    Args:
        state: The state.
        user_id: The user.

    Returns:
        The one chosen for the artist profile, else the default one, else None.
    """
    user = state.get(USERS, user_id)
    if user is not None and user["artist_id"] is not None:
        chosen = state.first(ARTIST_DEFAULTS, artist_id=user["artist_id"])
        if chosen is not None:
            return state.get(PRESETS, chosen["preset_id"])
    return state.first(PRESETS, user_id=user_id, is_default=True)


def _is_count(value: Any) -> bool:
    if value == "unlimited":
        return True
    if isinstance(value, str):
        return value.isascii() and value.isdigit()
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0
