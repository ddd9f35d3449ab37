"""Backstage: applications, and what blocks them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import ADMIN, BEGINNER, BUYER, FORBIDDEN, PASSWORD, PRODUCER
from beatpass_client.sandbox.seed.accounts import BARRED, TURNED_AWAY

DAY = 86_400


def apply(sandbox: Sandbox, token: str = BUYER.token, **fields: Any) -> Any:
    body = {
        "type": "become-artist",
        "artist_name": "Bo",
        "data": {"beats_url": "https://beats.example/bo"},
    } | fields
    return sandbox.request("POST", "/backstage-request", body, token=token)


def status(sandbox: Sandbox, token: str = BUYER.token) -> Any:
    reply = sandbox.request("GET", "/backstage-request/submission-status", token=token)
    assert reply.status == 200
    return reply.body


def token_of(sandbox: Sandbox, email: str) -> str:
    body = {"email": email, "password": PASSWORD, "token_name": "tests"}
    return str(sandbox.request("POST", "/auth/login", body).body["user"]["access_token"])


def test_an_application_blocks_the_next_until_it_is_decided(sandbox: Sandbox) -> None:
    assert status(sandbox)["can_submit"] is True
    assert apply(sandbox).status == 200
    found = status(sandbox)
    assert (found["can_submit"], found["block_reason"]) == (False, "pending")
    assert found["blocking_request_id"]
    reply = apply(sandbox)
    assert (reply.status, reply.body["error_code"]) == (409, "backstage_request_pending")


def test_who_becomes_an_artist_may_upload(sandbox: Sandbox) -> None:
    apply(sandbox)
    sandbox.clock.advance(2 * DAY)
    assert status(sandbox)["can_submit"] is True
    profile = sandbox.request("GET", "/artist/profile", token=BUYER.token).body
    assert (profile["name"], profile["upload_access"]) == ("Bo", True)


def test_a_verified_artist_shows_it(sandbox: Sandbox) -> None:
    reply = apply(sandbox, BEGINNER.token, type="verify-artist", artist_name="June Okafor")
    assert reply.status == 200
    sandbox.clock.advance(2 * DAY)
    status(sandbox, BEGINNER.token)
    artist = sandbox.request("GET", "/artists/3", token=BEGINNER.token).body["artist"]
    assert artist["verified"] is True


def test_a_claim_of_somebody_elses_artist_is_denied(sandbox: Sandbox) -> None:
    assert apply(sandbox, type="claim-artist", artist_id=7).status == 200
    sandbox.clock.advance(2 * DAY)
    assert status(sandbox)["can_submit"] is True
    assert sandbox.request("GET", "/artist/profile", token=BUYER.token).status == 404


def test_a_claim_of_an_artist_without_an_account_is_granted(sandbox: Sandbox) -> None:
    sandbox.state.change("artist", 40, user_id=None)
    apply(sandbox, type="claim-artist", artist_id=40)
    sandbox.clock.advance(2 * DAY)
    status(sandbox)
    assert sandbox.request("GET", "/artist/profile", token=BUYER.token).body["id"] == 40


def test_a_revoked_application_bars_new_ones(sandbox: Sandbox) -> None:
    token = token_of(sandbox, TURNED_AWAY)
    found = status(sandbox, token)
    assert (found["can_submit"], found["block_reason"]) == (False, "revoked")
    assert found["contact_url"].startswith("https://")
    reply = apply(sandbox, token)
    assert (reply.status, reply.body["error_code"]) == (409, "backstage_request_revoked")


def test_a_pending_application_is_told_before_a_revoked_one(sandbox: Sandbox) -> None:
    token = token_of(sandbox, TURNED_AWAY)
    row = sandbox.state.first("backstage_request", status="revoked")
    assert row is not None
    pending = row | {"id": None, "status": "pending", "created_at": "2026-11-02T12:00:00.000000Z"}
    sandbox.state.insert("backstage_request", pending)
    assert apply(sandbox, token).body["error_code"] == "backstage_request_pending"


def test_applying_needs_a_permission(sandbox: Sandbox) -> None:
    reply = apply(sandbox, token_of(sandbox, BARRED))
    assert (reply.status, reply.body["message"]) == (403, "Forbidden.")
    assert apply(sandbox, FORBIDDEN.token).status == 403


def test_an_unfitting_application_names_the_field(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[str, dict[str, Any], str]] = [
        (BUYER.token, {"type": "claim-artist"}, "artist_id"),
        (BUYER.token, {"type": "claim-artist", "artist_id": 9999}, "artist_id"),
        (BUYER.token, {"type": "verify-artist"}, "type"),
        (PRODUCER.token, {}, "type"),
        (PRODUCER.token, {"type": "verify-artist", "artist_id": 2}, "artist_id"),
        (BUYER.token, {"type": "become-king"}, "type"),
        (BUYER.token, {"data": {}}, "data.beats_url"),
    ]
    for token, fields, field in cases:
        reply = apply(sandbox, token, **fields)
        assert reply.status == 422
        assert list(reply.body["errors"]) == [field]
        assert status(sandbox, token)["can_submit"] is True


def test_an_administrator_may_apply_as_well(sandbox: Sandbox) -> None:
    assert apply(sandbox, ADMIN.token).status == 200
