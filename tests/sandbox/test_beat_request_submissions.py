"""Tracks that are offered to beat requests."""

from __future__ import annotations

import pytest

from beatpass_client.sandbox import World
from beatpass_client.sandbox.messages import Reply
from beatpass_client.sandbox.nouns import TRACKS
from beatpass_client.sandbox.people import BEGINNER, BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.seed.beat_requests import OPEN, RENEWABLE
from beatpass_client.sandbox.seed.catalogue import FIRST_TRACK

from .paying import get

# The tracks of the first producer.
OWN = [FIRST_TRACK + 40 * at for at in range(8)]


def offer(world: World, track: int, request: object = OPEN, token: str = PRODUCER.token) -> Reply:
    path = f"/beat-requests/{request}/fulfill"
    return world.request("POST", path, {"track_id": track}, token=token)


def refused(reply: Reply) -> tuple[int | None, str]:
    return reply.status, reply.body["message"]


def test_an_offer_reaches_the_owner_of_the_request(world: World) -> None:
    body = offer(world, OWN[0]).body
    assert body["submissions_remaining"] == 4
    offers = get(world, f"/beat-requests/{OPEN}/submissions")["data"]
    assert offers[0]["track"]["id"] == OWN[0]
    assert offers[0]["producer"]["display_name"] == "Mara Voss"
    assert len(offers) == 3
    assert get(world, f"/beat-requests/{OPEN}")["data"]["submissions_count"] == 3


def test_ones_own_tracks_tell_how_often_they_were_offered(world: World) -> None:
    offer(world, OWN[0])
    tracks = get(world, "/beat-requests/user/my-tracks", PRODUCER.token)["data"]
    assert {row["id"]: row["submissions_count"] for row in tracks}[OWN[0]] == 1
    assert set(OWN) <= {row["id"] for row in tracks}


def test_a_track_is_offered_once(world: World) -> None:
    offer(world, OWN[0])
    assert refused(offer(world, OWN[0])) == (422, "Duplicate submission.")


def test_a_producer_offers_five_tracks_to_a_request(world: World) -> None:
    for track in OWN[:5]:
        assert offer(world, track).status == 200
    assert refused(offer(world, OWN[5])) == (422, "Submission limit reached.")
    assert offer(world, OWN[5], 1).status == 200


def test_nobody_answers_an_own_request(world: World) -> None:
    body = {"content": "A beat for myself.", "reference_track": "https://music.example/1"}
    made = world.request("POST", "/beat-requests", body, token=PRODUCER.token)
    reply = offer(world, OWN[0], made.body["data"]["id"])
    assert refused(reply) == (400, "Self-submission blocked.")


def test_offering_takes_the_right_to_publish(world: World) -> None:
    assert offer(world, FIRST_TRACK + 2, token=BEGINNER.token).status == 403
    assert offer(world, FIRST_TRACK + 2, token=BUYER.token, request=1).status == 403


def test_an_expired_request_takes_no_offers(world: World) -> None:
    assert refused(offer(world, OWN[0], RENEWABLE)) == (410, "Request expired.")


def test_an_unknown_request_or_track_is_not_found(world: World) -> None:
    assert refused(offer(world, OWN[0], "none")) == (404, "Request not found.")
    assert refused(offer(world, 1)) == (404, "Track not found.")


def test_the_track_has_to_be_ones_own_or_made_together(world: World) -> None:
    theirs = FIRST_TRACK + 81
    assert refused(offer(world, theirs)) == (403, "Not track owner.")
    world.state.change(TRACKS, theirs, artist_ids=[2, 1])
    assert offer(world, theirs).status == 200


def test_an_owner_offers_without_being_credited(world: World) -> None:
    theirs = FIRST_TRACK + 81
    world.state.change(TRACKS, theirs, artist_ids=[7])
    assert offer(world, theirs, token=SECOND_PRODUCER.token).status == 200


@pytest.mark.parametrize("source", ["https://video.example/watch?v=1", "//evilbeatpass.ca/x.wav"])
def test_the_audio_has_to_be_hosted_by_beatpass(world: World, source: str) -> None:
    world.state.change(TRACKS, OWN[0], src=source)
    assert refused(offer(world, OWN[0])) == (422, "Track not platform-hosted.")


@pytest.mark.parametrize("source", ["uploads/1.wav", "https://cdn.beatpass.ca/1.wav"])
def test_an_upload_is_hosted_by_beatpass(world: World, source: str) -> None:
    world.state.change(TRACKS, OWN[0], src=source)
    assert offer(world, OWN[0]).status == 200


def test_the_same_audio_under_another_id_is_refused(world: World) -> None:
    for track in OWN[:2]:
        world.state.change(TRACKS, track, src="uploads/same.wav")
    assert refused(offer(world, OWN[1])) == (409, "Duplicate audio detected.")
    assert offer(world, OWN[0]).status == 200
