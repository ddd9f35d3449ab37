"""Serializers of conversations and messages."""

from __future__ import annotations

from collections.abc import Iterable

from ..catalogue.serializers import serialize_user
from ..engine.state import Row, State
from ..engine.tokens import USERS
from ..tables import CONVERSATIONS, MESSAGES, RECEIPTS
from .rules import unread_count


def serialize_messages(state: State, rows: list[Row], *, receipts: bool = False) -> list[Row]:
    """Show messages with their senders and reactions.

    Args:
        state: The state.
        rows: Stored messages.
        receipts: Whether to show who got and read them.

    Returns:
        What is shown, in the same order.
    """
    senders = _people(state, (row["sender_id"] for row in rows))
    shown = []
    for row in rows:
        message = {
            "id": str(row["id"]),
            "conversation_id": row["conversation_id"],
            "sender_id": row["sender_id"],
            "user": senders.get(row["sender_id"]),
            "message_text": row["text"],
            "client_message_id": row["client_message_id"],
            "reactions": [
                {"user_id": int(user), "emoji": emoji} for user, emoji in row["reactions"].items()
            ],
            "created_at": row["created_at"],
        }
        if receipts:
            found = state.find(RECEIPTS, {"message_id": row["id"]})
            fields = ("user_id", "delivered_at", "read_at")
            message["receipts"] = [{name: each[name] for name in fields} for each in found]
        shown.append(message)
    return shown


def serialize_conversations(state: State, memberships: list[Row]) -> list[Row]:
    """Show conversations as one who takes part sees them.

    Args:
        state: The state.
        memberships: Stored memberships of one user.

    Returns:
        What is shown, in the same order.
    """
    rows = state.many(CONVERSATIONS, (each["conversation_id"] for each in memberships))
    people = _people(state, (id for row in rows for id in row["participant_ids"]))
    last = state.many(
        MESSAGES,
        (
            each["last_message_id"]
            for each in memberships
            if each["last_message_id"] > each["cleared_through"]
        ),
    )
    newest = {each["conversation_id"]: each for each in serialize_messages(state, last)}
    shown = []
    for row, mine in zip(rows, memberships, strict=True):
        message = newest.get(row["id"])
        shown.append(
            {
                "id": row["id"],
                "type": "group" if row["group"] else "direct",
                "title": row["title"],
                "participants": [people[id] for id in row["participant_ids"] if id in people],
                "last_message": message,
                "unread_count": unread_count(state, mine),
                "archived": mine["archived"],
                "pinned": mine["pinned"],
                "created_at": row["created_at"],
                "updated_at": message["created_at"] if message else row["created_at"],
            }
        )
    return shown


def _people(state: State, ids: Iterable[int]) -> dict[int, Row]:
    return {row["id"]: serialize_user(row) for row in state.many(USERS, sorted(set(ids)))}
