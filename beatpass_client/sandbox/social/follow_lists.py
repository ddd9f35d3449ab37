"""Who follows whom, shared by the handlers of follows, users and messaging."""

from __future__ import annotations

from ..catalogue.serializers import serialize_user
from ..engine.call import Call
from ..engine.pages import Listing
from ..engine.state import Row, State
from ..engine.tokens import USERS
from ..tables import FOLLOWS


def follow_of(state: State, user_id: int, kind: str, item_id: int) -> Row | None:
    """Find a follow.

    Args:
        state: The state.
        user_id: Who follows.
        kind: `user`, `artist` or `playlist`.
        item_id: What is followed.

    Returns:
        The row, or None.
    """
    return state.first(FOLLOWS, user_id=user_id, kind=kind, item_id=item_id)


def followers(call: Call, kind: str, item_id: int) -> Listing:
    """List the accounts that follow something, the newest follow first.

    Args:
        call: The call.
        kind: As for `follow_of`.
        item_id: What is followed.

    Returns:
        The listing of shown users.
    """
    return call.listing(
        FOLLOWS,
        {"item_id": item_id, "kind": kind},
        order="-id",
        serialize=lambda rows: _users(call.state, rows, "user_id"),
    )


def followed_users(call: Call, user_id: int) -> Listing:
    """List the accounts that somebody follows, the newest follow first.

    Args:
        call: The call.
        user_id: Who follows.

    Returns:
        The listing of shown users.
    """
    return call.listing(
        FOLLOWS,
        {"user_id": user_id, "kind": "user"},
        order="-id",
        serialize=lambda rows: _users(call.state, rows, "item_id"),
    )


def _users(state: State, rows: list[Row], field: str) -> list[Row]:
    return [serialize_user(user) for user in state.many(USERS, (row[field] for row in rows))]
