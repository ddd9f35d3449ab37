"""Licences: held, looked up, printed, verified, revoked."""

from __future__ import annotations

from uuid import uuid4

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.licensing import LICENSES
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.people import ADMIN, BUYER, PRODUCER, SECOND_PRODUCER, issue
from beatpass_client.sandbox.seed.money import HELD, INCOMPLETE, ON_TRIAL, REVOKED

from .paying import EXCLUSIVE, OTHERS, STANDARD, buy, get

DAY = 86_400


def verify(world: World, uuid: str) -> Reply:
    return world.request("POST", f"/verify-license/{uuid}", token=ADMIN.token)


def revoke(world: World, uuid: str, token: str = PRODUCER.token, reason: str = "Why.") -> Reply:
    return world.request("POST", f"/licenses/{uuid}/revoke", {"reason": reason}, token=token)


def certificate(world: World, track: int, token: str = BUYER.token, query: str = "") -> Reply:
    return world.request("GET", f"/tracks/{track}/license-certificate{query}", token=token)


def pdf(world: World, track: int, token: str = BUYER.token) -> Reply:
    return world.request("GET", f"/tracks/{track}/download-license-pdf", token=token)


def test_a_purchase_brings_a_licence(world: World) -> None:
    uuid = buy(world, EXCLUSIVE)
    newest = get(world, "/user/licenses")["licenses"][0]
    assert (newest["uuid"], newest["type"], newest["status"]) == (uuid, "exclusive", "active")
    assert newest["licensee"] == "Bo the Buyer"
    assert get(world, f"/tracks/{EXCLUSIVE}/check-license")["uuid"] == uuid


def test_a_download_brings_a_standard_licence_once(world: World) -> None:
    for _ in range(2):
        world.request("GET", f"/tracks/{STANDARD}/download", token=BUYER.token)
    held = [row for row in get(world, "/user/licenses")["licenses"] if row["track_id"] == STANDARD]
    assert [(row["type"], row["purchase_id"]) for row in held] == [("standard", None)]


def test_ones_own_download_brings_none(world: World) -> None:
    world.request("GET", f"/tracks/{STANDARD}/download", token=PRODUCER.token)
    assert get(world, f"/tracks/{STANDARD}/check-license", PRODUCER.token) is None


def test_a_batch_tells_the_licences_of_many_tracks(world: World) -> None:
    reply = world.request(
        "POST", "/tracks/check-licenses-batch", {"track_ids": [HELD, OTHERS]}, token=BUYER.token
    )
    found = reply.body["licenses"]
    assert found[str(HELD)]["status"] == "active"
    assert found[str(OTHERS)] is None


@pytest.mark.parametrize("body", [{}, {"track_ids": "3130"}, {"track_ids": list(range(101))}])
def test_a_batch_takes_at_most_100_whole_numbers(world: World, body: dict[str, object]) -> None:
    reply = world.request("POST", "/tracks/check-licenses-batch", body, token=BUYER.token)
    assert reply.status == 422
    assert "track_ids" in reply.body["errors"]


def test_a_certificate_is_a_page_that_names_track_and_holder(world: World) -> None:
    uuid = buy(world, EXCLUSIVE)
    reply = certificate(world, EXCLUSIVE)
    assert reply.media_type.startswith("text/html")
    page = reply.encoded().decode()
    assert uuid in page
    assert "Bo the Buyer" in page
    assert get(world, f"/tracks/{EXCLUSIVE}")["track"]["name"] in page


def test_names_are_escaped_in_a_certificate(world: World) -> None:
    issue(world.state, world.clock, 60, "sly")
    world.state.change("user", 60, display_name="<script>alert(1)</script>")
    buy(world, STANDARD, "sly")
    assert b"<script>" not in certificate(world, STANDARD, "sly").encoded()


def test_the_owner_of_the_track_sees_the_certificate_too(world: World) -> None:
    uuid = buy(world, STANDARD)
    assert certificate(world, STANDARD, PRODUCER.token, f"?license={uuid}").status == 200
    assert certificate(world, STANDARD, PRODUCER.token).status == 200
    for query in ("", f"?license={uuid}"):
        assert certificate(world, STANDARD, SECOND_PRODUCER.token, query).status == 403


def test_the_data_for_a_pdf_hold_licence_and_track(world: World) -> None:
    body = pdf(world, HELD).body
    assert (body["license"]["track_id"], body["track"]["id"]) == (HELD, HELD)
    assert body["trackChangedToExclusive"] is False


def test_the_data_tell_that_the_track_was_sold_exclusively_since(world: World) -> None:
    world.request("GET", f"/tracks/{EXCLUSIVE}/download", token=SECOND_PRODUCER.token)
    assert pdf(world, EXCLUSIVE, SECOND_PRODUCER.token).body["trackChangedToExclusive"] is False
    buy(world, EXCLUSIVE)
    assert pdf(world, EXCLUSIVE, SECOND_PRODUCER.token).body["trackChangedToExclusive"] is True
    assert pdf(world, EXCLUSIVE).body["trackChangedToExclusive"] is False


def test_without_a_licence_there_is_no_document(world: World) -> None:
    for reply in (pdf(world, OTHERS), certificate(world, HELD, query=f"?license={uuid4()}")):
        assert (reply.status, reply.body["message"]) == (404, "License not found.")


def test_an_incomplete_licence_makes_no_document(world: World) -> None:
    for reply in (pdf(world, INCOMPLETE), certificate(world, INCOMPLETE)):
        assert reply.status == 409


def test_a_trial_ends_on_the_clock(world: World) -> None:
    assert pdf(world, ON_TRIAL).status == 200
    world.clock.advance(7 * DAY)
    for reply in (pdf(world, ON_TRIAL), certificate(world, ON_TRIAL)):
        assert (reply.status, reply.body["message"]) == (403, "Download expired.")
    assert get(world, f"/tracks/{ON_TRIAL}/check-license") is None


def test_anybody_can_verify_a_licence(world: World) -> None:
    body = verify(world, buy(world, EXCLUSIVE)).body
    assert (body["status"], body["valid"], body["integrity_verified"]) == ("active", True, True)
    assert body["license_type"] == "exclusive"
    assert body["track_artists"] == ["Mara Voss"]
    assert body["user_email_masked"] == "u***@beatpass.example"


@pytest.mark.parametrize("uuid", ["00000000-0000-4000-8000-000000000000", "no-uuid"])
def test_an_unknown_licence_is_not_found(world: World, uuid: str) -> None:
    assert verify(world, uuid).body["message"] == "License not found."
    assert revoke(world, uuid).status == 404


def test_a_licence_that_was_changed_does_not_verify(world: World) -> None:
    uuid = buy(world, EXCLUSIVE)
    row = world.state.first(LICENSES, uuid=uuid)
    assert row is not None
    world.state.change(LICENSES, row["id"], type="standard")
    body = verify(world, uuid).body
    assert (body["valid"], body["integrity_verified"]) == (False, False)
    assert pdf(world, EXCLUSIVE).status == 409


def test_a_revoked_licence_gives_no_rights(world: World) -> None:
    uuid = buy(world, STANDARD)
    assert revoke(world, uuid).status == 200
    body = verify(world, uuid).body
    assert (body["status"], body["valid"]) == ("revoked", False)
    assert get(world, f"/tracks/{STANDARD}/check-license") is None
    assert pdf(world, STANDARD).status == certificate(world, STANDARD).status == 409
    assert pdf(world, REVOKED).status == 409


def test_a_licence_is_revoked_once(world: World) -> None:
    uuid = buy(world, STANDARD)
    assert revoke(world, uuid, ADMIN.token).status == 200
    again = revoke(world, uuid)
    assert (again.status, again.body["message"]) == (410, "License revoked.")


def test_neither_the_holder_nor_a_stranger_revokes(world: World) -> None:
    uuid = buy(world, STANDARD)
    for token in (BUYER.token, SECOND_PRODUCER.token):
        assert revoke(world, uuid, token).status == 403
    assert verify(world, uuid).body["valid"]


def test_a_revocation_needs_a_reason(world: World) -> None:
    uuid = buy(world, STANDARD)
    assert "reason" in revoke(world, uuid, reason="  ").body["errors"]
    assert verify(world, uuid).body["valid"]
