"""Coupons: what a code takes off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER, SECOND_PRODUCER


def validate(sandbox: Sandbox, code: str, token: str = BUYER.token, **fields: Any) -> Reply:
    body = {"code": code, **fields}
    return sandbox.request("POST", "/billing/coupons/validate", body, token=token)


def test_a_code_gives_its_discount(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[str, float | None, float, float]] = [
        ("WELCOME10", 99.99, 10, 89.99),
        ("FIVEOFF", 12, 5, 7),
        ("FIVEOFF", 3, 3, 0),
        ("WELCOME10", None, 0, 0),
        ("  welcome10 ", 50, 5, 45),
    ]
    for code, amount, off, left in cases:
        body = validate(sandbox, code, amount=amount).body
        assert body["valid"]
        assert (body["discount_amount"], body["final_amount"]) == (off, left)


def test_an_unknown_code_is_refused(sandbox: Sandbox) -> None:
    reply = validate(sandbox, "NOSUCH")
    assert (reply.status, reply.body["message"]) == (422, "Invalid or expired coupon code.")


def test_a_code_expires_on_the_clock(sandbox: Sandbox) -> None:
    assert validate(sandbox, "NOVEMBER").status == 200
    assert validate(sandbox, "SUMMER26").status == 422
    sandbox.clock.advance(13 * 86_400)
    assert validate(sandbox, "NOVEMBER").body["message"] == "Invalid or expired coupon code."


@pytest.mark.parametrize(("code", "token"), [("FORMARA", BUYER.token), ("FIRSTBUY", BUYER.token)])
def test_a_code_can_be_meant_for_others(sandbox: Sandbox, code: str, token: str) -> None:
    assert validate(sandbox, code, token).body["message"] == "You cannot use this coupon."


@pytest.mark.parametrize(
    ("code", "token"), [("FORMARA", PRODUCER.token), ("FIRSTBUY", SECOND_PRODUCER.token)]
)
def test_those_it_is_meant_for_can_use_it(sandbox: Sandbox, code: str, token: str) -> None:
    assert validate(sandbox, code, token).status == 200


def test_a_code_can_be_meant_for_another_plan(sandbox: Sandbox) -> None:
    assert validate(sandbox, "STUDIO25", product_id=3, amount=40).body["savings"] == 10
    reply = validate(sandbox, "STUDIO25", product_id=2, amount=40)
    assert (reply.status, reply.body["message"]) == (422, "Cannot be applied to selected plan.")


@pytest.mark.parametrize("body", [{"code": "x" * 51}, {"code": "A", "amount": -1}, {}])
def test_what_makes_no_sense_is_refused_by_field(sandbox: Sandbox, body: dict[str, Any]) -> None:
    reply = sandbox.request("POST", "/billing/coupons/validate", body, token=BUYER.token)
    assert reply.status == 422
    assert set(reply.body["errors"]) <= {"code", "amount"}


@pytest.mark.parametrize(("amount", "status"), [(1e15, 200), (1e16, 422), (10**400, 422)])
def test_an_amount_beyond_all_money_is_refused(
    sandbox: Sandbox, amount: float, status: int
) -> None:
    assert validate(sandbox, "WELCOME10", amount=amount).status == status
