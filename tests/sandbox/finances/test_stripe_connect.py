"""Stripe Connect: setting up an account, and what that changes."""

from __future__ import annotations

from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.engine.tokens import USERS, issue
from beatpass_client.sandbox.personas import BEGINNER, BUYER, PRODUCER
from beatpass_client.sandbox.seed.catalogue import FIRST_TRACK

from ..paying import get

ROOT = "/artist/stripe-connect"
THEIRS = FIRST_TRACK + 2


def onboard(sandbox: Sandbox, token: str = BEGINNER.token, country: str = "CA") -> Reply:
    return sandbox.request("POST", f"{ROOT}/onboard", {"country": country}, token=token)


def status(sandbox: Sandbox, token: str = BEGINNER.token) -> dict[str, Any]:
    return dict(get(sandbox, f"{ROOT}/status", token)["data"])


def price(sandbox: Sandbox) -> Reply:
    path = f"/tracks/{THEIRS}/purchase/calculate-price"
    return sandbox.request("POST", path, token=BUYER.token)


def test_an_account_that_was_set_up_sells_once_it_is_checked(sandbox: Sandbox) -> None:
    sandbox.state.change(USERS, BEGINNER.user_id, upload_access=True)
    assert not status(sandbox)["connected"]
    assert price(sandbox).status == 422
    assert onboard(sandbox).body["url"].startswith("https://connect.stripe.example/")
    now = status(sandbox)
    assert (now["details_submitted"], now["charges_enabled"]) == (True, False)
    assert price(sandbox).status == 422
    sandbox.clock.advance(600)
    assert status(sandbox)["charges_enabled"]
    assert price(sandbox).status == 200


def test_what_is_still_wanted_is_told_and_can_be_handed_in(sandbox: Sandbox) -> None:
    issue(sandbox.state, sandbox.clock, 16, "ninth")  # artist 9
    assert status(sandbox, "ninth")["requirements"] == ["individual.verification.document"]
    assert not status(sandbox, "ninth")["charges_enabled"]
    onboard(sandbox, "ninth")
    sandbox.clock.advance(600)
    now = status(sandbox, "ninth")
    assert (now["requirements"], now["payouts_enabled"]) == ([], True)


def test_not_everybody_may_open_an_account(sandbox: Sandbox) -> None:
    issue(sandbox.state, sandbox.clock, 13, "wise")  # artist 6 is moving to Wise
    assert onboard(sandbox).status == 403
    assert onboard(sandbox, "wise").status == 403
    assert onboard(sandbox, BUYER.token).status == 404


def test_a_country_has_to_be_supported(sandbox: Sandbox) -> None:
    for country in ("ZZ", "CAN", ""):
        reply = onboard(sandbox, PRODUCER.token, country)
        assert reply.status == 422
        assert "country" in reply.body["errors"]


def test_a_new_link_changes_nothing_about_a_ready_account(sandbox: Sandbox) -> None:
    before = status(sandbox, PRODUCER.token)
    assert onboard(sandbox, PRODUCER.token, "de").status == 200
    assert status(sandbox, PRODUCER.token) == before


def test_the_finances_need_an_account(sandbox: Sandbox) -> None:
    data = get(sandbox, f"{ROOT}/finances", PRODUCER.token)["data"]
    assert data["balance"]["paid"]["amountMinor"] > 0
    assert len(data["transactions"]) > 5
    for token in (BEGINNER.token, BUYER.token):
        assert sandbox.request("GET", f"{ROOT}/finances", token=token).status == 404
    assert sandbox.request("GET", f"{ROOT}/status", token=BUYER.token).status == 404
