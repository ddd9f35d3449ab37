"""Finances: what a producer has sold and earned, and where the money is."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

from ..catalogue.ownership import artist_of_caller
from ..engine.call import Call, handles
from ..engine.http import Refusal
from ..engine.pages import listing
from ..engine.state import Row
from ..engine.tokens import USERS
from ..tables import ARTISTS, TRACKS
from . import amounts, earnings
from .seller_accounts import account_of, can_charge, can_pay_out

_RECENT = 10
_KINDS = {"sales": "sale", "subscriptions": "subscription"}


@handles("getArtistSales")
def artist_sales(call: Call) -> Any:
    """What the caller has sold, and the latest purchases."""
    artist_of_caller(call)
    found = earnings.sales(call.state, call.user, call.now)
    names = earnings.track_names(call.state, found[:_RECENT])
    sums = earnings.totals(found)
    effective = [each for each in found if each.status != "refunded"]
    return {
        "status": "success",
        "earnings": {
            "total_sales": len(effective),
            "total_revenue": amounts.main(sums["earned"]),
            "total_revenue_formatted": amounts.worded(sums["earned"], earnings.CURRENCY),
            "pending_payout": amounts.main(sums["pending"]),
            "paid_out": amounts.main(sums["paid"]),
            "currency": earnings.CURRENCY,
        },
        "recent_purchases": [
            {
                "id": each.source["id"],
                "track_id": each.source["track_id"],
                "track_name": names.get(each.source["track_id"], ""),
                "artist_amount": amounts.main(each.amount_minor),
                "total_amount": each.source["total_amount"],
                "platform_fee": amounts.main(each.fee_minor),
                "status": each.source["status"],
                "purchased_at": f"{each.occurred_at:%Y-%m-%d %H:%M:%S}",
            }
            for each in found[:_RECENT]
        ],
    }


@handles("producerFinancesSummary")
def finances_summary(call: Call) -> Any:
    """A producer's earnings by currency, and how far the payout account is set up."""
    artist, user = _producer(call)
    found = earnings.movements(call.state, user, call.now)
    account = account_of(call.state, artist["id"])
    return {
        "artistId": artist["id"],
        "currencies": [
            {"currency": currency, "minorUnitFactor": amounts.FACTOR}
            | {
                name: amounts.in_minor(total, currency)
                for name, total in _by_currency(found, currency).items()
            }
            for currency in sorted({each.currency for each in found})
        ],
        "payoutAccount": {
            "provider": account["provider"] if account else None,
            "canCharge": can_charge(account, call.now),
            "canPayOut": can_pay_out(account, call.now),
            "requirements": account["requirements"] if account else [],
        },
    }


@handles("producerFinancesProviderBalance")
def provider_balance(call: Call) -> Any:
    """Available and pending money in a producer's Stripe account."""
    artist, user = _producer(call)
    account = account_of(call.state, artist["id"])
    found = earnings.movements(call.state, user, call.now)
    if account is None or account["provider"] != "stripe":
        found = []
    return {
        "provider": account["provider"] if account else None,
        "available": [
            amounts.in_minor(_sum(found, "sending", "needs_attention"), earnings.CURRENCY)
        ],
        "pending": [amounts.in_minor(_sum(found, "waiting"), earnings.CURRENCY)],
    }


@handles("producerFinanceTransactions")
def transactions(call: Call) -> Any:
    """A producer's sales and subscription earnings, page by page."""
    _, user = _producer(call)
    kind, status = _filter(call)
    found = [
        each
        for each in earnings.movements(call.state, user, call.now)
        if kind in ("all", each.type) and status in ("all", each.status)
    ]
    names = earnings.track_names(call.state, found)
    rows, pagination = call.camel_page(
        listing([earnings.serialize_movement(each, names) for each in found]), bounds=True
    )
    return {"transactions": rows, "pagination": pagination}


@handles("getProducerEarnings")
def producer_earnings(call: Call) -> Any:
    """What the caller has earned, with sales and with subscriptions."""
    found = earnings.movements(call.state, call.user, call.now)
    sums = earnings.totals(found)
    parts = {
        name: earnings.totals([each for each in found if each.type == kind])["earned"]
        for name, kind in _KINDS.items()
    }
    return {
        "status": "success",
        "data": {
            "total_earnings": amounts.main(sums["earned"]),
            "pending_payout": amounts.main(sums["pending"]),
            "paid_out": amounts.main(sums["paid"]),
            **{name: amounts.main(total) for name, total in parts.items()},
            "currency": earnings.CURRENCY,
        },
    }


@handles("getProducerTrackBreakdown")
def track_breakdown(call: Call) -> Any:
    """The part that each of the caller's tracks has in the earnings."""
    sold: dict[int, list[earnings.Movement]] = {}
    for each in earnings.sales(call.state, call.user, call.now):
        sold.setdefault(each.source["track_id"], []).append(each)
    rows = call.state.find(TRACKS, {"owner_id": call.user["id"]}, order="-plays")
    data = []
    for row in rows:
        found = sold.get(row["id"], [])
        sales, plays = earnings.totals(found)["earned"], earnings.play_value(row["plays"])
        data.append(
            {
                "track_id": row["id"],
                "track_name": row["name"],
                "plays": row["plays"],
                "sales": sum(each.status != "refunded" for each in found),
                "sales_amount": amounts.main(sales),
                "subscription_amount": amounts.main(plays),
                "total_amount": amounts.main(sales + plays),
                "currency": earnings.CURRENCY,
            }
        )
    return {"status": "success", "data": data}


def _producer(call: Call) -> tuple[Row, Row]:
    artist = call.state.get(ARTISTS, call.path["artist"])
    user = None if artist is None else call.state.get(USERS, artist["user_id"])
    if artist is None or user is None or not (user["id"] == call.user["id"] or call.user["admin"]):
        raise Refusal(403, "These finances are not yours to see.")
    return artist, user


def _filter(call: Call) -> tuple[str, str]:
    # The older filter counts only where both of its successors are left out.
    asked = parse_qs(call.request.query)
    older = str(call.query.get("filter", "all"))
    if "status" not in asked and "type" not in asked and older != "all":
        return (_KINDS[older], "all") if older in _KINDS else ("all", older)
    kind = str(call.query["type"])
    return _KINDS.get(kind, kind), str(call.query["status"])


def _by_currency(found: list[earnings.Movement], currency: str) -> dict[str, int]:
    sums = earnings.totals([each for each in found if each.currency == currency])
    names = {"needs_attention": "needsAttention"}
    return {names.get(name, name): total for name, total in sums.items()}


def _sum(found: list[earnings.Movement], *statuses: str) -> int:
    return sum(each.amount_minor for each in found if each.status in statuses)
