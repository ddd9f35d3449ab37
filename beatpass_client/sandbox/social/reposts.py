"""Reposts: tracks and albums passed on to one's followers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..catalogue.serializers import serialize_albums, serialize_tracks
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.pages import number_and_size, simple_page
from ..engine.quotas import wait_seconds
from ..engine.refusals import refuse_as
from ..engine.state import Row, State
from ..engine.table import table
from ..engine.tokens import USERS
from ..tables import ALBUMS, REPOSTS, TRACKS

# What was ever reposted counts towards the limits, also if it was taken back.
MADE = table("repost_made", index=("user_id",))
TABLES = {"track": TRACKS, "album": ALBUMS}
AN_HOUR = (20, timedelta(hours=1))
A_DAY = (100, timedelta(days=1))
PAGE_SIZE = 20


@handles("toggleRepost")
def toggle(call: Call) -> Any:
    """Repost a track or an album, or take the repost back."""
    kind, item = _item(call)
    mine: Row = {"user_id": call.user["id"]}
    row = call.state.first(REPOSTS, **mine, kind=kind, item_id=item["id"])
    if row is not None:
        call.state.delete(REPOSTS, row["id"])
        _count(call.state, kind, item, -1)
        return {"status": "success", "action": "removed"}
    if _is_own(call, item):
        raise refuse_as("cannot-repost-own-track")
    if any(wait_seconds(call, MADE, mine, *limit) for limit in (AN_HOUR, A_DAY)):
        raise refuse_as("repost-limit-reached")
    call.state.insert(MADE, mine | {"created_at": call.stamp})
    row = call.state.insert(
        REPOSTS, mine | {"kind": kind, "item_id": item["id"], "created_at": call.stamp}
    )
    _count(call.state, kind, item, 1)
    return {
        "status": "success",
        "action": "added",
        "repost": {
            "id": row["id"],
            "user_id": row["user_id"],
            "repostable_id": item["id"],
            "repostable_type": kind,
            "created_at": row["created_at"],
        },
    }


@handles("getUserReposts")
def list_reposts(call: Call) -> Any:
    """What an account reposted, the newest first, in simple pages of a fixed size."""
    user = call.found(USERS, call.path["id"])
    found = call.listing(
        REPOSTS,
        {"user_id": user["id"]},
        order="-id",
        serialize=lambda rows: _show(call.state, rows),
    )
    number, _ = number_and_size(call.query, None)
    page = simple_page(found, number, PAGE_SIZE, call.address, call.request.query)
    return {"status": "success", "pagination": page}


def _item(call: Call) -> tuple[str, Row]:
    kind, id = call.body["repostable_type"], call.body["repostable_id"]
    if kind not in TABLES:
        text = "The repostable type must be track or album."
        raise Refusal(422, text, errors={"repostable_type": [text]})
    item = call.state.get(TABLES[kind], id)
    if item is None:
        text = "The selected repostable id is invalid."
        raise Refusal(422, text, errors={"repostable_id": [text]})
    return kind, item


def _is_own(call: Call, item: Row) -> bool:
    artist = call.user["artist_id"]
    return item.get("owner_id") == call.user["id"] or (
        artist is not None and artist in item["artist_ids"]
    )


def _count(state: State, kind: str, item: Row, by: int) -> None:
    if kind == "track":
        state.change(TRACKS, item["id"], reposts_count=max(0, item["reposts_count"] + by))


def _show(state: State, rows: list[Row]) -> list[Row]:
    shown: dict[tuple[str, int], Row] = {}
    for kind, show in (("track", serialize_tracks), ("album", serialize_albums)):
        ids = [row["item_id"] for row in rows if row["kind"] == kind]
        for each in show(state, state.many(TABLES[kind], ids)):
            shown[(kind, each["id"])] = each
    return [
        {"id": row["id"], "created_at": row["created_at"], "repostable": item}
        for row in rows
        if (item := shown.get((row["kind"], row["item_id"]))) is not None
    ]
