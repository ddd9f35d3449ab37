"""Messages: sent, read page by page, answered with an emoji, marked as read and counted."""

from __future__ import annotations

import base64
from typing import Any

from ..catalogue.selections import words
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.quotas import throttled
from ..engine.state import Row
from ..tables import CONVERSATIONS, MEMBERSHIPS, MESSAGES, RECEIPTS
from .rules import (
    client_key,
    membership_of,
    messages_of,
    post_message,
    refuse_blocked,
    unread_count,
)
from .serializers import serialize_messages

# BeatPass takes six emoji and does not say which.
EMOJI = ("👍", "❤️", "😂", "😮", "😢", "🔥")
LONGEST = 2000
MOST = 100
_MARK = "before:"


@handles("getMessages")
def list_messages(call: Call) -> Any:
    """The messages of a conversation, the newest first, by offset or by cursor."""
    mine = membership_of(call, call.path["conversationId"])
    limit = min(MOST, max(1, call.query["limit"]))
    text = call.query.get("q", "")
    if call.query.get("pagination") != "cursor":
        offset = max(0, call.query["offset"])
        rows = messages_of(call.state, mine, words=text, limit=limit, offset=offset)
        return {"success": True, "data": serialize_messages(call.state, rows), "next_cursor": None}
    before = _before(call.query.get("cursor"))
    # One message more tells whether there is a next part.
    rows = messages_of(call.state, mine, words=text, before=before, limit=limit + 1)
    more = len(rows) > limit
    rows = rows[:limit]
    return {
        "success": True,
        "data": serialize_messages(call.state, rows),
        "next_cursor": _cursor(rows[-1]["id"]) if more else None,
    }


@handles("getMessagesWithReceipts")
def with_receipts(call: Call) -> Any:
    """The newest messages of a conversation, and who got and read them."""
    mine = membership_of(call, call.path["conversationId"])
    rows = messages_of(call.state, mine, limit=50)
    return {"success": True, "data": serialize_messages(call.state, rows, receipts=True)}


@handles("sendMessage")
def send(call: Call) -> Any:
    """Write into a conversation; the same `client_message_id` again is the same message."""
    text = words(call.body, "message_text", LONGEST) or ""
    own_id = call.body.get("client_message_id")
    key = client_key(call.user["id"], own_id)
    message = call.state.first(MESSAGES, client_key=key) if key else None
    if message is None:
        mine = membership_of(call, call.body["conversation_id"])
        conversation = call.found(CONVERSATIONS, mine["conversation_id"])
        if not conversation["group"]:
            refuse_blocked(call, conversation["participant_ids"])
        throttled(call, MESSAGES, {"sender_id": call.user["id"]}, "messaging-rate-limited")
        message = post_message(call, conversation, text, own_id)
    return {"success": True, "data": serialize_messages(call.state, [message])[0]}


@handles("setMessageReaction")
def react(call: Call) -> Any:
    """Set the caller's reaction to a message, or take it away with null."""
    message = _message(call)
    emoji = call.body["emoji"]
    if emoji is not None and emoji not in EMOJI:
        text = f"The emoji must be one of {' '.join(EMOJI)}, or null."
        raise Refusal(422, text, errors={"emoji": [text]})
    reactions = {
        user: emoji for user, emoji in message["reactions"].items() if user != str(call.user["id"])
    }
    if emoji is not None:
        reactions[str(call.user["id"])] = emoji
    message = call.state.change(MESSAGES, message["id"], reactions=reactions)
    return {"success": True, "data": serialize_messages(call.state, [message])[0]}


@handles("markMessageRead")
def mark_message_read(call: Call) -> Any:
    """Make one message count as read by the caller; one's own always does."""
    message = _message(call)
    receipt = call.state.first(RECEIPTS, message_id=message["id"], user_id=call.user["id"])
    if receipt is not None and receipt["read_at"] is None:
        call.state.change(RECEIPTS, receipt["id"], read_at=call.stamp)
    return {"success": True, "data": {"id": str(message["id"]), "read": True}}


@handles("getUnreadCount")
def count_unread(call: Call) -> Any:
    """One sum over all conversations of the caller's."""
    mine = call.state.find(MEMBERSHIPS, {"user_id": call.user["id"], "hidden": False})
    total = sum(unread_count(call.state, each) for each in mine)
    return {"success": True, "data": {"unread_count": total}}


def _message(call: Call) -> Row:
    text = call.path["messageId"]
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    message = call.found(MESSAGES, number, f"No message has the id {text}.")
    mine = membership_of(call, message["conversation_id"])
    if message["id"] <= mine["cleared_through"]:
        raise Refusal(404, f"No message has the id {text}.")
    return message


def _cursor(id: int) -> str:
    return base64.urlsafe_b64encode(f"{_MARK}{id}".encode()).decode()


def _before(cursor: str | None) -> int | None:
    if cursor is None:
        return None
    try:
        text = base64.b64decode(cursor.encode("ascii"), b"-_", validate=True).decode("ascii")
    except ValueError:
        text = ""
    number = text.removeprefix(_MARK)
    if not text.startswith(_MARK) or not number.isdigit() or len(number) > 18:
        fault = "The cursor must be the next_cursor of an earlier answer."
        raise Refusal(422, fault, errors={"cursor": [fault]})
    return int(number)
