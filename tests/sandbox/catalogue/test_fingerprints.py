"""Fingerprints: they take time, can fail, and find copies."""

from __future__ import annotations

from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import ADMIN, BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.seed.studio import FAILED_TRACK

OWN = 3130


def status(sandbox: Sandbox, track: int = OWN, token: str = PRODUCER.token) -> Any:
    reply = sandbox.request("GET", f"/tracks/{track}/fingerprint/status", token=token)
    assert reply.status == 200, reply.body
    return reply.body["fingerprint"]


def generate(sandbox: Sandbox, track: int, token: str = ADMIN.token, **body: Any) -> Any:
    return sandbox.request("POST", f"/tracks/{track}/fingerprint", body, token=token)


def check(sandbox: Sandbox, **fields: Any) -> Any:
    body = {
        "playback_url": "https://audio.example/unknown.wav",
        "track_name": "Never Heard",
        "artist_names": ["Nobody"],
    } | fields
    reply = sandbox.request("POST", "/tracks/check-duplicates", body, token=PRODUCER.token)
    assert reply.status == 200, reply.body
    return reply.body["result"]


def test_a_fingerprint_takes_its_time(sandbox: Sandbox) -> None:
    assert generate(sandbox, OWN, force_refresh=True).body["fingerprint"]["status"] == "pending"
    seen = []
    for _ in range(4):
        found = status(sandbox)
        seen.append((found["status"], found["fingerprint_hash"] is not None))
        sandbox.clock.advance(20)
    assert seen == [
        ("pending", False), ("processing", False), ("processing", False), ("completed", True),
    ]  # fmt: skip
    assert status(sandbox)["fingerprinted_at"] == "2026-11-02T12:01:00.000000Z"


def test_a_finished_one_is_not_made_again_unless_asked(sandbox: Sandbox) -> None:
    before = status(sandbox)
    assert generate(sandbox, OWN).body["fingerprint"]["status"] == "completed"
    assert status(sandbox) == before


def test_a_track_without_one_says_null(sandbox: Sandbox) -> None:
    lacking = next(
        track["id"]
        for track in sandbox.state.find("track", limit=500)
        if sandbox.state.first("fingerprint", track_id=track["id"]) is None
    )
    assert status(sandbox, lacking, ADMIN.token) is None
    generate(sandbox, lacking)
    sandbox.clock.advance(60)
    assert status(sandbox, lacking, ADMIN.token)["status"] == "completed"


def test_a_failed_one_can_be_tried_again(sandbox: Sandbox) -> None:
    failed = status(sandbox, FAILED_TRACK)
    assert failed["status"] == "failed"
    assert failed["error_message"]
    path = f"/fingerprints/{failed['id']}/retry"
    reply = sandbox.request("POST", path, token=PRODUCER.token)
    assert reply.body["fingerprint"]["status"] == "pending"
    sandbox.clock.advance(60)
    assert status(sandbox, FAILED_TRACK)["status"] == "completed"
    assert sandbox.request("POST", path, token=PRODUCER.token).status == 409


def test_only_administrators_make_one(sandbox: Sandbox) -> None:
    reply = generate(sandbox, OWN, PRODUCER.token)
    assert (reply.status, reply.body["message"]) == (403, "Forbidden.")


@pytest.mark.parametrize(
    ("method", "path", "token"),
    [
        ("POST", "/tracks/1/fingerprint", ADMIN.token),
        ("GET", "/tracks/1/fingerprint/status", PRODUCER.token),
        ("POST", "/fingerprints/99999/retry", PRODUCER.token),
    ],
)
def test_what_is_not_there_is_not_found(
    sandbox: Sandbox, method: str, path: str, token: str
) -> None:
    assert sandbox.request(method, path, token=token).status == 404


@pytest.mark.parametrize("token", [BUYER.token, SECOND_PRODUCER.token])
def test_the_state_of_others_tracks_is_closed(sandbox: Sandbox, token: str) -> None:
    path = "/tracks/3170/fingerprint/status"
    assert sandbox.request("GET", path, token=token).status == 403


def test_a_copy_is_found_by_its_sound(sandbox: Sandbox) -> None:
    copy = sandbox.state.first("file_entry", name="copy.wav")
    assert copy is not None
    found = check(sandbox, playback_url=f"{copy['src']}")
    assert found["is_duplicate"] is True
    assert [match["track_id"] for match in found["matches"]] == [OWN]
    assert check(sandbox, playback_url=copy["src"], exclude_track_id=OWN)["is_duplicate"] is False


def test_a_copy_is_found_by_its_names(sandbox: Sandbox) -> None:
    found = check(sandbox, track_name="midnight drive", artist_names=["mara voss"])
    assert [match["match_type"] for match in found["matches"]] == ["metadata"]
    assert check(sandbox, track_name="midnight drive")["is_duplicate"] is False


def test_a_new_recording_has_no_copies(sandbox: Sandbox) -> None:
    assert check(sandbox) == {"is_duplicate": False, "matches": []}
