"""Purchases: from the price to the licence and the seller's figures."""

from __future__ import annotations

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.clock import stamp
from beatpass_client.sandbox.messages import Refusal, Reply, Request
from beatpass_client.sandbox.nouns import TRACKS
from beatpass_client.sandbox.people import BEGINNER, BUYER, PRODUCER, issue
from beatpass_client.sandbox.seed.catalogue import FIRST_TRACK
from beatpass_client.sandbox.seed.money import CARD_FAULTS, NOT_FOR_SALE, STUDIO_USER
from beatpass_client.sandbox.shop import SWITCHES, TRACK_PURCHASES

from .paying import EXCLUSIVE, OTHERS, STANDARD, buy, get, initiate


def price(world: World, track: int, token: str = BUYER.token) -> Reply:
    return world.request("POST", f"/tracks/{track}/purchase/calculate-price", token=token)


def start(world: World, track: int, token: str = BUYER.token) -> Reply:
    return world.request("POST", f"/tracks/{track}/purchase/initiate", token=token)


def status(world: World, track: int, token: str = BUYER.token) -> dict[str, object]:
    return dict(get(world, f"/tracks/{track}/purchase/status", token))


def refused(reply: Reply) -> tuple[int | None, str]:
    return reply.status, reply.body["message"]


def test_the_price_is_made_of_the_tracks_and_the_plans_fee(world: World) -> None:
    quote = price(world, STANDARD).body
    track = world.state.get(TRACKS, STANDARD)
    assert track is not None
    assert quote["track_price"] == quote["artist_amount"] == track["price"] == 19.0
    assert quote["platform_fee"] == 1.25  # 5 per cent and 30 cents on the Pro plan
    assert quote["total_amount"] == 20.25
    assert (quote["platform_fee_plan_name"], quote["platform_fee_waived"]) == ("Pro", False)
    assert quote["license_terms"]["exclusive_rights"] is False


def test_a_plan_can_spare_the_fee(world: World) -> None:
    issue(world.state, world.clock, STUDIO_USER, "studio")
    quote = price(world, STANDARD, "studio").body
    assert quote["platform_fee_waived"]
    assert quote["total_amount"] == quote["track_price"]


def test_an_exclusive_offer_is_what_is_sold(world: World) -> None:
    quote = price(world, EXCLUSIVE).body
    track = world.state.get(TRACKS, EXCLUSIVE)
    assert track is not None
    assert quote["track_price"] == track["exclusive_price"]
    assert quote["license_terms"]["exclusive_rights"] is True


def test_a_confirmed_payment_makes_the_purchase(world: World) -> None:
    started = initiate(world, STANDARD)
    assert status(world, STANDARD)["purchase_status"] == "pending"
    world.settle(started["client_secret"])
    now = status(world, STANDARD)
    assert (now["has_purchased"], now["can_purchase"]) == (True, False)
    assert (now["purchase_status"], now["reason_code"]) == ("completed", "already_purchased")
    newest = get(world, "/purchases")["purchases"]["data"][0]
    assert (newest["id"], newest["track"]["id"]) == (started["purchase_id"], STANDARD)
    assert newest["license_uuid"] == get(world, f"/tracks/{STANDARD}/check-license")["uuid"]


def test_an_open_payment_is_no_purchase_yet(world: World) -> None:
    before = get(world, "/purchases")["purchases"]["total"]
    initiate(world, STANDARD)
    assert get(world, "/purchases")["purchases"]["total"] == before
    assert get(world, f"/tracks/{STANDARD}/check-license") is None


def test_the_client_secret_is_told_once_only(world: World) -> None:
    secret = initiate(world, STANDARD)["client_secret"]
    world.settle(secret)
    for path in ("/purchases", f"/tracks/{STANDARD}/purchase/status", "/user/licenses"):
        assert secret not in world.request("GET", path, token=BUYER.token).encoded().decode()


def test_an_exclusive_purchase_takes_the_track_off_the_market(world: World) -> None:
    buy(world, EXCLUSIVE)
    shown = get(world, f"/tracks/{EXCLUSIVE}")["track"]
    assert shown["exclusive_status"] == "sold"
    issue(world.state, world.clock, 50, "another")
    assert refused(start(world, EXCLUSIVE, "another")) == (410, "Exclusive already sold.")
    assert refused(price(world, EXCLUSIVE, "another")) == (410, "Exclusive already sold.")


def test_of_two_payments_for_one_exclusive_the_later_is_refunded(world: World) -> None:
    issue(world.state, world.clock, 50, "another")
    mine, theirs = initiate(world, EXCLUSIVE), initiate(world, EXCLUSIVE, "another")
    world.settle(theirs["client_secret"])
    assert world.settle(mine["client_secret"])["status"] == "refunded"
    now = status(world, EXCLUSIVE)
    assert (now["has_purchased"], now["reason_code"]) == (False, "exclusive_already_sold")


def test_starting_twice_and_paying_twice_gives_the_second_payment_back(world: World) -> None:
    first, second = initiate(world, STANDARD), initiate(world, STANDARD)
    world.settle(first["client_secret"])
    assert world.settle(second["client_secret"])["status"] == "refunded"
    assert status(world, STANDARD)["has_purchased"]


def test_a_failed_payment_leaves_nothing_and_can_be_tried_again(world: World) -> None:
    secret = initiate(world, STANDARD)["client_secret"]
    world.settle(secret, "fail:card-declined")
    now = status(world, STANDARD)
    assert (now["purchase_status"], now["reason_code"]) == ("failed", "card_declined")
    assert now["can_purchase"]
    world.settle(secret)
    assert status(world, STANDARD)["has_purchased"]


def test_a_checkout_expires_after_a_day(world: World) -> None:
    secret = initiate(world, STANDARD)["client_secret"]
    world.clock.advance(86_400)
    with pytest.raises(Refusal, match="Checkout expired") as caught:
        world.settle(secret)
    assert caught.value.status == 400
    now = status(world, STANDARD)
    assert (now["purchase_status"], now["reason_code"]) == ("expired", "checkout_expired")
    assert now["can_purchase"]


def test_a_payment_is_settled_once(world: World) -> None:
    secret = initiate(world, STANDARD)["client_secret"]
    world.settle(secret)
    with pytest.raises(Refusal, match="completed already"):
        world.settle(secret)


def test_an_unknown_payment_belongs_to_nobody(world: World) -> None:
    with pytest.raises(Refusal, match="No payment"):
        world.settle("pi_unknown_secret_unknown")


def test_a_failure_can_be_given_a_reason_over_the_wire(world: World) -> None:
    path = f"/_sandbox/payments/{initiate(world, STANDARD)['client_secret']}"
    headers = {"x-beatpass-sandbox-secret": world.secret}

    def post(body: bytes) -> Reply:
        return world.respond(Request("POST", f"{path}/fail", headers=headers, body=body))

    assert post(b'{"reason": 7}').status == 422
    assert post(b'{"reason": "bad luck"}').status == 422
    assert status(world, STANDARD)["purchase_status"] == "pending"
    assert post(b'{"reason": "insufficient-funds"}').status == 200
    assert status(world, STANDARD)["reason_code"] == "insufficient_funds"


def test_a_price_that_changed_has_to_be_calculated_anew(world: World) -> None:
    price(world, STANDARD)
    world.state.change(TRACKS, STANDARD, price=25.0)
    assert refused(start(world, STANDARD)) == (409, "Price changed.")
    assert price(world, STANDARD).body["track_price"] == 25.0
    assert start(world, STANDARD).status == 200


def test_one_does_not_buy_ones_own_track(world: World) -> None:
    reply = start(world, STANDARD, PRODUCER.token)
    assert refused(reply) == (422, "Cannot purchase own track.")


def test_one_does_not_buy_a_track_twice(world: World) -> None:
    buy(world, STANDARD)
    assert refused(start(world, STANDARD)) == (422, "Already purchased.")


def test_a_track_without_a_price_is_not_for_sale(world: World) -> None:
    assert refused(price(world, NOT_FOR_SALE)) == (400, "Track not for sale.")


def test_a_seller_without_an_account_cannot_be_paid(world: World) -> None:
    reply = start(world, FIRST_TRACK + 2)
    assert reply.status == 422
    assert "set up for payments" in reply.body["message"]
    assert world.state.get(TRACKS, FIRST_TRACK + 2) is not None
    assert BEGINNER.user_id == (world.state.get(TRACKS, FIRST_TRACK + 2) or {})["owner_id"]


def test_nothing_is_sold_while_purchases_are_switched_off(world: World) -> None:
    world.state.insert(SWITCHES, {"name": TRACK_PURCHASES, "on": False})
    assert price(world, STANDARD).status == start(world, STANDARD).status == 403
    assert status(world, STANDARD)["reason_code"] == "track_purchases_not_enabled"


def test_an_unknown_track_is_not_found(world: World) -> None:
    assert refused(start(world, 1)) == (404, "Track not found.")
    assert world.request("GET", "/tracks/1/purchase/status", token=BUYER.token).status == 404


@pytest.mark.parametrize(
    ("user", "code"), list(zip(CARD_FAULTS, (402, 402, 402, 422, 422, 500), strict=True))
)
def test_some_accounts_have_a_card_that_is_refused(world: World, user: int, code: int) -> None:
    issue(world.state, world.clock, user, "card")
    reply = start(world, OTHERS, "card")
    assert reply.status == code
    stored = status(world, OTHERS, "card")["purchase_status"]
    # After an error of the server nobody knows: the purchase may be there.
    assert stored == ("pending" if code == 500 else None)


def test_purchases_come_page_by_page_the_newest_first(world: World) -> None:
    buy(world, STANDARD)
    first = get(world, "/purchases?per_page=2")["purchases"]
    assert (first["total"], first["last_page"], len(first["data"])) == (4, 2, 2)
    assert first["data"][0]["track_id"] == STANDARD
    assert first["data"][0]["purchased_at"] == stamp(world.clock.now())
