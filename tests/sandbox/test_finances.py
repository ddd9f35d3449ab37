"""Finances: sales, subscription earnings, and how far the money has come."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.nouns import PURCHASES, TRACKS
from beatpass_client.sandbox.people import ADMIN, BUYER, PRODUCER, SECOND_PRODUCER, issue
from beatpass_client.sandbox.plays import add_plays

from .paying import STANDARD, buy, get

DAY = 86_400
ROOT = "/artists/1/finances"


def sales(world: World, token: str = PRODUCER.token) -> dict[str, Any]:
    return dict(get(world, "/artist/sales", token))


def summary(world: World) -> dict[str, Any]:
    return dict(get(world, f"{ROOT}/summary", PRODUCER.token)["currencies"][0])


def transactions(world: World, query: str = "", token: str = PRODUCER.token) -> dict[str, Any]:
    return dict(get(world, f"{ROOT}/transactions{query}", token))


def test_a_sale_shows_with_its_seller(world: World) -> None:
    before = sales(world)["earnings"]
    buy(world, STANDARD)
    after = sales(world)
    assert after["earnings"]["total_sales"] == before["total_sales"] + 1
    assert after["earnings"]["total_revenue"] == before["total_revenue"] + 19
    newest = after["recent_purchases"][0]
    assert (newest["track_id"], newest["artist_amount"]) == (STANDARD, 19)
    assert (newest["platform_fee"], newest["total_amount"]) == (1.25, 20.25)
    assert newest["purchased_at"] == "2026-11-02 12:00:00"


def test_the_revenue_is_written_out(world: World) -> None:
    earned = sales(world)["earnings"]
    assert earned["total_revenue_formatted"] == f"CAD {earned['total_revenue']:,.2f}"


def test_the_money_of_a_sale_comes_by_and_by(world: World) -> None:
    buy(world, STANDARD)

    def status() -> str:
        rows = transactions(world, "?type=sales&per_page=1")["transactions"]
        return str(rows[0]["status"])

    seen = []
    for days in (0, 6.9, 0.2, 1.8, 0.2):
        world.clock.advance(days * DAY)
        seen.append(status())
    assert seen == ["waiting", "waiting", "sending", "sending", "completed"]


def test_what_is_paid_out_is_no_longer_pending(world: World) -> None:
    buy(world, STANDARD)
    before = sales(world)["earnings"]
    world.clock.advance(9 * DAY)
    after = sales(world)["earnings"]
    assert after["total_revenue"] == before["total_revenue"]
    assert after["pending_payout"] == 0
    assert after["paid_out"] == after["total_revenue"] == before["paid_out"] + 19


def test_the_parts_make_the_whole(world: World) -> None:
    buy(world, STANDARD)
    parts = {name: summary(world)[name]["amountMinor"] for name in ("earned", "pending", "paid")}
    assert parts["earned"] == parts["pending"] + parts["paid"]
    rows = transactions(world, "?per_page=20")
    assert rows["pagination"]["total"] <= 20
    kept = [row for row in rows["transactions"] if row["status"] != "refunded"]
    assert sum(row["amount"]["amountMinor"] for row in kept) == parts["earned"]
    earned = get(world, "/producer/earnings", PRODUCER.token)["data"]
    assert earned["total_earnings"] * 100 == parts["earned"]
    assert earned["total_earnings"] == earned["sales"] + earned["subscriptions"]


def test_subscription_earnings_come_from_the_plays_of_a_month(world: World) -> None:
    def october() -> int:
        rows = transactions(world, "?type=subscriptions&per_page=1")["transactions"]
        assert rows[0]["id"] == "subscription-2026-10-1"
        return int(rows[0]["amount"]["amountMinor"])

    before = october()
    add_plays(world.state, STANDARD, date(2026, 10, 20), 250)
    assert october() == before + 250
    add_plays(world.state, STANDARD, date(2026, 11, 1), 250)
    assert october() == before + 250


def test_transactions_come_page_by_page_the_newest_first(world: World) -> None:
    first, second = (transactions(world, f"?page={page}&per_page=5") for page in (1, 2))
    assert first["pagination"] == {
        "page": 1, "perPage": 5, "total": first["pagination"]["total"],
        "from": 1, "to": 5, "hasMore": True, "hasPrevious": False,
    }  # fmt: skip
    assert second["pagination"]["hasPrevious"]
    moments = [row["occurredAt"] for row in first["transactions"] + second["transactions"]]
    assert moments == sorted(moments, reverse=True)


def test_a_page_holds_at_most_20(world: World) -> None:
    assert transactions(world, "?per_page=100")["pagination"]["perPage"] == 20


@pytest.mark.parametrize(
    ("query", "allowed"),
    [
        ("?type=sales", {("sale", "completed")}),
        ("?type=subscriptions&status=waiting", {("subscription", "waiting")}),
        ("?filter=subscriptions", {("subscription", "waiting"), ("subscription", "completed")}),
        ("?filter=waiting", {("subscription", "waiting"), ("sale", "waiting")}),
        ("?filter=sales&type=subscriptions&status=completed", {("subscription", "completed")}),
    ],
)
def test_transactions_are_narrowed_down(
    world: World, query: str, allowed: set[tuple[str, str]]
) -> None:
    rows = transactions(world, query)["transactions"]
    assert rows
    assert {(row["type"], row["status"]) for row in rows} <= allowed


def test_a_refunded_sale_is_not_earned(world: World) -> None:
    buy(world, STANDARD)
    before = summary(world)
    row = world.state.first(PURCHASES, user_id=BUYER.user_id, track_id=STANDARD)
    assert row is not None
    world.state.change(PURCHASES, row["id"], status="refunded")
    after = summary(world)
    assert after["earned"]["amountMinor"] == before["earned"]["amountMinor"] - 1900
    assert after["refunded"]["amountMinor"] == before["refunded"]["amountMinor"] + 1900
    assert [row["id"] for row in transactions(world, "?status=refunded")["transactions"]]


def test_money_waits_where_the_account_pays_nothing_out(world: World) -> None:
    issue(world.state, world.clock, 15, "paused")  # artist 8
    body = get(world, "/artists/8/finances/summary", "paused")
    assert body["payoutAccount"] == {
        "provider": "stripe", "canCharge": True, "canPayOut": False, "requirements": [],
    }  # fmt: skip
    money = body["currencies"][0]
    assert money["paid"]["amountMinor"] == 0
    assert money["needsAttention"]["amountMinor"] > 0


def test_the_balance_tells_what_is_on_its_way(world: World) -> None:
    buy(world, STANDARD)
    waiting = get(world, f"{ROOT}/provider-balance", PRODUCER.token)
    world.clock.advance(7 * DAY)
    sending = get(world, f"{ROOT}/provider-balance", PRODUCER.token)
    assert waiting["available"][0]["amountMinor"] == 0
    assert sending["available"][0]["amountMinor"] == 1900
    left = waiting["pending"][0]["amountMinor"] - sending["pending"][0]["amountMinor"]
    assert left == 1900


@pytest.mark.parametrize("part", ["summary", "transactions", "provider-balance"])
def test_finances_are_seen_by_their_producer_and_the_administrators(
    world: World, part: str
) -> None:
    def status(token: str, artist: int = 1) -> int | None:
        return world.request("GET", f"/artists/{artist}/finances/{part}", token=token).status

    assert [status(PRODUCER.token), status(ADMIN.token)] == [200, 200]
    assert [status(SECOND_PRODUCER.token), status(BUYER.token)] == [403, 403]
    assert status(PRODUCER.token, 9999) == 403


def test_a_buyer_has_no_sales(world: World) -> None:
    assert world.request("GET", "/artist/sales", token=BUYER.token).status == 404


def test_the_breakdown_tells_each_tracks_part(world: World) -> None:
    def part() -> dict[str, Any]:
        rows = get(world, "/producer/track-breakdown", PRODUCER.token)["data"]
        return {row["track_id"]: row for row in rows}[STANDARD]

    before = part()
    buy(world, STANDARD)
    after = part()
    assert after["sales"] == before["sales"] + 1
    assert after["sales_amount"] == before["sales_amount"] + 19
    assert after["total_amount"] == after["sales_amount"] + after["subscription_amount"]


def test_a_contribution_grows_with_the_plays(world: World) -> None:
    path = f"/tracks/{STANDARD}/contribution"
    before = get(world, path, PRODUCER.token)["data"]
    add_plays(world.state, STANDARD, date(2026, 11, 2), 100)
    after = get(world, path, PRODUCER.token)["data"]
    assert after["plays"] == before["plays"] + 100
    assert after["contribution_value"] == pytest.approx(before["contribution_value"] + 1)
    assert world.request("GET", path, token=BUYER.token).status == 403


def test_an_update_of_contributions_is_noted(world: World) -> None:
    path = f"/tracks/{STANDARD}/contribution"
    assert get(world, path, PRODUCER.token)["data"]["last_updated"] is None
    reply = world.request("POST", "/producer/update-contributions", {}, token=PRODUCER.token)
    owned = world.state.count(TRACKS, {"owner_id": PRODUCER.user_id})
    assert reply.body["data"]["tracks_updated"] == owned
    noted = get(world, path, PRODUCER.token)["data"]["last_updated"]
    assert noted == reply.body["data"]["last_updated"] == "2026-11-02T12:00:00.000000Z"
