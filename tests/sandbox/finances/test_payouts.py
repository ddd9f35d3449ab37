"""Payouts from subscriptions, month by month."""

from __future__ import annotations

from datetime import date
from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.catalogue.play_counts import add_plays
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER

from ..paying import STANDARD, get

DAY = 86_400
ROOT = "/artist/subscription-payouts"


def payouts(sandbox: Sandbox, token: str = PRODUCER.token) -> list[dict[str, Any]]:
    return list(get(sandbox, ROOT, token)["data"])


def test_there_is_one_payout_a_full_month(sandbox: Sandbox) -> None:
    periods = [row["period"] for row in payouts(sandbox)]
    assert periods[0] == "2026-10"
    assert len(periods) == len(set(periods)) >= 5
    assert periods == sorted(periods, reverse=True)


def test_a_payout_is_worth_its_plays(sandbox: Sandbox) -> None:
    before = payouts(sandbox)[0]
    add_plays(sandbox.state, STANDARD, date(2026, 10, 5), 100)
    after = payouts(sandbox)[0]
    assert after["plays"] == before["plays"] + 100
    assert after["amount"]["amountMinor"] == before["amount"]["amountMinor"] + 100


def test_a_month_is_paid_in_the_middle_of_the_next(sandbox: Sandbox) -> None:
    assert (payouts(sandbox)[0]["status"], payouts(sandbox)[0]["paid_at"]) == ("waiting", None)
    sandbox.clock.advance(13 * DAY)
    assert payouts(sandbox)[0]["status"] == "sending"
    sandbox.clock.advance(2 * DAY)
    assert payouts(sandbox)[0]["status"] == "completed"
    assert payouts(sandbox)[0]["paid_at"] == "2026-11-17T00:00:00.000000Z"


def test_a_new_month_brings_a_new_payout(sandbox: Sandbox) -> None:
    before = payouts(sandbox)
    sandbox.clock.advance(29 * DAY)
    after = payouts(sandbox)
    assert [row["period"] for row in after] == ["2026-11", *(row["period"] for row in before)]


def test_a_payout_tells_its_tracks(sandbox: Sandbox) -> None:
    newest = payouts(sandbox)[0]
    shown = get(sandbox, f"{ROOT}/{newest['id']}", PRODUCER.token)["data"]
    assert sum(row["plays"] for row in shown["tracks"]) == shown["plays"] == newest["plays"]


def test_a_payout_belongs_to_its_producer(sandbox: Sandbox) -> None:
    newest = payouts(sandbox)[0]["id"]
    for path in (f"{ROOT}/{newest}", f"{ROOT}/none"):
        assert sandbox.request("GET", path, token=SECOND_PRODUCER.token).status == 404
    assert sandbox.request("GET", ROOT, token=BUYER.token).status == 404


def test_the_summary_adds_up(sandbox: Sandbox) -> None:
    rows = payouts(sandbox)
    data = get(sandbox, f"{ROOT}/summary", PRODUCER.token)["data"]
    assert data["plays"] == sum(row["plays"] for row in rows)
    assert data["total"]["amountMinor"] == sum(row["amount"]["amountMinor"] for row in rows)
    parts = data["paid"]["amountMinor"] + data["pending"]["amountMinor"]
    assert parts == data["total"]["amountMinor"]
    assert data["next_payout_at"] == "2026-11-17T00:00:00.000000Z"
