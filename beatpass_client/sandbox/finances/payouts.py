"""Subscription payouts: a producer's part of each month's subscriptions."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..catalogue.ownership import artist_of_caller
from ..catalogue.play_counts import plays_by_track
from ..engine.call import Call, handles
from ..engine.clock import stamp
from ..engine.http import Refusal
from ..tables import TRACKS
from . import amounts, earnings


@handles("listSubscriptionPayouts")
def list_payouts(call: Call) -> Any:
    """The caller's payouts, the newest month first."""
    return {"status": "success", "data": [_show(each) for each in _payouts(call)]}


@handles("getSubscriptionPayoutSummary")
def payout_summary(call: Call) -> Any:
    """The caller's payouts, summed up."""
    found = _payouts(call)
    sums = earnings.totals(found)
    return {
        "status": "success",
        "data": {
            "payouts": len(found),
            "plays": sum(each.source["plays"] for each in found),
            "total": amounts.in_minor(sums["earned"], earnings.CURRENCY),
            "paid": amounts.in_minor(sums["paid"], earnings.CURRENCY),
            "pending": amounts.in_minor(sums["pending"], earnings.CURRENCY),
            "next_payout_at": min(
                (stamp(each.arrives_at) for each in found if each.arrives_at > call.now),
                default=None,
            ),
        },
    }


@handles("getSubscriptionPayout")
def get_payout(call: Call) -> Any:
    """One of the caller's payouts, with the plays of each track."""
    for each in _payouts(call):
        if each.source["id"] == call.path["splitId"]:
            return {"status": "success", "data": _show(each) | {"tracks": _tracks(call, each)}}
    raise Refusal(404, "Subscription payout not found.")


def _payouts(call: Call) -> list[earnings.Movement]:
    artist_of_caller(call)
    return earnings.subscriptions(call.state, call.user, call.now)


def _show(each: earnings.Movement) -> dict[str, Any]:
    return {
        **each.source,
        "status": each.status,
        "amount": amounts.in_minor(each.amount_minor, each.currency),
        "earned_at": stamp(each.occurred_at),
        "paid_at": stamp(each.arrives_at) if each.status == "completed" else None,
    }


def _tracks(call: Call, each: earnings.Movement) -> list[dict[str, Any]]:
    names = {
        row["id"]: row["name"] for row in call.state.find(TRACKS, {"owner_id": call.user["id"]})
    }
    until = (each.occurred_at - timedelta(days=1)).date()
    plays = plays_by_track(call.state, list(names), until.replace(day=1), until)
    return [
        {"id": number, "name": names[number], "plays": count}
        for number, count in sorted(plays.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
