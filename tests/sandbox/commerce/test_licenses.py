"""Licences: held, looked up, printed, verified, revoked."""

from __future__ import annotations

from uuid import uuid4

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.commerce.licensing import LICENSES
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.engine.tokens import issue
from beatpass_client.sandbox.personas import ADMIN, BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.seed.money import HELD, INCOMPLETE, ON_TRIAL, REVOKED

from ..paying import EXCLUSIVE, OTHERS, STANDARD, buy, get

DAY = 86_400


def verify(sandbox: Sandbox, uuid: str) -> Reply:
    return sandbox.request("POST", f"/verify-license/{uuid}", token=ADMIN.token)


def revoke(sandbox: Sandbox, uuid: str, token: str = PRODUCER.token, reason: str = "Why.") -> Reply:
    return sandbox.request("POST", f"/licenses/{uuid}/revoke", {"reason": reason}, token=token)


def certificate(sandbox: Sandbox, track: int, token: str = BUYER.token, query: str = "") -> Reply:
    return sandbox.request("GET", f"/tracks/{track}/license-certificate{query}", token=token)


def pdf(sandbox: Sandbox, track: int, token: str = BUYER.token) -> Reply:
    return sandbox.request("GET", f"/tracks/{track}/download-license-pdf", token=token)


def test_a_purchase_brings_a_licence(sandbox: Sandbox) -> None:
    uuid = buy(sandbox, EXCLUSIVE)
    newest = get(sandbox, "/user/licenses")["licenses"][0]
    assert (newest["uuid"], newest["type"], newest["status"]) == (uuid, "exclusive", "active")
    assert newest["licensee"] == "Bo the Buyer"
    assert get(sandbox, f"/tracks/{EXCLUSIVE}/check-license")["uuid"] == uuid


def test_a_download_brings_a_standard_licence_once(sandbox: Sandbox) -> None:
    for _ in range(2):
        sandbox.request("GET", f"/tracks/{STANDARD}/download", token=BUYER.token)
    held = [
        row for row in get(sandbox, "/user/licenses")["licenses"] if row["track_id"] == STANDARD
    ]
    assert [(row["type"], row["purchase_id"]) for row in held] == [("standard", None)]


def test_ones_own_download_brings_none(sandbox: Sandbox) -> None:
    sandbox.request("GET", f"/tracks/{STANDARD}/download", token=PRODUCER.token)
    assert get(sandbox, f"/tracks/{STANDARD}/check-license", PRODUCER.token) is None


def test_a_batch_tells_the_licences_of_many_tracks(sandbox: Sandbox) -> None:
    reply = sandbox.request(
        "POST", "/tracks/check-licenses-batch", {"track_ids": [HELD, OTHERS]}, token=BUYER.token
    )
    found = reply.body["licenses"]
    assert found[str(HELD)]["status"] == "active"
    assert found[str(OTHERS)] is None


@pytest.mark.parametrize("body", [{}, {"track_ids": "3130"}, {"track_ids": list(range(101))}])
def test_a_batch_takes_at_most_100_whole_numbers(sandbox: Sandbox, body: dict[str, object]) -> None:
    reply = sandbox.request("POST", "/tracks/check-licenses-batch", body, token=BUYER.token)
    assert reply.status == 422
    assert "track_ids" in reply.body["errors"]


def test_a_certificate_is_a_page_that_names_track_and_holder(sandbox: Sandbox) -> None:
    uuid = buy(sandbox, EXCLUSIVE)
    reply = certificate(sandbox, EXCLUSIVE)
    assert reply.media_type.startswith("text/html")
    page = reply.encoded().decode()
    assert uuid in page
    assert "Bo the Buyer" in page
    assert get(sandbox, f"/tracks/{EXCLUSIVE}")["track"]["name"] in page


def test_names_are_escaped_in_a_certificate(sandbox: Sandbox) -> None:
    issue(sandbox.state, sandbox.clock, 60, "sly")
    sandbox.state.change("user", 60, display_name="<script>alert(1)</script>")
    buy(sandbox, STANDARD, "sly")
    assert b"<script>" not in certificate(sandbox, STANDARD, "sly").encoded()


def test_the_owner_of_the_track_sees_the_certificate_too(sandbox: Sandbox) -> None:
    uuid = buy(sandbox, STANDARD)
    assert certificate(sandbox, STANDARD, PRODUCER.token, f"?license={uuid}").status == 200
    assert certificate(sandbox, STANDARD, PRODUCER.token).status == 200
    for query in ("", f"?license={uuid}"):
        assert certificate(sandbox, STANDARD, SECOND_PRODUCER.token, query).status == 403


def test_the_data_for_a_pdf_hold_licence_and_track(sandbox: Sandbox) -> None:
    body = pdf(sandbox, HELD).body
    assert (body["license"]["track_id"], body["track"]["id"]) == (HELD, HELD)
    assert body["trackChangedToExclusive"] is False


def test_the_data_tell_that_the_track_was_sold_exclusively_since(sandbox: Sandbox) -> None:
    sandbox.request("GET", f"/tracks/{EXCLUSIVE}/download", token=SECOND_PRODUCER.token)
    assert pdf(sandbox, EXCLUSIVE, SECOND_PRODUCER.token).body["trackChangedToExclusive"] is False
    buy(sandbox, EXCLUSIVE)
    assert pdf(sandbox, EXCLUSIVE, SECOND_PRODUCER.token).body["trackChangedToExclusive"] is True
    assert pdf(sandbox, EXCLUSIVE).body["trackChangedToExclusive"] is False


def test_without_a_licence_there_is_no_document(sandbox: Sandbox) -> None:
    for reply in (pdf(sandbox, OTHERS), certificate(sandbox, HELD, query=f"?license={uuid4()}")):
        assert (reply.status, reply.body["message"]) == (404, "License not found.")


def test_an_incomplete_licence_makes_no_document(sandbox: Sandbox) -> None:
    for reply in (pdf(sandbox, INCOMPLETE), certificate(sandbox, INCOMPLETE)):
        assert reply.status == 409


def test_a_trial_ends_on_the_clock(sandbox: Sandbox) -> None:
    assert pdf(sandbox, ON_TRIAL).status == 200
    sandbox.clock.advance(7 * DAY)
    for reply in (pdf(sandbox, ON_TRIAL), certificate(sandbox, ON_TRIAL)):
        assert (reply.status, reply.body["message"]) == (403, "Download expired.")
    assert get(sandbox, f"/tracks/{ON_TRIAL}/check-license") is None


def test_anybody_can_verify_a_licence(sandbox: Sandbox) -> None:
    body = verify(sandbox, buy(sandbox, EXCLUSIVE)).body
    assert (body["status"], body["valid"], body["integrity_verified"]) == ("active", True, True)
    assert body["license_type"] == "exclusive"
    assert body["track_artists"] == ["Mara Voss"]
    assert body["user_email_masked"] == "u***@beatpass.example"


@pytest.mark.parametrize("uuid", ["00000000-0000-4000-8000-000000000000", "no-uuid"])
def test_an_unknown_licence_is_not_found(sandbox: Sandbox, uuid: str) -> None:
    assert verify(sandbox, uuid).body["message"] == "License not found."
    assert revoke(sandbox, uuid).status == 404


def test_a_licence_that_was_changed_does_not_verify(sandbox: Sandbox) -> None:
    uuid = buy(sandbox, EXCLUSIVE)
    row = sandbox.state.first(LICENSES, uuid=uuid)
    assert row is not None
    sandbox.state.change(LICENSES, row["id"], type="standard")
    body = verify(sandbox, uuid).body
    assert (body["valid"], body["integrity_verified"]) == (False, False)
    assert pdf(sandbox, EXCLUSIVE).status == 409


def test_a_revoked_licence_gives_no_rights(sandbox: Sandbox) -> None:
    uuid = buy(sandbox, STANDARD)
    assert revoke(sandbox, uuid).status == 200
    body = verify(sandbox, uuid).body
    assert (body["status"], body["valid"]) == ("revoked", False)
    assert get(sandbox, f"/tracks/{STANDARD}/check-license") is None
    assert pdf(sandbox, STANDARD).status == certificate(sandbox, STANDARD).status == 409
    assert pdf(sandbox, REVOKED).status == 409


def test_a_licence_is_revoked_once(sandbox: Sandbox) -> None:
    uuid = buy(sandbox, STANDARD)
    assert revoke(sandbox, uuid, ADMIN.token).status == 200
    again = revoke(sandbox, uuid)
    assert (again.status, again.body["message"]) == (410, "License revoked.")


def test_neither_the_holder_nor_a_stranger_revokes(sandbox: Sandbox) -> None:
    uuid = buy(sandbox, STANDARD)
    for token in (BUYER.token, SECOND_PRODUCER.token):
        assert revoke(sandbox, uuid, token).status == 403
    assert verify(sandbox, uuid).body["valid"]


def test_a_revocation_needs_a_reason(sandbox: Sandbox) -> None:
    uuid = buy(sandbox, STANDARD)
    assert "reason" in revoke(sandbox, uuid, reason="  ").body["errors"]
    assert verify(sandbox, uuid).body["valid"]
