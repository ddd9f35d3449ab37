"""Offers: what a track costs, who may buy it, and the state of a purchase."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ..accounts.plans import FREE, plan_of
from ..engine.clock import moment_of
from ..engine.state import Row, State
from ..engine.table import table
from ..finances import amounts
from ..finances.seller_accounts import account_of_user, can_charge
from ..tables import PURCHASES
from .license_terms import terms_of

# A row: name, on. Switches of the whole platform; one that has no row is on.
SWITCHES = table("switch", index=("name",), unique=(("name",),))
TRACK_PURCHASES = "track_purchases"

CHECKOUT_LIFE = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a track is sold for.

    Attributes:
        exclusive: Whether the exclusive rights are sold.
        price: Before fees, in the main unit.
        currency: The ISO code.
    """

    exclusive: bool
    price: float
    currency: str


def offer_of(track: Row) -> Offer | None:
    """Find out what a track is sold for.

    Args:
        track: The stored track.

    Returns:
        The offer, the exclusive one where there is one; None when the track is not for sale.
    """
    exclusive = (
        track["licensing_type"] != "non_exclusive_only" and track["exclusive_status"] == "available"
    )
    price = track.get("exclusive_price" if exclusive else "price")
    if not price or (not exclusive and track["licensing_type"] == "exclusive_only"):
        return None
    own = track.get("exclusive_currency") if exclusive else None
    return Offer(exclusive, float(price), str(own or track.get("currency") or "CAD"))


def obstacle(state: State, track: Row, now: datetime, buyer: Row | None = None) -> str | None:
    """Find out why a track cannot be bought.

    Args:
        state: The state.
        track: The stored track.
        now: The present moment.
        buyer: Who wants to buy it; None asks about anybody.

    Returns:
        The id of an entry of the error catalogue; None when nothing stands in the way.
    """
    switch = state.first(SWITCHES, name=TRACK_PURCHASES)
    if switch is not None and not switch["on"]:
        return "track-purchases-not-enabled"
    offer = offer_of(track)
    if buyer is not None:
        if track["owner_id"] == buyer["id"] or buyer["artist_id"] in track["artist_ids"]:
            return "cannot-purchase-own-track"
        if bought(state, track, buyer, exclusive=offer is not None and offer.exclusive):
            return "already-purchased"
    if track["exclusive_status"] == "sold":
        return "exclusive-already-sold"
    if offer is None:
        return "track-not-for-sale"
    if not can_charge(account_of_user(state, track["owner_id"]), now):
        return "artist-not-set-up-for-payments"
    return None


def bought(state: State, track: Row, user: Row, *, exclusive: bool = False) -> Row | None:
    """Find the purchase by which somebody has a track.

    Args:
        state: The state.
        track: The stored track.
        user: The stored user.
        exclusive: Whether only an exclusive purchase counts.

    Returns:
        The completed purchase, or None.
    """
    where = {"user_id": user["id"], "track_id": track["id"], "status": "completed"}
    rows = state.find(PURCHASES, where, order="-id")
    return next((row for row in rows if row["exclusive"] or not exclusive), None)


def pricing(state: State, track: Row, offer: Offer, user: Row) -> dict[str, Any]:
    """Work out what a buyer pays for an offer, and what the artist gets.

    Args:
        state: The state.
        track: The stored track.
        offer: What it is sold for.
        user: The buyer, whose plan decides on the fee.

    Returns:
        The amounts in the main unit, the fee's make-up and the terms of the licence.
    """
    plan = plan_of(user)
    price = amounts.minor(offer.price)
    fee = amounts.minor(offer.price * plan.fee_rate + plan.fee_flat)
    return {
        "track_price": amounts.main(price),
        "platform_fee": amounts.main(fee),
        "platform_fee_rate": plan.fee_rate,
        "platform_fee_flat": plan.fee_flat,
        "platform_fee_waived": plan.fee_waived,
        "platform_fee_plan_id": None if plan is FREE else plan.id,
        "platform_fee_plan_name": None if plan is FREE else plan.name,
        "total_amount": amounts.main(price + fee),
        "artist_amount": amounts.main(price),
        "currency": offer.currency,
        "license_terms": terms_of(state, track, exclusive=offer.exclusive),
    }


def status_of(purchase: Row, now: datetime) -> str:
    """Tell how a purchase stands.

    Args:
        purchase: The stored purchase.
        now: The present moment.

    Returns:
        `pending`, `expired`, `completed`, `failed` or `refunded`.
    """
    lapsed = now >= moment_of(purchase["created_at"]) + CHECKOUT_LIFE
    return "expired" if purchase["status"] == "pending" and lapsed else str(purchase["status"])
