"""What the seeded people have sold and bought: payout accounts, purchases, licences, coupons."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from ..accounts.plans import PRO, STUDIO
from ..commerce.coupon_rules import COUPONS
from ..commerce.license_terms import DEFAULT_TERMS, PRESETS
from ..commerce.licensing import LICENSES, drafted
from ..commerce.offers import obstacle, offer_of, pricing
from ..engine.clock import EPOCH, moment_of, stamp
from ..engine.state import Row, State
from ..engine.tokens import USERS
from ..finances.seller_accounts import SELLER_ACCOUNTS
from ..personas import BUYER, PRODUCER
from ..tables import PURCHASES, TRACKS
from .catalogue import FIRST_TRACK

# Accounts whose saved card is refused, each for a reason of its own.
CARD_FAULTS = {
    191: "payment-failed",
    192: "card-declined",
    193: "insufficient-funds",
    194: "invalid-card",
    195: "expired-card",
    196: "payment-processing-error",
}
STUDIO_USER = 9

NOT_FOR_SALE = FIRST_TRACK + 81
HELD = FIRST_TRACK + 80
REVOKED = FIRST_TRACK + 41
INCOMPLETE = FIRST_TRACK + 121
ON_TRIAL = FIRST_TRACK + 160

_SALES = 240


def plant_money(state: State) -> None:
    """Put accounts, sales and licences in.

    Args:
        state: The state, with users and catalogue.
    """
    for user, fault in CARD_FAULTS.items():
        state.change(USERS, user, card_fault=fault)
    state.change(USERS, STUDIO_USER, plan=STUDIO.type)
    state.change(TRACKS, NOT_FOR_SALE, price=0.0)
    state.load(SELLER_ACCOUNTS, _accounts())
    state.load(PRESETS, _presets())
    state.load(COUPONS, _coupons())
    for at in range(_SALES):
        moment = EPOCH - timedelta(hours=17 * (_SALES - at))
        _sell(state, FIRST_TRACK + at * 7 % 500, 48 + at % 150, moment, refunded=at % 40 == 39)
    _buyer(state)


def _sell(
    state: State, track_id: int, user_id: int, moment: datetime, *, refunded: bool = False
) -> None:
    track, user = state.get(TRACKS, track_id), state.get(USERS, user_id)
    if track is None or user is None:
        return
    moment = max(moment, moment_of(track["created_at"]) + timedelta(minutes=30))
    offer = offer_of(track)
    if offer is None or obstacle(state, track, moment, user) is not None:
        return
    # Two of three exclusive offers are still there to be bought.
    if offer.exclusive and track_id % 3:
        return
    prices = pricing(state, track, offer, user)
    number = state.count(PURCHASES) + 1
    held: dict[str, Any] = {"uuid": _uuid(f"purchase {number}"), "purchase_id": number}
    if refunded:
        held |= _withdrawn(moment + timedelta(days=2), "The purchase was refunded.")
    license_row = state.insert(
        LICENSES, drafted(state, user, track, moment, exclusive=offer.exclusive, **held)
    )
    amounts = {name: prices[name] for name in ("total_amount", "platform_fee", "artist_amount")}
    row = {
        "user_id": user_id,
        "track_id": track_id,
        "seller_id": track["owner_id"],
        "status": "refunded" if refunded else "completed",
        "fault": None,
        **amounts,
        "currency": offer.currency,
        "exclusive": offer.exclusive,
        "client_secret": None,
        "license_uuid": license_row["uuid"],
        "created_at": stamp(moment),
        "completed_at": stamp(moment),
    }
    state.insert(PURCHASES, row)
    if offer.exclusive and not refunded:
        state.change(TRACKS, track_id, exclusive_status="sold")


def _buyer(state: State) -> None:
    user_id = BUYER.user_id
    for track_id, days in ((HELD, 20), (REVOKED, 60), (INCOMPLETE, 45)):
        _sell(state, track_id, user_id, EPOCH - timedelta(days=days))
    _change(
        state,
        REVOKED,
        **_withdrawn(EPOCH - timedelta(days=3), "A sample in it was not cleared."),
    )
    _change(state, INCOMPLETE, licensee=None)
    user, track = state.get(USERS, user_id), state.get(TRACKS, ON_TRIAL)
    if user is not None and track is not None:
        trial: dict[str, Any] = {
            "uuid": _uuid("trial"),
            "expires_at": stamp(EPOCH + timedelta(days=7)),
        }
        moment = EPOCH - timedelta(days=23)
        state.insert(LICENSES, drafted(state, user, track, moment, exclusive=False, **trial))


def _change(state: State, track_id: int, **fields: Any) -> None:
    row = state.first(LICENSES, user_id=BUYER.user_id, track_id=track_id)
    if row is not None:
        state.change(LICENSES, row["id"], **fields)


def _withdrawn(moment: datetime, reason: str) -> dict[str, Any]:
    return {"status": "revoked", "revoked_at": stamp(moment), "reason": reason}


def _uuid(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"license {name}"))


def _accounts() -> Iterator[Row]:
    # Artist 3 has no account yet, 6 moved to Wise, 8 gets no payouts for now, and every ninth owes
    # Stripe a document.
    for artist in range(1, 41):
        if artist == 3:
            continue
        yield {
            "id": artist,
            "artist_id": artist,
            "provider": "wise" if artist == 6 else "stripe",
            "country": "CA" if artist % 3 else "DE",
            "currency": "CAD",
            "started_at": stamp(EPOCH - timedelta(days=390 - artist)),
            "requirements": [] if artist % 9 else ["individual.verification.document"],
            "payouts_paused": artist == 8,
        }


def _presets() -> Iterator[Row]:
    moment = stamp(EPOCH - timedelta(days=100))
    for number, (name, share) in enumerate((("Full buyout", 0), ("Half and half", 50)), 1):
        yield {
            "id": number,
            "user_id": PRODUCER.user_id,
            "name": name,
            "description": None,
            "config": DEFAULT_TERMS
            | {"publishing_share": {"producer": share, "licensee": 100 - share}},
            "is_default": number == 2,
            "created_at": moment,
            "updated_at": moment,
        }


def _coupons() -> Iterator[Row]:
    def coupon(number: int, code: str, name: str, **fields: Any) -> Row:
        return {
            "id": number,
            "code": code,
            "name": name,
            "percent_off": None,
            "amount_off": None,
            "currency": "CAD",
            "duration": "once",
            "starts_at": None,
            "expires_at": None,
            "product_ids": [],
            "user_ids": [],
            "newcomers_only": False,
            **fields,
        }

    yield coupon(1, "WELCOME10", "Ten per cent off", percent_off=10)
    yield coupon(2, "FIVEOFF", "Five dollars off", amount_off=5.0)
    yield coupon(3, "STUDIO25", "A quarter off Studio", percent_off=25, product_ids=[STUDIO.id])
    yield coupon(4, "GOPRO", "A third off Pro", percent_off=33, product_ids=[PRO.id])
    yield coupon(5, "FIRSTBUY", "For the first purchase", percent_off=50, newcomers_only=True)
    yield coupon(6, "FORMARA", "For one account", percent_off=20, user_ids=[PRODUCER.user_id])
    yield coupon(
        7, "NOVEMBER", "Until mid-November", percent_off=15,
        expires_at=stamp(EPOCH + timedelta(days=13)),
    )  # fmt: skip
    yield coupon(
        8, "SUMMER26", "Of last summer", percent_off=30,
        expires_at=stamp(EPOCH - timedelta(days=60)),
    )  # fmt: skip
