"""Purchases of tracks: the price, the payment, and what it led to."""

from __future__ import annotations

import secrets
from typing import Any

from ..catalogue.serializers import serialize_tracks
from ..engine.call import Call, confirms_payments, handles
from ..engine.clock import Clock, stamp
from ..engine.http import Refusal
from ..engine.refusals import entries, message_of, refuse_as
from ..engine.state import Row, State
from ..engine.table import table
from ..engine.tokens import USERS
from ..tables import PURCHASES, TRACKS
from . import offers as shop
from .licensing import LICENSES, drafted

# What somebody was told that a track costs. A row: user_id, track_id, price, currency, exclusive.
QUOTES = table("quote", index=("user_id", "track_id"), unique=(("user_id", "track_id"),))

_SHOWN = (
    "id", "track_id", "total_amount", "platform_fee", "artist_amount", "currency", "license_uuid",
)  # fmt: skip


@handles("calculateTrackPrice")
def calculate_price(call: Call) -> Any:
    """The price with all fees. It is remembered, so that a purchase at another one is refused."""
    track = _track(call)
    offer = _offer(call, track)
    key = {"user_id": call.user["id"], "track_id": track["id"]}
    told = call.state.first(QUOTES, **key)
    row = {**key, "price": offer.price, "currency": offer.currency, "exclusive": offer.exclusive}
    if told is None:
        call.state.insert(QUOTES, row)
    else:
        call.state.put(QUOTES, row | {"id": told["id"]})
    return {"status": "success", **shop.pricing(call.state, track, offer, call.user)}


@handles("initiateTrackPurchase")
def initiate_purchase(call: Call) -> Any:
    """Open a payment, which Stripe or somebody in its place confirms."""
    track, user = _track(call), call.user
    offer = _offer(call, track, user)
    told = call.state.first(QUOTES, user_id=user["id"], track_id=track["id"])
    if told is not None and told["price"] != offer.price:
        raise refuse_as("price-changed")
    if user.get("card_fault") not in (None, "payment-processing-error"):
        raise refuse_as(user["card_fault"])
    pricing = shop.pricing(call.state, track, offer, user)
    row = {
        "user_id": user["id"],
        "track_id": track["id"],
        "seller_id": track["owner_id"],
        "status": "pending",
        "fault": None,
        **{name: pricing[name] for name in ("total_amount", "platform_fee", "artist_amount")},
        "currency": offer.currency,
        "exclusive": offer.exclusive,
        "client_secret": f"pi_{secrets.token_hex(12)}_secret_{secrets.token_hex(12)}",
        "license_uuid": None,
        "created_at": call.stamp,
    }
    purchase = call.state.insert(PURCHASES, row)
    if user.get("card_fault"):
        # The answer gets lost between Stripe and BeatPass, and the purchase is there all the same.
        raise refuse_as(user["card_fault"], keep=True)
    return {
        "status": "success",
        "client_secret": row["client_secret"],
        "purchase_id": purchase["id"],
        "pricing": pricing,
    }


@handles("checkTrackPurchaseStatus")
def purchase_status(call: Call) -> Any:
    """Whether the caller has the track, or may buy it, and why not."""
    track, user = _track(call), call.user
    rows = call.state.find(
        PURCHASES, {"user_id": user["id"], "track_id": track["id"]}, order="-id", limit=1
    )
    latest = shop.bought(call.state, track, user) or (rows[0] if rows else None)
    standing = shop.status_of(latest, call.now) if latest else None
    entry = shop.obstacle(call.state, track, call.now, user)
    can_purchase = entry is None
    if can_purchase and latest is not None:
        entry = "checkout-expired" if standing == "expired" else latest["fault"]
    return {
        "status": "success",
        "has_purchased": standing == "completed",
        "can_purchase": can_purchase,
        "purchase_status": standing,
        "reason": message_of(entries()[entry]) if entry else None,
        "reason_code": entry.replace("-", "_") if entry else None,
    }


@handles("getUserPurchases")
def list_purchases(call: Call) -> Any:
    """What the caller has bought, the newest first."""
    found = call.listing(
        PURCHASES,
        {"user_id": call.user["id"], "status": ["completed", "refunded"]},
        order="-created_at",
        serialize=lambda rows: _show(call.state, rows),
    )
    return {"status": "success", "purchases": call.page(found)}


@confirms_payments
def settle(state: State, clock: Clock, client_secret: str, outcome: str) -> Row | None:
    """Do what follows when Stripe tells of a payment.

    Args:
        state: The state.
        clock: The clock.
        client_secret: Whose payment it is.
        outcome: `confirm` or `fail`; after `fail` a colon may follow and the id of an entry of the
            catalogue's family `payment`.

    Returns:
        The purchase after it; None for an unknown secret.

    Raises:
        Refusal: The checkout has expired (400), the purchase is settled already (409), or no
            payment fails for such a reason (422).
    """
    row = state.first(PURCHASES, client_secret=client_secret) if client_secret else None
    if row is None:
        return None
    what, _, fault = outcome.partition(":")
    fault = fault or "payment-failed"
    if entries().get(fault, {}).get("family") != "payment":
        raise Refusal(
            422, f"No payment fails because of {fault[:80]!r}; give an id of the catalogue."
        )
    standing = shop.status_of(row, clock.now())
    if standing == "expired":
        raise refuse_as("checkout-expired")
    if standing == "failed" and what == "confirm":
        # Stripe lets a buyer try another card with the same secret.
        standing = "pending"
    if standing != "pending":
        raise Refusal(409, f"Purchase {row['id']} is {standing} already.")
    if what == "fail":
        return state.change(PURCHASES, row["id"], status="failed", fault=fault)
    return _complete(state, clock, row)


def _complete(state: State, clock: Clock, row: Row) -> Row:
    track, user = state.get(TRACKS, row["track_id"]), state.get(USERS, row["user_id"])
    fault = None
    if track is None or user is None:
        fault = "track-not-found"
    elif track["exclusive_status"] == "sold":
        fault = "exclusive-already-sold"
    elif shop.bought(state, track, user, exclusive=row["exclusive"]) is not None:
        fault = "already-purchased"
    if fault is not None or track is None or user is None:
        # Too late: the money goes back.
        return state.change(PURCHASES, row["id"], status="refunded", fault=fault)
    issued = state.insert(
        LICENSES,
        drafted(state, user, track, clock.now(), exclusive=row["exclusive"], purchase_id=row["id"]),
    )
    if row["exclusive"]:
        moment = stamp(clock.now())
        state.put(TRACKS, track | {"exclusive_status": "sold", "updated_at": moment})
    return state.change(
        PURCHASES,
        row["id"],
        status="completed",
        fault=None,
        license_uuid=issued["uuid"],
        completed_at=stamp(clock.now()),
    )


def _track(call: Call) -> Row:
    track = call.state.get(TRACKS, call.path["id"])
    if track is None:
        raise refuse_as("track-not-found")
    return track


def _offer(call: Call, track: Row, buyer: Row | None = None) -> shop.Offer:
    entry = shop.obstacle(call.state, track, call.now, buyer)
    offer = shop.offer_of(track)
    if entry is not None or offer is None:
        raise refuse_as(entry or "track-not-for-sale")
    return offer


def _show(state: State, rows: list[Row]) -> list[Row]:
    tracks = state.many(TRACKS, {row["track_id"] for row in rows})
    shown = {track["id"]: track for track in serialize_tracks(state, tracks)}
    return [
        {name: row[name] for name in _SHOWN}
        | {
            "status": row["status"],
            "is_exclusive": row["exclusive"],
            "purchased_at": row.get("completed_at") or row["created_at"],
            "track": shown.get(row["track_id"]),
        }
        for row in rows
    ]
