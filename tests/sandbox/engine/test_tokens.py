"""Who may call: the seeded tokens, and their age."""

from __future__ import annotations

from collections.abc import Sequence

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import (
    ADMIN,
    BEGINNER,
    BUYER,
    EXPIRED,
    FORBIDDEN,
    PRODUCER,
    REVOKED,
    SECOND_PRODUCER,
    Persona,
)


def test_a_seeded_token_opens_the_full_tier(sandbox: Sandbox) -> None:
    cases: Sequence[Persona] = [BUYER, PRODUCER, SECOND_PRODUCER, BEGINNER, ADMIN]
    for person in cases:
        assert sandbox.request("GET", "/artists", token=person.token).status == 200


def test_a_token_that_does_not_open_is_refused(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[str, int, str]] = [
        (EXPIRED.token, 401, "Token expired."),
        (REVOKED.token, 401, "Unauthenticated."),
        ("unheard-of", 401, "Unauthenticated."),
        ("", 401, "Unauthenticated."),
        (FORBIDDEN.token, 403, "This token may not use the API."),
    ]
    for token, status, message in cases:
        reply = sandbox.request("GET", "/tracks/3629", token=token)
        assert (reply.status, reply.body["message"]) == (status, message)


def test_a_token_expires_after_90_days_on_the_sandbox_clock(sandbox: Sandbox) -> None:
    sandbox.clock.advance(88.9 * 86_400)
    assert sandbox.request("GET", "/artists", token=BUYER.token).status == 200
    sandbox.clock.advance(0.2 * 86_400)
    assert sandbox.request("GET", "/artists", token=BUYER.token).body == {
        "message": "Token expired."
    }


def test_no_token_is_kept_in_the_state(sandbox: Sandbox) -> None:
    text = str(sandbox.dump())
    assert BUYER.token not in text
    assert PRODUCER.token not in text


def test_others_get_tokens_that_nobody_can_know() -> None:
    first, second = Sandbox(exposed=True), Sandbox(exposed=True)
    assert first.request("GET", "/artists", token="sandbox-token").status == 401
    assert first.request("GET", "/artists", token=first.token).status == 200
    assert not set(first.tokens) & set(second.tokens)
    first.reset()
    assert first.request("GET", "/artists", token="sandbox-token").status == 401
    assert first.request("GET", "/artists", token=first.token).status == 200
