"""Backstage: applications, and what blocks them."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.people import ADMIN, BEGINNER, BUYER, FORBIDDEN, PRODUCER
from beatpass_client.sandbox.seed.accounts import BARRED, TURNED_AWAY
from beatpass_client.sandbox.seed.users import PASSWORD

DAY = 86_400


def apply(world: World, token: str = BUYER.token, **fields: Any) -> Any:
    body = {
        "type": "become-artist",
        "artist_name": "Bo",
        "data": {"beats_url": "https://beats.example/bo"},
    } | fields
    return world.request("POST", "/backstage-request", body, token=token)


def status(world: World, token: str = BUYER.token) -> Any:
    reply = world.request("GET", "/backstage-request/submission-status", token=token)
    assert reply.status == 200
    return reply.body


def token_of(world: World, email: str) -> str:
    body = {"email": email, "password": PASSWORD, "token_name": "tests"}
    return str(world.request("POST", "/auth/login", body).body["user"]["access_token"])


def test_an_application_blocks_the_next_until_it_is_decided(world: World) -> None:
    assert status(world)["can_submit"] is True
    assert apply(world).status == 200
    found = status(world)
    assert (found["can_submit"], found["block_reason"]) == (False, "pending")
    assert found["blocking_request_id"]
    reply = apply(world)
    assert (reply.status, reply.body["error_code"]) == (409, "backstage_request_pending")


def test_who_becomes_an_artist_may_upload(world: World) -> None:
    apply(world)
    world.clock.advance(2 * DAY)
    assert status(world)["can_submit"] is True
    profile = world.request("GET", "/artist/profile", token=BUYER.token).body
    assert (profile["name"], profile["upload_access"]) == ("Bo", True)


def test_a_verified_artist_shows_it(world: World) -> None:
    reply = apply(world, BEGINNER.token, type="verify-artist", artist_name="June Okafor")
    assert reply.status == 200
    world.clock.advance(2 * DAY)
    status(world, BEGINNER.token)
    artist = world.request("GET", "/artists/3", token=BEGINNER.token).body["artist"]
    assert artist["verified"] is True


def test_a_claim_of_somebody_elses_artist_is_denied(world: World) -> None:
    assert apply(world, type="claim-artist", artist_id=7).status == 200
    world.clock.advance(2 * DAY)
    assert status(world)["can_submit"] is True
    assert world.request("GET", "/artist/profile", token=BUYER.token).status == 404


def test_a_claim_of_an_artist_without_an_account_is_granted(world: World) -> None:
    world.state.change("artist", 40, user_id=None)
    apply(world, type="claim-artist", artist_id=40)
    world.clock.advance(2 * DAY)
    status(world)
    assert world.request("GET", "/artist/profile", token=BUYER.token).body["id"] == 40


def test_a_revoked_application_bars_new_ones(world: World) -> None:
    token = token_of(world, TURNED_AWAY)
    found = status(world, token)
    assert (found["can_submit"], found["block_reason"]) == (False, "revoked")
    assert found["contact_url"].startswith("https://")
    reply = apply(world, token)
    assert (reply.status, reply.body["error_code"]) == (409, "backstage_request_revoked")


def test_a_pending_application_is_told_before_a_revoked_one(world: World) -> None:
    token = token_of(world, TURNED_AWAY)
    row = world.state.first("backstage_request", status="revoked")
    assert row is not None
    pending = row | {"id": None, "status": "pending", "created_at": "2026-11-02T12:00:00.000000Z"}
    world.state.insert("backstage_request", pending)
    assert apply(world, token).body["error_code"] == "backstage_request_pending"


def test_applying_needs_a_permission(world: World) -> None:
    reply = apply(world, token_of(world, BARRED))
    assert (reply.status, reply.body["message"]) == (403, "Forbidden.")
    assert apply(world, FORBIDDEN.token).status == 403


@pytest.mark.parametrize(
    ("token", "fields", "field"),
    [
        (BUYER.token, {"type": "claim-artist"}, "artist_id"),
        (BUYER.token, {"type": "claim-artist", "artist_id": 9999}, "artist_id"),
        (BUYER.token, {"type": "verify-artist"}, "type"),
        (PRODUCER.token, {}, "type"),
        (PRODUCER.token, {"type": "verify-artist", "artist_id": 2}, "artist_id"),
        (BUYER.token, {"type": "become-king"}, "type"),
        (BUYER.token, {"data": {}}, "data.beats_url"),
    ],
)
def test_an_unfitting_application_names_the_field(
    world: World, token: str, fields: dict[str, Any], field: str
) -> None:
    reply = apply(world, token, **fields)
    assert reply.status == 422
    assert list(reply.body["errors"]) == [field]
    assert status(world, token)["can_submit"] is True


def test_an_administrator_may_apply_as_well(world: World) -> None:
    assert apply(world, ADMIN.token).status == 200
