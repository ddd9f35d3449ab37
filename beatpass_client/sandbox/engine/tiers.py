"""The public tier: which fields an answer has without a token."""

from __future__ import annotations

from functools import cache
from typing import Any

from ...contract import load_contract


@cache
def public_fields() -> dict[str, frozenset[str]]:
    """The fields that are shown without a token.

    Returns:
        Names of fields by `model_type`; what has another `model_type` is shown whole.
    """
    schemas = load_contract()["components"]["schemas"]
    return {
        name.lower(): frozenset(schema["x-public-fields"])
        for name, schema in schemas.items()
        if "x-public-fields" in schema
    }


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
    public = public_fields().get(str(row.get("model_type")))
    return {
        key: shown(value, full=full)
        for key, value in row.items()
        if full or public is None or key in public
    }
