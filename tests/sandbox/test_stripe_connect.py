"""Stripe Connect: setting up an account, and what that changes."""

from __future__ import annotations

from typing import Any

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.nouns import USERS
from beatpass_client.sandbox.people import BEGINNER, BUYER, PRODUCER, issue
from beatpass_client.sandbox.seed.catalogue import FIRST_TRACK

from .paying import get

ROOT = "/artist/stripe-connect"
THEIRS = FIRST_TRACK + 2


def onboard(world: World, token: str = BEGINNER.token, country: str = "CA") -> Reply:
    return world.request("POST", f"{ROOT}/onboard", {"country": country}, token=token)


def status(world: World, token: str = BEGINNER.token) -> dict[str, Any]:
    return dict(get(world, f"{ROOT}/status", token)["data"])


def price(world: World) -> Reply:
    path = f"/tracks/{THEIRS}/purchase/calculate-price"
    return world.request("POST", path, token=BUYER.token)


def test_an_account_that_was_set_up_sells_once_it_is_checked(world: World) -> None:
    world.state.change(USERS, BEGINNER.user_id, upload_access=True)
    assert not status(world)["connected"]
    assert price(world).status == 422
    assert onboard(world).body["url"].startswith("https://connect.stripe.example/")
    now = status(world)
    assert (now["details_submitted"], now["charges_enabled"]) == (True, False)
    assert price(world).status == 422
    world.clock.advance(600)
    assert status(world)["charges_enabled"]
    assert price(world).status == 200


def test_what_is_still_wanted_is_told_and_can_be_handed_in(world: World) -> None:
    issue(world.state, world.clock, 16, "ninth")  # artist 9
    assert status(world, "ninth")["requirements"] == ["individual.verification.document"]
    assert not status(world, "ninth")["charges_enabled"]
    onboard(world, "ninth")
    world.clock.advance(600)
    now = status(world, "ninth")
    assert (now["requirements"], now["payouts_enabled"]) == ([], True)


def test_not_everybody_may_open_an_account(world: World) -> None:
    issue(world.state, world.clock, 13, "wise")  # artist 6 is moving to Wise
    assert onboard(world).status == 403
    assert onboard(world, "wise").status == 403
    assert onboard(world, BUYER.token).status == 404


def test_a_country_has_to_be_supported(world: World) -> None:
    for country in ("ZZ", "CAN", ""):
        reply = onboard(world, PRODUCER.token, country)
        assert reply.status == 422
        assert "country" in reply.body["errors"]


def test_a_new_link_changes_nothing_about_a_ready_account(world: World) -> None:
    before = status(world, PRODUCER.token)
    assert onboard(world, PRODUCER.token, "de").status == 200
    assert status(world, PRODUCER.token) == before


def test_the_finances_need_an_account(world: World) -> None:
    data = get(world, f"{ROOT}/finances", PRODUCER.token)["data"]
    assert data["balance"]["paid"]["amountMinor"] > 0
    assert len(data["transactions"]) > 5
    for token in (BEGINNER.token, BUYER.token):
        assert world.request("GET", f"{ROOT}/finances", token=token).status == 404
    assert world.request("GET", f"{ROOT}/status", token=BUYER.token).status == 404
