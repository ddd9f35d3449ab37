"""Signing in and signing up."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import BUYER, PASSWORD
from beatpass_client.sandbox.seed.accounts import DISABLED, UNVERIFIED

BO = "user1@beatpass.example"


def login(sandbox: Sandbox, email: str = BO, password: str = PASSWORD) -> Any:
    body = {"email": email, "password": password, "token_name": "tests"}
    return sandbox.request("POST", "/auth/login", body)


def register(sandbox: Sandbox, **fields: Any) -> Any:
    body = {
        "email": "new@people.example",
        "password": "a-long-password",
        "password_confirmation": "a-long-password",
        "token_name": "tests",
    } | fields
    kept = {name: value for name, value in body.items() if value is not None}
    return sandbox.request("POST", "/auth/register", kept)


def test_a_token_from_the_login_works_for_90_days(sandbox: Sandbox) -> None:
    user = login(sandbox).body["user"]
    assert user["display_name"] == "Bo the Buyer"
    token = user["access_token"]
    sandbox.clock.advance(90 * 86_400 - 1)
    assert sandbox.request("GET", "/artists", token=token).status == 200
    sandbox.clock.advance(1)
    reply = sandbox.request("GET", "/artists", token=token)
    assert (reply.status, reply.body["message"]) == (401, "Token expired.")


def test_each_login_makes_a_token_of_its_own(sandbox: Sandbox) -> None:
    first, second = (login(sandbox).body["user"]["access_token"] for _ in range(2))
    assert first != second
    for token in (first, second, BUYER.token):
        assert sandbox.request("GET", "/artists", token=token).status == 200


def test_an_address_is_the_same_in_capitals(sandbox: Sandbox) -> None:
    assert login(sandbox, BO.upper()).status == 200


@pytest.mark.parametrize(
    ("email", "password"), [(BO, "wrong"), ("nobody@beatpass.example", PASSWORD), (BO, "")]
)
def test_wrong_credentials_do_not_tell_which_part_is_wrong(
    sandbox: Sandbox, email: str, password: str
) -> None:
    reply = login(sandbox, email, password)
    assert reply.status == 422
    assert reply.body["message"] == "Invalid credentials."
    assert list(reply.body["errors"]) == ["email"]


def test_a_disabled_account_is_told_so_only_with_the_right_password(sandbox: Sandbox) -> None:
    reply = login(sandbox, DISABLED)
    assert (reply.status, reply.body["message"]) == (403, "Account disabled.")
    assert login(sandbox, DISABLED, "wrong").status == 422


def test_an_unconfirmed_address_gets_no_token(sandbox: Sandbox) -> None:
    reply = login(sandbox, UNVERIFIED)
    assert reply.status == 403
    assert "not verified" in reply.body["message"]


def test_a_sixth_login_in_a_minute_is_throttled(sandbox: Sandbox) -> None:
    for _ in range(5):
        login(sandbox, password="wrong")
    reply = login(sandbox)
    assert (reply.status, reply.body["message"]) == (429, "Too Many Attempts.")
    sandbox.clock.advance(60)
    assert login(sandbox).status == 200


def test_a_new_account_can_call_and_sign_in(sandbox: Sandbox) -> None:
    reply = register(sandbox, username="Newcomer")
    assert reply.body["status"] == "success"
    user = reply.body["boostrapData"]["user"]
    assert user["display_name"] == "Newcomer"
    assert sandbox.request("GET", "/artists", token=user["access_token"]).status == 200
    assert login(sandbox, "new@people.example", "a-long-password").body["user"]["id"] == user["id"]


def test_without_a_token_name_no_token_is_made(sandbox: Sandbox) -> None:
    body = register(sandbox, token_name=None).body
    assert body["status"] == "success"
    assert isinstance(body["bootstrapData"], str)
    assert "boostrapData" not in body


def test_an_address_that_is_to_be_confirmed_keeps_the_account_out(sandbox: Sandbox) -> None:
    email = "new+unverified@people.example"
    assert register(sandbox, email=email).body == {"status": "needs_email_verification"}
    assert login(sandbox, email, "a-long-password").status == 403


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"email": BO}, "email"),
        ({"email": BO.upper()}, "email"),
        ({"email": "no-address"}, "email"),
        ({"password_confirmation": "another-password"}, "password"),
        ({"password": "short"}, "password"),
        ({"username": "x" * 32}, "username"),
        ({"username": "Bo the Buyer"}, "username"),
        ({"token_name": "ab"}, "token_name"),
        ({"password_confirmation": None}, "password_confirmation"),
    ],
)
def test_an_unacceptable_registration_names_the_field(
    sandbox: Sandbox, fields: dict[str, Any], field: str
) -> None:
    reply = register(sandbox, **fields)
    assert reply.status == 422
    assert field in reply.body["errors"]


def test_a_registration_that_was_refused_left_nothing(sandbox: Sandbox) -> None:
    register(sandbox, password_confirmation="another-password")
    assert register(sandbox).status == 200


def test_registrations_have_a_limit_by_the_minute_and_by_the_hour(sandbox: Sandbox) -> None:
    statuses = []
    for minute in range(5):
        for at in range(5):
            reply = register(sandbox, email=f"p{minute}-{at}@people.example")
            statuses.append(reply.status)
        sandbox.clock.advance(60)
    assert statuses == [200] * 20 + [429] * 5


def test_no_password_and_no_token_is_kept_in_the_state(sandbox: Sandbox) -> None:
    token = register(sandbox).body["boostrapData"]["user"]["access_token"]
    data = "".join(sandbox.state.connection.iterdump())
    assert "a-long-password" not in data
    assert token not in data
