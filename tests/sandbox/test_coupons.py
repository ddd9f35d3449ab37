"""Coupons: what a code takes off."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.people import BUYER, PRODUCER, SECOND_PRODUCER


def validate(world: World, code: str, token: str = BUYER.token, **fields: Any) -> Reply:
    body = {"code": code, **fields}
    return world.request("POST", "/billing/coupons/validate", body, token=token)


@pytest.mark.parametrize(
    ("code", "amount", "off", "left"),
    [("WELCOME10", 99.99, 10, 89.99), ("FIVEOFF", 12, 5, 7), ("FIVEOFF", 3, 3, 0),
     ("WELCOME10", None, 0, 0), ("  welcome10 ", 50, 5, 45)],
)  # fmt: skip
def test_a_code_gives_its_discount(
    world: World, code: str, amount: float | None, off: float, left: float
) -> None:
    body = validate(world, code, amount=amount).body
    assert body["valid"]
    assert (body["discount_amount"], body["final_amount"]) == (off, left)


def test_an_unknown_code_is_refused(world: World) -> None:
    reply = validate(world, "NOSUCH")
    assert (reply.status, reply.body["message"]) == (422, "Invalid or expired coupon code.")


def test_a_code_expires_on_the_clock(world: World) -> None:
    assert validate(world, "NOVEMBER").status == 200
    assert validate(world, "SUMMER26").status == 422
    world.clock.advance(13 * 86_400)
    assert validate(world, "NOVEMBER").body["message"] == "Invalid or expired coupon code."


@pytest.mark.parametrize(("code", "token"), [("FORMARA", BUYER.token), ("FIRSTBUY", BUYER.token)])
def test_a_code_can_be_meant_for_others(world: World, code: str, token: str) -> None:
    assert validate(world, code, token).body["message"] == "You cannot use this coupon."


@pytest.mark.parametrize(
    ("code", "token"), [("FORMARA", PRODUCER.token), ("FIRSTBUY", SECOND_PRODUCER.token)]
)
def test_those_it_is_meant_for_can_use_it(world: World, code: str, token: str) -> None:
    assert validate(world, code, token).status == 200


def test_a_code_can_be_meant_for_another_plan(world: World) -> None:
    assert validate(world, "STUDIO25", product_id=3, amount=40).body["savings"] == 10
    reply = validate(world, "STUDIO25", product_id=2, amount=40)
    assert (reply.status, reply.body["message"]) == (422, "Cannot be applied to selected plan.")


@pytest.mark.parametrize("body", [{"code": "x" * 51}, {"code": "A", "amount": -1}, {}])
def test_what_makes_no_sense_is_refused_by_field(world: World, body: dict[str, Any]) -> None:
    reply = world.request("POST", "/billing/coupons/validate", body, token=BUYER.token)
    assert reply.status == 422
    assert set(reply.body["errors"]) <= {"code", "amount"}


@pytest.mark.parametrize(("amount", "status"), [(1e15, 200), (1e16, 422), (10**400, 422)])
def test_an_amount_beyond_all_money_is_refused(world: World, amount: float, status: int) -> None:
    assert validate(world, "WELCOME10", amount=amount).status == status
