"""Finances: sales, subscription earnings, and how far the money has come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.catalogue.play_counts import add_plays
from beatpass_client.sandbox.engine.tokens import issue
from beatpass_client.sandbox.personas import ADMIN, BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.tables import PURCHASES, TRACKS

from ..paying import STANDARD, buy, get

DAY = 86_400
ROOT = "/artists/1/finances"


def sales(sandbox: Sandbox, token: str = PRODUCER.token) -> dict[str, Any]:
    return dict(get(sandbox, "/artist/sales", token))


def summary(sandbox: Sandbox) -> dict[str, Any]:
    return dict(get(sandbox, f"{ROOT}/summary", PRODUCER.token)["currencies"][0])


def transactions(sandbox: Sandbox, query: str = "", token: str = PRODUCER.token) -> dict[str, Any]:
    return dict(get(sandbox, f"{ROOT}/transactions{query}", token))


def test_a_sale_shows_with_its_seller(sandbox: Sandbox) -> None:
    before = sales(sandbox)["earnings"]
    buy(sandbox, STANDARD)
    after = sales(sandbox)
    assert after["earnings"]["total_sales"] == before["total_sales"] + 1
    assert after["earnings"]["total_revenue"] == before["total_revenue"] + 19
    newest = after["recent_purchases"][0]
    assert (newest["track_id"], newest["artist_amount"]) == (STANDARD, 19)
    assert (newest["platform_fee"], newest["total_amount"]) == (1.25, 20.25)
    assert newest["purchased_at"] == "2026-11-02 12:00:00"


def test_the_revenue_is_written_out(sandbox: Sandbox) -> None:
    earned = sales(sandbox)["earnings"]
    assert earned["total_revenue_formatted"] == f"CAD {earned['total_revenue']:,.2f}"


def test_the_money_of_a_sale_comes_by_and_by(sandbox: Sandbox) -> None:
    buy(sandbox, STANDARD)

    def status() -> str:
        rows = transactions(sandbox, "?type=sales&per_page=1")["transactions"]
        return str(rows[0]["status"])

    seen = []
    for days in (0, 6.9, 0.2, 1.8, 0.2):
        sandbox.clock.advance(days * DAY)
        seen.append(status())
    assert seen == ["waiting", "waiting", "sending", "sending", "completed"]


def test_what_is_paid_out_is_no_longer_pending(sandbox: Sandbox) -> None:
    buy(sandbox, STANDARD)
    before = sales(sandbox)["earnings"]
    sandbox.clock.advance(9 * DAY)
    after = sales(sandbox)["earnings"]
    assert after["total_revenue"] == before["total_revenue"]
    assert after["pending_payout"] == 0
    assert after["paid_out"] == after["total_revenue"] == before["paid_out"] + 19


def test_the_parts_make_the_whole(sandbox: Sandbox) -> None:
    buy(sandbox, STANDARD)
    parts = {name: summary(sandbox)[name]["amountMinor"] for name in ("earned", "pending", "paid")}
    assert parts["earned"] == parts["pending"] + parts["paid"]
    rows = transactions(sandbox, "?per_page=20")
    assert rows["pagination"]["total"] <= 20
    kept = [row for row in rows["transactions"] if row["status"] != "refunded"]
    assert sum(row["amount"]["amountMinor"] for row in kept) == parts["earned"]
    earned = get(sandbox, "/producer/earnings", PRODUCER.token)["data"]
    assert earned["total_earnings"] * 100 == parts["earned"]
    assert earned["total_earnings"] == earned["sales"] + earned["subscriptions"]


def test_subscription_earnings_come_from_the_plays_of_a_month(sandbox: Sandbox) -> None:
    def october() -> int:
        rows = transactions(sandbox, "?type=subscriptions&per_page=1")["transactions"]
        assert rows[0]["id"] == "subscription-2026-10-1"
        return int(rows[0]["amount"]["amountMinor"])

    before = october()
    add_plays(sandbox.state, STANDARD, date(2026, 10, 20), 250)
    assert october() == before + 250
    add_plays(sandbox.state, STANDARD, date(2026, 11, 1), 250)
    assert october() == before + 250


def test_transactions_come_page_by_page_the_newest_first(sandbox: Sandbox) -> None:
    first, second = (transactions(sandbox, f"?page={page}&per_page=5") for page in (1, 2))
    assert first["pagination"] == {
        "page": 1, "perPage": 5, "total": first["pagination"]["total"],
        "from": 1, "to": 5, "hasMore": True, "hasPrevious": False,
    }  # fmt: skip
    assert second["pagination"]["hasPrevious"]
    moments = [row["occurredAt"] for row in first["transactions"] + second["transactions"]]
    assert moments == sorted(moments, reverse=True)


def test_a_page_holds_at_most_20(sandbox: Sandbox) -> None:
    assert transactions(sandbox, "?per_page=100")["pagination"]["perPage"] == 20


def test_transactions_are_narrowed_down(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[str, set[tuple[str, str]]]] = [
        ("?type=sales", {("sale", "completed")}),
        ("?type=subscriptions&status=waiting", {("subscription", "waiting")}),
        ("?filter=subscriptions", {("subscription", "waiting"), ("subscription", "completed")}),
        ("?filter=waiting", {("subscription", "waiting"), ("sale", "waiting")}),
        ("?filter=sales&type=subscriptions&status=completed", {("subscription", "completed")}),
    ]
    for query, allowed in cases:
        rows = transactions(sandbox, query)["transactions"]
        assert rows
        assert {(row["type"], row["status"]) for row in rows} <= allowed


def test_a_refunded_sale_is_not_earned(sandbox: Sandbox) -> None:
    buy(sandbox, STANDARD)
    before = summary(sandbox)
    row = sandbox.state.first(PURCHASES, user_id=BUYER.user_id, track_id=STANDARD)
    assert row is not None
    sandbox.state.change(PURCHASES, row["id"], status="refunded")
    after = summary(sandbox)
    assert after["earned"]["amountMinor"] == before["earned"]["amountMinor"] - 1900
    assert after["refunded"]["amountMinor"] == before["refunded"]["amountMinor"] + 1900
    assert [row["id"] for row in transactions(sandbox, "?status=refunded")["transactions"]]


def test_money_waits_where_the_account_pays_nothing_out(sandbox: Sandbox) -> None:
    issue(sandbox.state, sandbox.clock, 15, "paused")  # artist 8
    body = get(sandbox, "/artists/8/finances/summary", "paused")
    assert body["payoutAccount"] == {
        "provider": "stripe", "canCharge": True, "canPayOut": False, "requirements": [],
    }  # fmt: skip
    money = body["currencies"][0]
    assert money["paid"]["amountMinor"] == 0
    assert money["needsAttention"]["amountMinor"] > 0


def test_the_balance_tells_what_is_on_its_way(sandbox: Sandbox) -> None:
    buy(sandbox, STANDARD)
    waiting = get(sandbox, f"{ROOT}/provider-balance", PRODUCER.token)
    sandbox.clock.advance(7 * DAY)
    sending = get(sandbox, f"{ROOT}/provider-balance", PRODUCER.token)
    assert waiting["available"][0]["amountMinor"] == 0
    assert sending["available"][0]["amountMinor"] == 1900
    left = waiting["pending"][0]["amountMinor"] - sending["pending"][0]["amountMinor"]
    assert left == 1900


@pytest.mark.parametrize("part", ["summary", "transactions", "provider-balance"])
def test_finances_are_seen_by_their_producer_and_the_administrators(
    sandbox: Sandbox, part: str
) -> None:
    def status(token: str, artist: int = 1) -> int | None:
        return sandbox.request("GET", f"/artists/{artist}/finances/{part}", token=token).status

    assert [status(PRODUCER.token), status(ADMIN.token)] == [200, 200]
    assert [status(SECOND_PRODUCER.token), status(BUYER.token)] == [403, 403]
    assert status(PRODUCER.token, 9999) == 403


def test_a_buyer_has_no_sales(sandbox: Sandbox) -> None:
    assert sandbox.request("GET", "/artist/sales", token=BUYER.token).status == 404


def test_the_breakdown_tells_each_tracks_part(sandbox: Sandbox) -> None:
    def part() -> dict[str, Any]:
        rows = get(sandbox, "/producer/track-breakdown", PRODUCER.token)["data"]
        return dict(next(row for row in rows if row["track_id"] == STANDARD))

    before = part()
    buy(sandbox, STANDARD)
    after = part()
    assert after["sales"] == before["sales"] + 1
    assert after["sales_amount"] == before["sales_amount"] + 19
    assert after["total_amount"] == after["sales_amount"] + after["subscription_amount"]


def test_a_contribution_grows_with_the_plays(sandbox: Sandbox) -> None:
    path = f"/tracks/{STANDARD}/contribution"
    before = get(sandbox, path, PRODUCER.token)["data"]
    add_plays(sandbox.state, STANDARD, date(2026, 11, 2), 100)
    after = get(sandbox, path, PRODUCER.token)["data"]
    assert after["plays"] == before["plays"] + 100
    assert after["contribution_value"] == pytest.approx(before["contribution_value"] + 1)
    assert sandbox.request("GET", path, token=BUYER.token).status == 403


def test_an_update_of_contributions_is_noted(sandbox: Sandbox) -> None:
    path = f"/tracks/{STANDARD}/contribution"
    assert get(sandbox, path, PRODUCER.token)["data"]["last_updated"] is None
    reply = sandbox.request("POST", "/producer/update-contributions", {}, token=PRODUCER.token)
    owned = sandbox.state.count(TRACKS, {"owner_id": PRODUCER.user_id})
    assert reply.body["data"]["tracks_updated"] == owned
    noted = get(sandbox, path, PRODUCER.token)["data"]["last_updated"]
    assert noted == reply.body["data"]["last_updated"] == "2026-11-02T12:00:00.000000Z"
