"""Stored profiles."""

from __future__ import annotations

from ..engine.state import Row, State
from ..tables import PROFILES


def profile_of(state: State, user: Row) -> Row:
    """Find the profile of an account.

    Args:
        state: The state.
        user: The stored user.

    Returns:
        The profile, empty when there is none; only a stored one has an `id`.
    """
    empty: Row = {"user_id": user["id"], "description": "", "city": "", "country": "", "links": []}
    return state.first(PROFILES, user_id=user["id"]) or empty
