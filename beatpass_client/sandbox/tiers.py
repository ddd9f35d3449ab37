"""The two tiers: what is shown without a token."""

from __future__ import annotations

from typing import Any

_PUBLIC = {
    "track": (
        "id", "name", "image", "created_at", "duration_text", "model_type", "artists", "genres",
    ),
    "artist": ("id", "name", "model_type"),
    "album": ("id", "name", "model_type", "image", "release_date"),
    "genre": ("id", "name", "display_name", "model_type"),
}  # fmt: skip


def shown(row: Any, *, full: bool) -> Any:
    """Show a row, and all rows in it, as a tier sees them.

    Args:
        row: A row of the catalogue, a list of rows, or a plain value.
        full: Whether the caller has a token.

    Returns:
        A copy with the fields of the tier.
    """
    if isinstance(row, list):
        return [shown(each, full=full) for each in row]
    if not isinstance(row, dict):
        return row
    public = _PUBLIC.get(str(row.get("model_type")))
    return {
        key: shown(value, full=full)
        for key, value in row.items()
        if full or public is None or key in public
    }
