"""Who may call: the seeded tokens, and their age."""

from __future__ import annotations

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.people import (
    ADMIN,
    BEGINNER,
    BUYER,
    EXPIRED,
    FORBIDDEN,
    PRODUCER,
    REVOKED,
    SECOND_PRODUCER,
    Person,
)


@pytest.mark.parametrize(
    "person", [BUYER, PRODUCER, SECOND_PRODUCER, BEGINNER, ADMIN], ids=lambda each: each.token
)
def test_a_seeded_token_opens_the_full_tier(world: World, person: Person) -> None:
    assert world.request("GET", "/artists", token=person.token).status == 200


@pytest.mark.parametrize(
    ("token", "status", "message"),
    [
        (EXPIRED.token, 401, "Token expired."),
        (REVOKED.token, 401, "Unauthenticated."),
        ("unheard-of", 401, "Unauthenticated."),
        ("", 401, "Unauthenticated."),
        (FORBIDDEN.token, 403, "This token may not use the API."),
    ],
)
def test_a_token_that_does_not_open_is_refused(
    world: World, token: str, status: int, message: str
) -> None:
    reply = world.request("GET", "/tracks/3629", token=token)
    assert (reply.status, reply.body["message"]) == (status, message)


def test_a_token_expires_after_90_days_on_the_sandbox_clock(world: World) -> None:
    world.clock.advance(88.9 * 86_400)
    assert world.request("GET", "/artists", token=BUYER.token).status == 200
    world.clock.advance(0.2 * 86_400)
    assert world.request("GET", "/artists", token=BUYER.token).body == {"message": "Token expired."}


def test_no_token_is_kept_in_the_state(world: World) -> None:
    from beatpass_client.sandbox.snapshots import dump

    text = str(dump(world.state, world.clock))
    assert BUYER.token not in text
    assert PRODUCER.token not in text


def test_others_get_tokens_that_nobody_can_know() -> None:
    first, second = World(exposed=True), World(exposed=True)
    assert first.request("GET", "/artists", token="sandbox-token").status == 401
    assert first.request("GET", "/artists", token=first.token).status == 200
    assert not set(first.tokens) & set(second.tokens)
    first.reset()
    assert first.request("GET", "/artists", token="sandbox-token").status == 401
    assert first.request("GET", "/artists", token=first.token).status == 200
