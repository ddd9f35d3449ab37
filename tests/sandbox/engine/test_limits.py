"""Rate limits: fixed windows on the sandbox's clock, as Laravel counts them."""

from __future__ import annotations

import pytest

from beatpass_client.contract import load_contract
from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER, PRODUCER

GROUPS = {group["name"]: group["windows"] for group in load_contract()["x-rate-limits"]}


def ask(sandbox: Sandbox, token: str = BUYER.token) -> Reply:
    return sandbox.request("GET", "/genres", token=token)


@pytest.fixture
def narrow(sandbox: Sandbox) -> Sandbox:
    sandbox.limits.groups["shared"] = [(3, 60)]
    return sandbox


def test_an_answer_tells_limit_and_rest_and_no_more(sandbox: Sandbox) -> None:
    headers = ask(sandbox).headers
    assert (headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]) == ("300", "299")
    assert "X-RateLimit-Reset" not in headers
    assert "Retry-After" not in headers


def test_the_call_past_the_limit_is_throttled(narrow: Sandbox) -> None:
    assert [ask(narrow).status for _ in range(3)] == [200, 200, 200]
    narrow.clock.advance(10)
    reply = ask(narrow)
    assert reply.status == 429
    assert reply.body == {"message": "Too Many Attempts.", "retry_after": 50}
    assert reply.headers["Retry-After"] == "50"
    assert reply.headers["X-RateLimit-Remaining"] == "0"
    assert int(reply.headers["X-RateLimit-Reset"]) == narrow.clock.timestamp() + 50


def test_the_window_is_fixed_and_a_refused_call_does_not_count(narrow: Sandbox) -> None:
    for _ in range(5):
        ask(narrow)
    narrow.clock.advance(59.5)
    assert ask(narrow).status == 429
    narrow.clock.advance(0.5)
    assert [ask(narrow).status for _ in range(4)] == [200, 200, 200, 429]


def test_each_user_has_a_window_and_all_tokens_of_a_user_share_it(narrow: Sandbox) -> None:
    from beatpass_client.sandbox.engine.tokens import issue

    issue(narrow.state, narrow.clock, BUYER.user_id, "second-token")
    assert [ask(narrow, token).status for token in (BUYER.token, "second-token")] == [200, 200]
    assert ask(narrow).headers["X-RateLimit-Remaining"] == "0"
    assert ask(narrow, PRODUCER.token).status == 200


def test_a_call_with_a_bad_token_counts_for_its_address(narrow: Sandbox) -> None:
    assert [ask(narrow, "guess").status for _ in range(4)] == [401, 401, 401, 429]
    assert ask(narrow).status == 200


@pytest.mark.parametrize(
    ("path", "group"),
    [
        ("/producer-intelligence/leaderboard?category=overall", "producer-leaderboard"),
        ("/producer-intelligence/track/3629/growth", "track-growth"),
        ("/users/1/contact-info", "contact-info"),
    ],
)
def test_a_route_group_has_its_own_window(sandbox: Sandbox, path: str, group: str) -> None:
    reply = sandbox.request("GET", path, token=BUYER.token)
    assert reply.headers["X-RateLimit-Limit"] == str(GROUPS[group][0]["limit"])
    assert ask(sandbox).headers["X-RateLimit-Remaining"] == "299"


def test_log_in_is_limited_for_each_address_and_email(sandbox: Sandbox) -> None:
    def attempt(email: str) -> int:
        body = {"email": email, "password": "guess-guess", "token_name": "x"}
        return int(sandbox.request("POST", "/auth/login", body).status or 0)

    assert [attempt("a@example.com") == 429 for _ in range(6)] == [False] * 5 + [True]
    assert attempt("A@example.com ") == 429
    assert attempt("b@example.com") != 429


def test_registration_has_two_windows_and_tells_the_tightest(sandbox: Sandbox) -> None:
    statuses = [sandbox.request("POST", "/auth/register", {}).status for _ in range(6)]
    assert statuses == [422] * 5 + [429]
    for _ in range(3):
        sandbox.clock.advance(60)
        for _ in range(5):
            assert sandbox.request("POST", "/auth/register", {}).status == 422
    sandbox.clock.advance(60)
    reply = sandbox.request("POST", "/auth/register", {})
    assert (reply.status, reply.headers["X-RateLimit-Limit"]) == (429, "20")


def test_the_limits_can_be_switched_off(narrow: Sandbox) -> None:
    narrow.limits.on = False
    assert {ask(narrow).status for _ in range(10)} == {200}


def test_setting_the_clock_back_leaves_nobody_locked_out(narrow: Sandbox) -> None:
    narrow.clock.advance(86_400)
    for _ in range(4):
        ask(narrow)
    from beatpass_client.sandbox.engine.clock import EPOCH

    narrow.clock.set(EPOCH)
    assert ask(narrow).status == 200
