"""Earnings of an artist from sales and subscriptions, and their payout."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from ..catalogue.play_counts import plays_by_day
from ..engine.clock import moment_of, stamp
from ..engine.state import Row, State
from ..tables import PURCHASES, TRACKS
from . import amounts
from .seller_accounts import account_of, can_pay_out

CURRENCY = "CAD"
# What a play brings its producer out of the subscriptions, in cents.
CENTS_PER_PLAY = 1

# A sale is held back for a week; then it takes two days to the bank.
HOLD = timedelta(days=7)
TRANSFER = timedelta(days=2)
# A month's subscriptions are paid out on this day of the next one.
PAYOUT_DAY = 15

_BEFORE_ALL = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Movement:
    """One amount that an artist has earned.

    Attributes:
        id: Such as `sale-12` or `subscription-2026-10-1`.
        type: `sale` or `subscription`.
        status: `waiting`, `sending`, `needs_attention`, `completed` or `refunded`.
        amount_minor: The artist's part in cents.
        fee_minor: BeatPass's part in cents.
        currency: The ISO code.
        occurred_at: When it was earned.
        arrives_at: When it reaches the bank.
        source: The purchase, or the month's figures.
    """

    id: str
    type: str
    status: str
    amount_minor: int
    fee_minor: int
    currency: str
    occurred_at: datetime
    arrives_at: datetime
    source: Row


def movements(state: State, user: Row, now: datetime) -> list[Movement]:
    """List what a producer has earned.

    Args:
        state: The state.
        user: The stored user.
        now: The present moment.

    Returns:
        Sales and subscriptions, the newest first.
    """
    found = [*sales(state, user, now), *subscriptions(state, user, now)]
    return sorted(found, key=lambda each: (each.occurred_at, each.id), reverse=True)


def sales(state: State, user: Row, now: datetime) -> list[Movement]:
    """List a producer's sales.

    Args:
        state: The state.
        user: The stored user.
        now: The present moment.

    Returns:
        Completed and refunded purchases of the producer's tracks, the newest first.
    """
    rows = state.find(PURCHASES, {"seller_id": user["id"], "status": ["completed", "refunded"]})
    open_account = can_pay_out(account_of(state, user["artist_id"]), now)
    found = []
    for row in rows:
        moment = moment_of(sold_at(row))
        arrives = moment + HOLD + TRANSFER
        status = _progress(now, moment + HOLD, arrives, open_account=open_account)
        found.append(
            Movement(
                id=f"sale-{row['id']}",
                type="sale",
                status="refunded" if row["status"] == "refunded" else status,
                amount_minor=amounts.minor(row["artist_amount"]),
                fee_minor=amounts.minor(row["platform_fee"]),
                currency=row["currency"],
                occurred_at=moment,
                arrives_at=arrives,
                source=row,
            )
        )
    return sorted(found, key=lambda each: (each.occurred_at, each.id), reverse=True)


def subscriptions(state: State, user: Row, now: datetime) -> list[Movement]:
    """List a producer's part of the subscriptions, computed from the plays of each full month.

    Args:
        state: The state.
        user: The stored user.
        now: The present moment.

    Returns:
        One amount a month in which the producer's tracks were played, the newest first.
    """
    if user["artist_id"] is None:
        return []
    last = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0) - timedelta(days=1)
    ids = [row["id"] for row in state.find(TRACKS, {"owner_id": user["id"]})]
    months: Counter[str] = Counter()
    for day, plays in plays_by_day(state, ids, _BEFORE_ALL, last.date()).items():
        months[day[:7]] += plays
    open_account = can_pay_out(account_of(state, user["artist_id"]), now)
    found = []
    for month, plays in sorted(months.items(), reverse=True):
        year, number = divmod(int(month[:4]) * 12 + int(month[5:]), 12)
        earned = datetime(year, number + 1, 1, tzinfo=UTC)
        sent = earned.replace(day=PAYOUT_DAY)
        arrives = sent + TRANSFER
        found.append(
            Movement(
                id=f"subscription-{month}-{user['artist_id']}",
                type="subscription",
                status=_progress(now, sent, arrives, open_account=open_account),
                amount_minor=play_value(plays),
                fee_minor=0,
                currency=CURRENCY,
                occurred_at=earned,
                arrives_at=arrives,
                source={"id": f"{month}-{user['artist_id']}", "period": month, "plays": plays},
            )
        )
    return found


def sold_at(purchase: Row) -> str:
    """When a purchase was paid.

    Args:
        purchase: The stored purchase.

    Returns:
        The moment as text.
    """
    return str(purchase.get("completed_at") or purchase["created_at"])


def play_value(plays: int) -> int:
    """What plays bring their producer.

    Args:
        plays: How many.

    Returns:
        Cents.
    """
    return plays * CENTS_PER_PLAY


def totals(found: list[Movement]) -> dict[str, int]:
    """Sum amounts up by how far they have come.

    Args:
        found: Amounts of one currency.

    Returns:
        `earned`, `pending`, `paid`, `needs_attention` and `refunded`, in cents; what needs
        attention is pending too.
    """
    sums: dict[str, int] = dict.fromkeys(
        ("earned", "pending", "paid", "needs_attention", "refunded"), 0
    )
    for each in found:
        if each.status == "refunded":
            sums["refunded"] += each.amount_minor
            continue
        sums["earned"] += each.amount_minor
        sums["paid" if each.status == "completed" else "pending"] += each.amount_minor
        if each.status == "needs_attention":
            sums["needs_attention"] += each.amount_minor
    return sums


def serialize_movement(each: Movement, names: dict[int, str]) -> dict[str, Any]:
    """Show an amount as the finances do.

    Args:
        each: The amount.
        names: The names of tracks.

    Returns:
        What is shown.
    """
    track = each.source.get("track_id")
    if track is None:
        words = f"Subscriptions of {each.source['period']}"
    else:
        words = f"Sale of {names.get(track, f'track {track}')}"
    return {
        "id": each.id,
        "type": each.type,
        "status": each.status,
        "description": words,
        "amount": amounts.in_minor(each.amount_minor, each.currency),
        "fee": amounts.in_minor(each.fee_minor, each.currency),
        "track": None if track is None else {"id": track, "name": names.get(track)},
        "occurredAt": stamp(each.occurred_at),
        "arrivesAt": None if each.status == "refunded" else stamp(each.arrives_at),
    }


def track_names(state: State, found: list[Movement]) -> dict[int, str]:
    """Read the names of the tracks that were sold.

    Args:
        state: The state.
        found: The amounts.

    Returns:
        Names by id.
    """
    ids = {each.source["track_id"] for each in found if "track_id" in each.source}
    return {row["id"]: row["name"] for row in state.many(TRACKS, ids)}


def _progress(now: datetime, sent: datetime, arrives: datetime, *, open_account: bool) -> str:
    if now < sent:
        return "waiting"
    if not open_account:
        return "needs_attention"
    return "sending" if now < arrives else "completed"
