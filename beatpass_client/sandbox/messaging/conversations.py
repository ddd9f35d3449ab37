"""Conversations: started, listed, put away, pinned, reported and deleted; who may be written to."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..catalogue.selections import words
from ..catalogue.serializers import serialize_user
from ..engine.call import Call, handles
from ..engine.clock import moment_of, stamp
from ..engine.http import Refusal
from ..engine.quotas import throttled
from ..engine.refusals import refuse_as
from ..engine.state import Row
from ..engine.table import table
from ..engine.tokens import USERS
from ..social.follow_lists import follow_of, followed_users
from ..tables import MEMBERSHIPS, MESSAGES
from .rules import (
    client_key,
    mark_read,
    membership_of,
    open_conversation,
    post_message,
    refuse_blocked,
    unread_count,
)
from .serializers import serialize_conversations, serialize_messages

REPORTS = table("conversation_report", index=("conversation_id", "user_id"))
TYPING_FOR = timedelta(seconds=10)
MATCHES = 20
LONGEST = 2000


@handles("getConversations")
def list_conversations(call: Call) -> Any:
    """The caller's conversations: pinned ones first, then by their newest message."""
    archived = call.query.get("folder") == "archive"
    where = {"user_id": call.user["id"], "hidden": False, "archived": archived}
    mine = call.state.find(MEMBERSHIPS, where)
    mine.sort(key=lambda row: (row["pinned"], row["last_message_id"], row["id"]), reverse=True)
    limit = max(1, call.query["limit"])
    offset = max(0, call.query.get("offset", 0))
    if call.query.get("q"):
        shown = [
            row for row in serialize_conversations(call.state, mine) if _has(row, call.query["q"])
        ]
        total, part = len(shown), shown[offset : offset + limit]
    else:
        total = len(mine)
        part = serialize_conversations(call.state, mine[offset : offset + limit])
    following = offset + len(part)
    more = bool(part) and following < total
    return {"success": True, "data": part, "next_offset": following if more else None}


@handles("startConversation")
def start(call: Call) -> Any:
    """Write to somebody or to a group; two people have one conversation only."""
    user_ids = _recipients(call)
    text = words(call.body, "message_text", LONGEST) or ""
    own_id = call.body.get("client_message_id")
    key = client_key(call.user["id"], own_id)
    message = call.state.first(MESSAGES, client_key=key) if key else None
    if message is None:
        _refuse_unwelcome(call, user_ids)
        throttled(call, MESSAGES, {"sender_id": call.user["id"]}, "messaging-rate-limited")
        conversation = open_conversation(
            call.state, call.stamp, [call.user["id"], *user_ids], call.body.get("title")
        )
        message = post_message(call, conversation, text, own_id)
    mine = call.state.first(
        MEMBERSHIPS, conversation_id=message["conversation_id"], user_id=call.user["id"]
    )
    shown = serialize_conversations(call.state, [mine] if mine else [])
    return {
        "success": True,
        "data": {
            "conversation_id": message["conversation_id"],
            "conversation": shown[0] if shown else None,
            "message": serialize_messages(call.state, [message])[0],
        },
    }


@handles("deleteConversation")
def delete(call: Call) -> Any:
    """Take a conversation out of the caller's view; the others keep it."""
    mine = _mine(call)
    mark_read(call, mine)
    call.state.change(
        MEMBERSHIPS,
        mine["id"],
        hidden=True,
        archived=False,
        pinned=False,
        marked_unread=False,
        cleared_through=mine["last_message_id"],
    )
    return {"success": True, "message": "The conversation was deleted."}


@handles("archiveConversation")
def archive(call: Call) -> Any:
    """Put a conversation away, or back into the inbox."""
    mine = _mine(call)
    call.state.change(MEMBERSHIPS, mine["id"], archived=call.body["archived"])
    return {"success": True, "data": {"archived": call.body["archived"]}}


@handles("pinConversation")
def pin(call: Call) -> Any:
    """Pin a conversation to the top, or take the pin off."""
    mine = _mine(call)
    call.state.change(MEMBERSHIPS, mine["id"], pinned=call.body["pinned"])
    return {"success": True, "data": {"pinned": call.body["pinned"]}}


@handles("markConversationRead")
def read(call: Call) -> Any:
    """Leave nothing unread in a conversation."""
    mark_read(call, _mine(call))
    return {"success": True, "data": {"unread_count": 0}}


@handles("markConversationUnread")
def unread(call: Call) -> Any:
    """Make a conversation count as unread until it is read."""
    mine = call.state.change(MEMBERSHIPS, _mine(call)["id"], marked_unread=True)
    return {"success": True, "data": {"unread_count": unread_count(call.state, mine)}}


@handles("reportConversation")
def report(call: Call) -> Any:
    """Complain about a conversation."""
    mine = _mine(call)
    row = {
        "conversation_id": mine["conversation_id"],
        "user_id": call.user["id"],
        "reason": words(call.body, "reason", 255),
        "details": words(call.body, "details", LONGEST, required=False),
        "created_at": call.stamp,
    }
    row = call.state.insert(REPORTS, row)
    return {"success": True, "message": "The report was sent.", "data": {"report_id": row["id"]}}


@handles("setTypingStatus")
def set_typing(call: Call) -> Any:
    """Tell that the caller is writing, which holds for ten seconds, or is not."""
    mine = _mine(call)
    until = stamp(call.now + TYPING_FOR) if call.body["is_typing"] else None
    call.state.change(MEMBERSHIPS, mine["id"], typing_until=until)
    return {"success": True, "data": {"is_typing": call.body["is_typing"]}}


@handles("getTypingStatus")
def get_typing(call: Call) -> Any:
    """Who of the others is writing at the moment."""
    mine = _mine(call)
    writing = [
        row["user_id"]
        for row in call.state.find(MEMBERSHIPS, {"conversation_id": mine["conversation_id"]})
        if row["user_id"] != call.user["id"]
        and row["typing_until"] is not None
        and call.now < moment_of(row["typing_until"])
    ]
    users = [serialize_user(row) for row in call.state.many(USERS, writing)]
    return {"success": True, "data": {"is_typing": bool(users), "users": users}}


@handles("getMessagingFollowedUsers")
def followed(call: Call) -> Any:
    """The accounts that the caller follows, and so may write to."""
    found = followed_users(call, call.user["id"])
    return {"success": True, "data": found.fetch(found.count(), 0)}


@handles("searchMessagingUsers")
def search(call: Call) -> Any:
    """The accounts whose name has what was typed so far, without the caller."""
    typed = call.query.get("q", "").strip()
    if len(typed) < 2:
        return {"success": True, "data": []}
    rows = call.state.find(USERS, search=typed, limit=MATCHES + 1)
    others = [row for row in rows if row["id"] != call.user["id"]]
    return {"success": True, "data": [serialize_user(row) for row in others[:MATCHES]]}


def _mine(call: Call) -> Row:
    return membership_of(call, call.path["conversationId"])


def _has(shown: Row, typed: str) -> bool:
    names = [person["display_name"] for person in shown["participants"]]
    message = shown["last_message"]
    texts = [shown["title"] or "", *names, message["message_text"] if message else ""]
    return typed.strip().casefold() in "\n".join(texts).casefold()


def _recipients(call: Call) -> list[int]:
    one, several = call.body.get("user_id"), call.body.get("user_ids")
    if one is None and several is None:
        raise Refusal(400, "Name the recipient in user_id, or a group of them in user_ids.")
    if one is not None and several is not None:
        raise _wrong("user_id", "Name either user_id or user_ids, not both.")
    field, ids = ("user_id", [one]) if several is None else ("user_ids", several)
    if call.user["id"] in ids:
        raise _wrong(field, "You cannot write to yourself.")
    users = [call.state.get(USERS, id) for id in ids]
    found = [user["id"] for user in users if user is not None]
    if len(found) < len(ids):
        raise refuse_as("recipient-not-found")
    return found


def _refuse_unwelcome(call: Call, user_ids: list[int]) -> None:
    refuse_blocked(call, user_ids)
    for id in user_ids:
        if follow_of(call.state, call.user["id"], "user", id) is None:
            raise _wrong(
                "user_id" if "user_id" in call.body else "user_ids",
                f"You can only start a conversation with people you follow; user {id} is not.",
            )


def _wrong(field: str, text: str) -> Refusal:
    return Refusal(422, text, errors={field: [text]})
