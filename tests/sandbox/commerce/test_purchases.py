"""Purchases: from the price to the licence and the seller's figures."""

from __future__ import annotations

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.commerce.offers import SWITCHES, TRACK_PURCHASES
from beatpass_client.sandbox.engine.clock import stamp
from beatpass_client.sandbox.engine.http import Refusal, Reply, Request
from beatpass_client.sandbox.engine.tokens import issue
from beatpass_client.sandbox.personas import BEGINNER, BUYER, PRODUCER
from beatpass_client.sandbox.seed.catalogue import FIRST_TRACK
from beatpass_client.sandbox.seed.money import CARD_FAULTS, NOT_FOR_SALE, STUDIO_USER
from beatpass_client.sandbox.server.exchange import answer
from beatpass_client.sandbox.tables import TRACKS

from ..paying import EXCLUSIVE, OTHERS, STANDARD, buy, get, initiate


def price(sandbox: Sandbox, track: int, token: str = BUYER.token) -> Reply:
    return sandbox.request("POST", f"/tracks/{track}/purchase/calculate-price", token=token)


def start(sandbox: Sandbox, track: int, token: str = BUYER.token) -> Reply:
    return sandbox.request("POST", f"/tracks/{track}/purchase/initiate", token=token)


def status(sandbox: Sandbox, track: int, token: str = BUYER.token) -> dict[str, object]:
    return dict(get(sandbox, f"/tracks/{track}/purchase/status", token))


def refused(reply: Reply) -> tuple[int | None, str]:
    return reply.status, reply.body["message"]


def test_the_price_is_made_of_the_tracks_and_the_plans_fee(sandbox: Sandbox) -> None:
    quote = price(sandbox, STANDARD).body
    track = sandbox.state.get(TRACKS, STANDARD)
    assert track is not None
    assert quote["track_price"] == quote["artist_amount"] == track["price"] == 19.0
    assert quote["platform_fee"] == 1.25  # 5 per cent and 30 cents on the Pro plan
    assert quote["total_amount"] == 20.25
    assert (quote["platform_fee_plan_name"], quote["platform_fee_waived"]) == ("Pro", False)
    assert quote["license_terms"]["exclusive_rights"] is False


def test_a_plan_can_spare_the_fee(sandbox: Sandbox) -> None:
    issue(sandbox.state, sandbox.clock, STUDIO_USER, "studio")
    quote = price(sandbox, STANDARD, "studio").body
    assert quote["platform_fee_waived"]
    assert quote["total_amount"] == quote["track_price"]


def test_an_exclusive_offer_is_what_is_sold(sandbox: Sandbox) -> None:
    quote = price(sandbox, EXCLUSIVE).body
    track = sandbox.state.get(TRACKS, EXCLUSIVE)
    assert track is not None
    assert quote["track_price"] == track["exclusive_price"]
    assert quote["license_terms"]["exclusive_rights"] is True


def test_a_confirmed_payment_makes_the_purchase(sandbox: Sandbox) -> None:
    started = initiate(sandbox, STANDARD)
    assert status(sandbox, STANDARD)["purchase_status"] == "pending"
    sandbox.settle(started["client_secret"])
    now = status(sandbox, STANDARD)
    assert (now["has_purchased"], now["can_purchase"]) == (True, False)
    assert (now["purchase_status"], now["reason_code"]) == ("completed", "already_purchased")
    newest = get(sandbox, "/purchases")["purchases"]["data"][0]
    assert (newest["id"], newest["track"]["id"]) == (started["purchase_id"], STANDARD)
    assert newest["license_uuid"] == get(sandbox, f"/tracks/{STANDARD}/check-license")["uuid"]


def test_an_open_payment_is_no_purchase_yet(sandbox: Sandbox) -> None:
    before = get(sandbox, "/purchases")["purchases"]["total"]
    initiate(sandbox, STANDARD)
    assert get(sandbox, "/purchases")["purchases"]["total"] == before
    assert get(sandbox, f"/tracks/{STANDARD}/check-license") is None


def test_the_client_secret_is_told_once_only(sandbox: Sandbox) -> None:
    secret = initiate(sandbox, STANDARD)["client_secret"]
    sandbox.settle(secret)
    for path in ("/purchases", f"/tracks/{STANDARD}/purchase/status", "/user/licenses"):
        assert secret not in sandbox.request("GET", path, token=BUYER.token).encoded().decode()


def test_an_exclusive_purchase_takes_the_track_off_the_market(sandbox: Sandbox) -> None:
    buy(sandbox, EXCLUSIVE)
    shown = get(sandbox, f"/tracks/{EXCLUSIVE}")["track"]
    assert shown["exclusive_status"] == "sold"
    issue(sandbox.state, sandbox.clock, 50, "another")
    assert refused(start(sandbox, EXCLUSIVE, "another")) == (410, "Exclusive already sold.")
    assert refused(price(sandbox, EXCLUSIVE, "another")) == (410, "Exclusive already sold.")


def test_of_two_payments_for_one_exclusive_the_later_is_refunded(sandbox: Sandbox) -> None:
    issue(sandbox.state, sandbox.clock, 50, "another")
    mine, theirs = initiate(sandbox, EXCLUSIVE), initiate(sandbox, EXCLUSIVE, "another")
    sandbox.settle(theirs["client_secret"])
    assert sandbox.settle(mine["client_secret"])["status"] == "refunded"
    now = status(sandbox, EXCLUSIVE)
    assert (now["has_purchased"], now["reason_code"]) == (False, "exclusive_already_sold")


def test_starting_twice_and_paying_twice_gives_the_second_payment_back(sandbox: Sandbox) -> None:
    first, second = initiate(sandbox, STANDARD), initiate(sandbox, STANDARD)
    sandbox.settle(first["client_secret"])
    assert sandbox.settle(second["client_secret"])["status"] == "refunded"
    assert status(sandbox, STANDARD)["has_purchased"]


def test_a_failed_payment_leaves_nothing_and_can_be_tried_again(sandbox: Sandbox) -> None:
    secret = initiate(sandbox, STANDARD)["client_secret"]
    sandbox.settle(secret, "fail:card-declined")
    now = status(sandbox, STANDARD)
    assert (now["purchase_status"], now["reason_code"]) == ("failed", "card_declined")
    assert now["can_purchase"]
    sandbox.settle(secret)
    assert status(sandbox, STANDARD)["has_purchased"]


def test_a_checkout_expires_after_a_day(sandbox: Sandbox) -> None:
    secret = initiate(sandbox, STANDARD)["client_secret"]
    sandbox.clock.advance(86_400)
    with pytest.raises(Refusal, match="Checkout expired") as caught:
        sandbox.settle(secret)
    assert caught.value.status == 400
    now = status(sandbox, STANDARD)
    assert (now["purchase_status"], now["reason_code"]) == ("expired", "checkout_expired")
    assert now["can_purchase"]


def test_a_payment_is_settled_once(sandbox: Sandbox) -> None:
    secret = initiate(sandbox, STANDARD)["client_secret"]
    sandbox.settle(secret)
    with pytest.raises(Refusal, match="completed already"):
        sandbox.settle(secret)


def test_an_unknown_payment_belongs_to_nobody(sandbox: Sandbox) -> None:
    with pytest.raises(Refusal, match="No payment"):
        sandbox.settle("pi_unknown_secret_unknown")


def test_a_failure_can_be_given_a_reason_over_the_wire(sandbox: Sandbox) -> None:
    path = f"/_sandbox/payments/{initiate(sandbox, STANDARD)['client_secret']}"
    headers = {"x-beatpass-sandbox-secret": sandbox.secret}

    def post(body: bytes) -> Reply:
        return answer(sandbox, Request("POST", f"{path}/fail", headers=headers, body=body))

    assert post(b'{"reason": 7}').status == 422
    assert post(b'{"reason": "bad luck"}').status == 422
    assert status(sandbox, STANDARD)["purchase_status"] == "pending"
    assert post(b'{"reason": "insufficient-funds"}').status == 200
    assert status(sandbox, STANDARD)["reason_code"] == "insufficient_funds"


def test_a_price_that_changed_has_to_be_calculated_anew(sandbox: Sandbox) -> None:
    price(sandbox, STANDARD)
    sandbox.state.change(TRACKS, STANDARD, price=25.0)
    assert refused(start(sandbox, STANDARD)) == (409, "Price changed.")
    assert price(sandbox, STANDARD).body["track_price"] == 25.0
    assert start(sandbox, STANDARD).status == 200


def test_one_does_not_buy_ones_own_track(sandbox: Sandbox) -> None:
    reply = start(sandbox, STANDARD, PRODUCER.token)
    assert refused(reply) == (422, "Cannot purchase own track.")


def test_one_does_not_buy_a_track_twice(sandbox: Sandbox) -> None:
    buy(sandbox, STANDARD)
    assert refused(start(sandbox, STANDARD)) == (422, "Already purchased.")


def test_a_track_without_a_price_is_not_for_sale(sandbox: Sandbox) -> None:
    assert refused(price(sandbox, NOT_FOR_SALE)) == (400, "Track not for sale.")


def test_a_seller_without_an_account_cannot_be_paid(sandbox: Sandbox) -> None:
    reply = start(sandbox, FIRST_TRACK + 2)
    assert reply.status == 422
    assert "set up for payments" in reply.body["message"]
    assert sandbox.state.get(TRACKS, FIRST_TRACK + 2) is not None
    assert BEGINNER.user_id == (sandbox.state.get(TRACKS, FIRST_TRACK + 2) or {})["owner_id"]


def test_nothing_is_sold_while_purchases_are_switched_off(sandbox: Sandbox) -> None:
    sandbox.state.insert(SWITCHES, {"name": TRACK_PURCHASES, "on": False})
    assert price(sandbox, STANDARD).status == start(sandbox, STANDARD).status == 403
    assert status(sandbox, STANDARD)["reason_code"] == "track_purchases_not_enabled"


def test_an_unknown_track_is_not_found(sandbox: Sandbox) -> None:
    assert refused(start(sandbox, 1)) == (404, "Track not found.")
    assert sandbox.request("GET", "/tracks/1/purchase/status", token=BUYER.token).status == 404


@pytest.mark.parametrize(
    ("user", "code"), list(zip(CARD_FAULTS, (402, 402, 402, 422, 422, 500), strict=True))
)
def test_some_accounts_have_a_card_that_is_refused(sandbox: Sandbox, user: int, code: int) -> None:
    issue(sandbox.state, sandbox.clock, user, "card")
    reply = start(sandbox, OTHERS, "card")
    assert reply.status == code
    stored = status(sandbox, OTHERS, "card")["purchase_status"]
    # After an error of the server nobody knows: the purchase may be there.
    assert stored == ("pending" if code == 500 else None)


def test_purchases_come_page_by_page_the_newest_first(sandbox: Sandbox) -> None:
    buy(sandbox, STANDARD)
    first = get(sandbox, "/purchases?per_page=2")["purchases"]
    assert (first["total"], first["last_page"], len(first["data"])) == (4, 2, 2)
    assert first["data"][0]["track_id"] == STANDARD
    assert first["data"][0]["purchased_at"] == stamp(sandbox.clock.now())
