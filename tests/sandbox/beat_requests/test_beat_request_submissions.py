"""Tracks that are offered to beat requests."""

from __future__ import annotations

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BEGINNER, BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.seed.beat_requests import OPEN, RENEWABLE
from beatpass_client.sandbox.seed.catalogue import FIRST_TRACK
from beatpass_client.sandbox.tables import TRACKS

from ..paying import get

# The tracks of the first producer.
OWN = [FIRST_TRACK + 40 * at for at in range(8)]


def offer(
    sandbox: Sandbox, track: int, request: object = OPEN, token: str = PRODUCER.token
) -> Reply:
    path = f"/beat-requests/{request}/fulfill"
    return sandbox.request("POST", path, {"track_id": track}, token=token)


def refused(reply: Reply) -> tuple[int | None, str]:
    return reply.status, reply.body["message"]


def test_an_offer_reaches_the_owner_of_the_request(sandbox: Sandbox) -> None:
    body = offer(sandbox, OWN[0]).body
    assert body["submissions_remaining"] == 4
    offers = get(sandbox, f"/beat-requests/{OPEN}/submissions")["data"]
    assert offers[0]["track"]["id"] == OWN[0]
    assert offers[0]["producer"]["display_name"] == "Mara Voss"
    assert len(offers) == 3
    assert get(sandbox, f"/beat-requests/{OPEN}")["data"]["submissions_count"] == 3


def test_ones_own_tracks_tell_how_often_they_were_offered(sandbox: Sandbox) -> None:
    offer(sandbox, OWN[0])
    tracks = get(sandbox, "/beat-requests/user/my-tracks", PRODUCER.token)["data"]
    assert {row["id"]: row["submissions_count"] for row in tracks}[OWN[0]] == 1
    assert set(OWN) <= {row["id"] for row in tracks}


def test_a_track_is_offered_once(sandbox: Sandbox) -> None:
    offer(sandbox, OWN[0])
    assert refused(offer(sandbox, OWN[0])) == (422, "Duplicate submission.")


def test_a_producer_offers_five_tracks_to_a_request(sandbox: Sandbox) -> None:
    for track in OWN[:5]:
        assert offer(sandbox, track).status == 200
    assert refused(offer(sandbox, OWN[5])) == (422, "Submission limit reached.")
    assert offer(sandbox, OWN[5], 1).status == 200


def test_nobody_answers_an_own_request(sandbox: Sandbox) -> None:
    body = {"content": "A beat for myself.", "reference_track": "https://music.example/1"}
    made = sandbox.request("POST", "/beat-requests", body, token=PRODUCER.token)
    reply = offer(sandbox, OWN[0], made.body["data"]["id"])
    assert refused(reply) == (400, "Self-submission blocked.")


def test_offering_takes_the_right_to_publish(sandbox: Sandbox) -> None:
    assert offer(sandbox, FIRST_TRACK + 2, token=BEGINNER.token).status == 403
    assert offer(sandbox, FIRST_TRACK + 2, token=BUYER.token, request=1).status == 403


def test_an_expired_request_takes_no_offers(sandbox: Sandbox) -> None:
    assert refused(offer(sandbox, OWN[0], RENEWABLE)) == (410, "Request expired.")


def test_an_unknown_request_or_track_is_not_found(sandbox: Sandbox) -> None:
    assert refused(offer(sandbox, OWN[0], "none")) == (404, "Request not found.")
    assert refused(offer(sandbox, 1)) == (404, "Track not found.")


def test_the_track_has_to_be_ones_own_or_made_together(sandbox: Sandbox) -> None:
    theirs = FIRST_TRACK + 81
    assert refused(offer(sandbox, theirs)) == (403, "Not track owner.")
    sandbox.state.change(TRACKS, theirs, artist_ids=[2, 1])
    assert offer(sandbox, theirs).status == 200


def test_an_owner_offers_without_being_credited(sandbox: Sandbox) -> None:
    theirs = FIRST_TRACK + 81
    sandbox.state.change(TRACKS, theirs, artist_ids=[7])
    assert offer(sandbox, theirs, token=SECOND_PRODUCER.token).status == 200


@pytest.mark.parametrize("source", ["https://video.example/watch?v=1", "//evilbeatpass.ca/x.wav"])
def test_the_audio_has_to_be_hosted_by_beatpass(sandbox: Sandbox, source: str) -> None:
    sandbox.state.change(TRACKS, OWN[0], src=source)
    assert refused(offer(sandbox, OWN[0])) == (422, "Track not platform-hosted.")


@pytest.mark.parametrize("source", ["uploads/1.wav", "https://cdn.beatpass.ca/1.wav"])
def test_an_upload_is_hosted_by_beatpass(sandbox: Sandbox, source: str) -> None:
    sandbox.state.change(TRACKS, OWN[0], src=source)
    assert offer(sandbox, OWN[0]).status == 200


def test_the_same_audio_under_another_id_is_refused(sandbox: Sandbox) -> None:
    for track in OWN[:2]:
        sandbox.state.change(TRACKS, track, src="uploads/same.wav")
    assert refused(offer(sandbox, OWN[1])) == (409, "Duplicate audio detected.")
    assert offer(sandbox, OWN[0]).status == 200
