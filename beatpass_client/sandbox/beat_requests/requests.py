"""Beat requests: created, listed, renewed and closed."""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from ..engine.call import Call, handles
from ..engine.clock import moment_of, stamp
from ..engine.http import Refusal
from ..engine.refusals import entries, message_of, refuse_as
from ..engine.state import Row
from ..engine.table import table
from . import request_tokens
from .rules import (
    BEAT_REQUESTS,
    RENEWAL_WINDOW,
    SUBMISSIONS,
    WORDS,
    is_open,
    open_requests,
    request_of,
    serialize_requests,
)

# Who looked at a request. A row: request_id, user_id, views.
VIEWS = table("beat_request_view", index=("request_id", "user_id"))


@handles("listBeatRequests")
def list_requests(call: Call) -> Any:
    """Every open request, the newest first."""
    rows = open_requests(call.state, call.now)
    shown = serialize_requests(call.state, rows, call.now)
    return {"success": True, "data": shown, "count": len(shown)}


@handles("getBeatRequestDurationTiers")
def duration_tiers(call: Call) -> Any:
    """How long a request can stay open, and what that costs."""
    tiers = [
        {
            "hours": hours,
            "tokens": tokens,
            "label": f"{hours} hours ({tokens} token{'s' if tokens > 1 else ''})",
        }
        for hours, tokens in request_tokens.TIERS.items()
    ]
    return {"success": True, "data": tiers}


@handles("getBeatRequest")
def get_request(call: Call) -> Any:
    """One request, open or not."""
    return {"success": True, "data": _shown(call, request_of(call.state, call.path["id"]))}


@handles("getMyBeatRequests")
def my_requests(call: Call) -> Any:
    """The caller's requests, the newest first."""
    rows = call.state.find(BEAT_REQUESTS, {"user_id": call.user["id"]}, order="-created_at")
    return {"success": True, "data": serialize_requests(call.state, rows, call.now)}


@handles("createBeatRequest", faults={"duration_hours": "invalid-duration"})
def create_request(call: Call) -> Any:
    """Publish a request and spend the tokens of its duration."""
    words = _words(call.body)
    hours = int(call.body.get("duration_hours", 24))
    tokens = request_tokens.TIERS[hours]
    info = request_tokens.spend(
        call.state, call.user, call.now, tokens, spent_entry="no-tokens-remaining"
    )
    row = call.state.insert(
        BEAT_REQUESTS,
        {
            "user_id": call.user["id"],
            **words,
            "duration_hours": hours,
            "tokens": tokens,
            "created_at": call.stamp,
            "expires_at": stamp(call.now + timedelta(hours=hours)),
            "renewed": 0,
            "views": 0,
        },
    )
    return {
        "success": True,
        "message": "The beat request is published.",
        "data": _shown(call, row),
        "token_info": info,
    }


@handles("deleteBeatRequest")
def delete_request(call: Call) -> Any:
    """Take a request back, with its tokens as far as the plan's allowance goes."""
    row = _own(call)
    for table_name in (SUBMISSIONS, VIEWS):
        for each in call.state.find(table_name, {"request_id": row["id"]}):
            call.state.delete(table_name, each["id"])
    call.state.delete(BEAT_REQUESTS, row["id"])
    info = request_tokens.refund(call.state, call.user, call.now, row["tokens"])
    return {"success": True, "message": "The beat request is deleted.", "token_info": info}


@handles("renewBeatRequest")
def renew_request(call: Call) -> Any:
    """Open an expired request again, at its old duration and price."""
    row = _own(call)
    if is_open(row, call.now):
        raise refuse_as("request-still-active")
    if call.now > moment_of(row["expires_at"]) + RENEWAL_WINDOW:
        raise refuse_as("renewal-window-expired")
    info = request_tokens.spend(
        call.state, call.user, call.now, row["tokens"], spent_entry="no-token-for-renewal"
    )
    row |= {
        "expires_at": stamp(call.now + timedelta(hours=row["duration_hours"])),
        "renewed": row["renewed"] + 1,
    }
    call.state.put(BEAT_REQUESTS, row)
    return {
        "success": True,
        "message": "The beat request is open again.",
        "data": _shown(call, row),
        "token_info": info,
    }


@handles("getBeatRequestRateLimitStatus")
def token_status(call: Call) -> Any:
    """How the caller stands with the tokens."""
    info = request_tokens.standing(call.state, call.user, call.now)
    return {"success": True, "data": {"can_create": info["tokens_remaining"] > 0, **info}}


@handles("logBeatRequestView")
def log_view(call: Call) -> Any:
    """Count a look at somebody else's request."""
    try:
        row = request_of(call.state, call.path["id"])
    except Refusal:
        return {"success": True, "tracked": False}
    if row["user_id"] == call.user["id"]:
        return {"success": True, "tracked": False}
    key = {"request_id": row["id"], "user_id": call.user["id"]}
    seen = call.state.first(VIEWS, **key) or call.state.insert(VIEWS, key | {"views": 0})
    call.state.change(VIEWS, seen["id"], views=seen["views"] + 1)
    call.state.change(BEAT_REQUESTS, row["id"], views=row["views"] + 1)
    return {"success": True, "tracked": True}


@handles("getBeatRequestStatistics")
def statistics(call: Call) -> Any:
    """Counts of all requests."""
    rows = call.state.find(BEAT_REQUESTS)
    offered = Counter(row["request_id"] for row in call.state.find(SUBMISSIONS))
    genres = Counter(row["genre"] for row in rows if row["genre"])
    active = sum(is_open(row, call.now) for row in rows)
    total = sum(offered.values())
    return {
        "success": True,
        "data": {
            "total_requests": len(rows),
            "active_requests": active,
            "expired_requests": len(rows) - active,
            "answered_requests": len(offered),
            "total_submissions": total,
            "total_views": sum(row["views"] for row in rows),
            "average_submissions": round(total / len(rows), 2) if rows else 0.0,
            "top_genres": [
                {"genre": genre, "count": count} for genre, count in genres.most_common(5)
            ],
        },
    }


def _words(body: Row) -> Row:
    content = re.sub(r"<[^<>]*>", "", body["content"]).strip()
    if len(content) < 10:
        raise _fault("description-too-short", "content")
    reference = body["reference_track"].strip()
    if not reference:
        raise _fault("reference-track-required", "reference_track")
    try:
        parts = urlsplit(reference)
        known = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        known = False
    if not known or re.search(r"\s", reference):
        raise _fault("invalid-reference-track", "reference_track")
    mood = body.get("mood")
    if mood is not None and not re.fullmatch(r"[^\W\d_]+(?:[\s-]+[^\W\d_]+)*", mood.strip()):
        text = "The mood field may have letters and blanks only."
        raise Refusal(422, text, errors={"mood": [text]})
    given: Row = {name: body.get(name) for name in WORDS}
    return given | {"content": content, "reference_track": reference}


def _fault(entry: str, field: str) -> Refusal:
    return refuse_as(entry, errors={field: [message_of(entries()[entry])]})


def _own(call: Call) -> Row:
    row = request_of(call.state, call.path["id"])
    if row["user_id"] != call.user["id"]:
        raise refuse_as("not-request-owner")
    return row


def _shown(call: Call, row: Row) -> Row:
    return serialize_requests(call.state, [row], call.now)[0]
