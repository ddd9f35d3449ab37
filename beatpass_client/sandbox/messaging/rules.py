"""Rules of conversations and messages, shared by the handlers of both."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.refusals import refuse_as
from ..engine.state import Row, State
from ..tables import BLOCKS, CONVERSATIONS, MEMBERSHIPS, MESSAGES, RECEIPTS


def membership_of(call: Call, conversation_id: int) -> Row:
    """Find the caller's part in a conversation.

    Args:
        call: The call.
        conversation_id: The conversation.

    Returns:
        The stored membership.

    Raises:
        Refusal: There is no such conversation or the caller deleted it (404), or the caller does
            not take part in it (403).
    """
    if call.state.get(CONVERSATIONS, conversation_id) is None:
        raise refuse_as("conversation-not-found")
    mine = call.state.first(MEMBERSHIPS, conversation_id=conversation_id, user_id=call.user["id"])
    if mine is None:
        raise refuse_as("not-a-participant")
    if mine["hidden"]:
        raise refuse_as("conversation-not-found")
    return mine


def refuse_blocked(call: Call, user_ids: list[int]) -> None:
    """Refuse to write to somebody who blocked the caller, or was blocked by the caller.

    Args:
        call: The call.
        user_ids: The recipients.

    Raises:
        Refusal: One of them is blocked or blocks (403).
    """
    for id in user_ids:
        if call.state.first(BLOCKS, user_id=call.user["id"], blocked_id=id) is not None:
            raise refuse_as("you-blocked-user")
        if call.state.first(BLOCKS, user_id=id, blocked_id=call.user["id"]) is not None:
            raise refuse_as("user-blocked-you")


def open_conversation(state: State, stamp: str, user_ids: list[int], title: str | None) -> Row:
    """Make a conversation, or find the one that two people have.

    Args:
        state: The state.
        stamp: The present moment.
        user_ids: All who take part, the one who starts first.
        title: The title of a group.

    Returns:
        The stored conversation.
    """
    direct = len(user_ids) == 2
    pair = ":".join(str(id) for id in sorted(user_ids)) if direct else None
    known = state.first(CONVERSATIONS, pair=pair) if direct else None
    if known is not None:
        return known
    row: Row = {
        "group": not direct,
        "title": None if direct else title,
        "participant_ids": user_ids,
        "pair": pair,
        "created_at": stamp,
    }
    made = state.insert(CONVERSATIONS, row)
    for id in user_ids:
        state.insert(MEMBERSHIPS, new_membership(made["id"], id))
    return made


def new_membership(conversation_id: int, user_id: int) -> Row:
    """Make the membership that somebody begins with.

    Args:
        conversation_id: The conversation.
        user_id: The user.

    Returns:
        A row without an id.
    """
    return {
        "conversation_id": conversation_id,
        "user_id": user_id,
        "archived": False,
        "pinned": False,
        "marked_unread": False,
        "hidden": False,
        "cleared_through": 0,
        "last_message_id": 0,
        "typing_until": None,
    }


def client_key(sender_id: int, client_message_id: str | None) -> str | None:
    """Make what a message sent twice is recognised by.

    Args:
        sender_id: The sender.
        client_message_id: The sender's own UUID of the message.

    Returns:
        The key, or None without a UUID.
    """
    return f"{sender_id}:{client_message_id.lower()}" if client_message_id else None


def post_message(call: Call, conversation: Row, text: str, client_message_id: str | None) -> Row:
    """Put a message of the caller's into a conversation, unread for all others.

    Args:
        call: The call.
        conversation: The stored conversation.
        text: The text.
        client_message_id: The caller's own UUID of the message.

    Returns:
        The stored message.
    """
    state, sender = call.state, call.user["id"]
    message = state.insert(
        MESSAGES,
        {
            "conversation_id": conversation["id"],
            "sender_id": sender,
            "text": text,
            "client_key": client_key(sender, client_message_id),
            "client_message_id": client_message_id,
            "reactions": {},
            "created_at": call.stamp,
        },
    )
    for member in state.find(MEMBERSHIPS, {"conversation_id": conversation["id"]}):
        # A message brings a deleted conversation back, without what was deleted.
        changes: Row = {"last_message_id": message["id"], "hidden": False}
        if member["user_id"] == sender:
            changes |= {"typing_until": None, "marked_unread": False}
        else:
            receipt = {
                "message_id": message["id"],
                "conversation_id": conversation["id"],
                "user_id": member["user_id"],
                "delivered_at": call.stamp,
                "read_at": None,
            }
            state.insert(RECEIPTS, receipt)
        state.change(MEMBERSHIPS, member["id"], **changes)
    return message


def mark_read(call: Call, membership: Row) -> None:
    """Leave nothing unread in a conversation of the caller's.

    Args:
        call: The call.
        membership: The caller's membership.
    """
    where = _unread(membership)
    for receipt in call.state.find(RECEIPTS, where):
        call.state.change(RECEIPTS, receipt["id"], read_at=call.stamp)
    if membership["marked_unread"]:
        call.state.change(MEMBERSHIPS, membership["id"], marked_unread=False)


def unread_count(state: State, membership: Row) -> int:
    """Count what somebody has not read in a conversation; 1 if it was marked as unread by hand.

    Args:
        state: The state.
        membership: The membership.

    Returns:
        How many messages.
    """
    return state.count(RECEIPTS, _unread(membership)) or int(membership["marked_unread"])


def messages_of(
    state: State,
    membership: Row,
    *,
    words: str = "",
    before: int | None = None,
    limit: int,
    offset: int = 0,
) -> list[Row]:
    """Read the messages of a conversation that somebody still sees, the newest first.

    Args:
        state: The state.
        membership: The membership.
        words: Only messages with these words in their text, in any letter case.
        before: Only messages of a lower id.
        limit: The most messages.
        offset: How many to leave out first.

    Returns:
        The stored messages.
    """
    below = "" if before is None else "AND id < ? "
    found = state.execute(
        f"SELECT id FROM \"{MESSAGES}\" WHERE json_extract(data, '$.conversation_id') = ? "
        f"AND id > ? {below}"
        "AND instr(lower(json_extract(data, '$.text')), lower(?)) > 0 "
        "ORDER BY id DESC LIMIT ? OFFSET ?",
        (
            membership["conversation_id"],
            membership["cleared_through"],
            *(() if before is None else (before,)),
            words,
            limit,
            offset,
        ),
    )
    return state.many(MESSAGES, (row[0] for row in found))


def _unread(membership: Row) -> Row:
    return {
        "conversation_id": membership["conversation_id"],
        "user_id": membership["user_id"],
        "read_at": None,
    }
