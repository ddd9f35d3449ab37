"""Uploads: reading a file, publishing a track, changing it and taking it down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.personas import ADMIN, BEGINNER, BUYER, PRODUCER, SECOND_PRODUCER
from beatpass_client.sandbox.seed.studio import FIRST_FILE

TERMS = {"files_to_deliver": ["wav", "stems"], "deliverables_guaranteed": True}
EXCLUSIVE = {
    "licensing_type": "both",
    "exclusive_status": "available",
    "exclusive_price": 250,
    "exclusive_currency": "CAD",
    "exclusive_contact_email": "mara@beatpass.example",
    "exclusive_license_config": TERMS,
}
ASSISTED = {
    "ai_usage": "ai_assisted",
    "ai_tool_name": "Some Tool",
    "ai_usage_details": "It suggested the melody.",
    "ai_commercial_rights_confirmed": True,
}


def metadata(sandbox: Sandbox, entry: str, token: str = PRODUCER.token) -> Any:
    return sandbox.request("POST", f"/tracks/{entry}/extract-metadata", token=token)


def publish(sandbox: Sandbox, token: str = PRODUCER.token, **fields: Any) -> Any:
    body = {
        "name": "Slow Lantern",
        "image": "uploads/covers/1.jpg",
        "duration": 120_000,
        "artists": ["CURRENT_USER"],
        "licensing_type": "non_exclusive_only",
        "key": "F#",
        "scale": "minor",
        "bpm": 92,
        "url": "https://audio.example/slow-lantern.wav",
        "src": "uploads/slow-lantern.wav",
    } | fields
    kept = {name: value for name, value in body.items() if value is not ...}
    return sandbox.request("POST", "/tracks", kept, token=token)


def track(sandbox: Sandbox, id: int, token: str | None = PRODUCER.token) -> Any:
    return sandbox.request("GET", f"/tracks/{id}", token=token)


def test_a_file_becomes_a_track_with_a_fingerprint(sandbox: Sandbox) -> None:
    found = metadata(sandbox, str(FIRST_FILE)).body["metadata"]
    form = {name: found[name] for name in ("duration", "bpm", "key", "scale", "src")}
    made = publish(sandbox, name=found["title"], genres=["trap", 1], **form).body["track"]
    assert {name: made[name] for name in ("name", "bpm", "key", "plays")} == {
        "name": found["title"], "bpm": found["bpm"], "key": found["key"], "plays": 0,
    }  # fmt: skip
    assert [artist["id"] for artist in made["artists"]] == [1]
    assert track(sandbox, made["id"]).body["track"] == made
    path = f"/tracks/{made['id']}/fingerprint/status"
    seen = []
    for _ in range(3):
        seen.append(
            sandbox.request("GET", path, token=PRODUCER.token).body["fingerprint"]["status"]
        )
        sandbox.clock.advance(30)
    assert seen == ["pending", "processing", "completed"]


def test_a_track_shows_in_its_artists_list_and_figures(sandbox: Sandbox) -> None:
    made = publish(sandbox).body["track"]
    listed = sandbox.request("GET", "/artists/1/tracks?per_page=100", token=BUYER.token)
    assert made["id"] in [row["id"] for row in listed.body["pagination"]["data"]]
    newest = sandbox.request("GET", "/artist/track-performance", token=PRODUCER.token).body[0]
    assert newest["track_id"] == made["id"]


@pytest.mark.parametrize("token", [BEGINNER.token, BUYER.token])
def test_publishing_needs_upload_access(sandbox: Sandbox, token: str) -> None:
    assert publish(sandbox, token).status == 403
    assert metadata(sandbox, str(FIRST_FILE), token).status == 403


def test_a_bad_file_is_refused_when_read_and_when_published(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[str, int, str]] = [
        ("too-large.wav", 422, "File too large."),
        ("no-wave.mp3", 422, "Invalid file format."),
        ("too-short.wav", 422, "Duration issues."),
        ("broken.wav", 500, "Transcode failed."),
        ("slow.wav", 504, "Processing timeout."),
    ]
    for name, status, message in cases:
        entry = sandbox.state.first("file_entry", name=name)
        assert entry is not None
        for reply in (metadata(sandbox, name), publish(sandbox, src=entry["src"])):
            assert reply.status == status
            assert reply.body["message"] == message


def test_an_unknown_file_is_not_found(sandbox: Sandbox) -> None:
    for name in ("1", "nothing.wav", "9" * 30):
        assert metadata(sandbox, name).status == 404


def test_only_wav_is_taken(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["mp3", "flac", "AIFF", "m4a", "zip"]
    for ending in cases:
        reply = publish(sandbox, src=f"uploads/slow-lantern.{ending}")
        assert reply.status == 422
        assert "format" in reply.body["message"]


def test_audio_that_is_known_collides(sandbox: Sandbox) -> None:
    copy = sandbox.state.first("file_entry", name="copy.wav")
    assert copy is not None
    reply = publish(sandbox, src=copy["src"])
    assert (reply.status, reply.body["message"]) == (409, "Fingerprint collision.")
    assert publish(sandbox).status == 200
    assert publish(sandbox, name="The Same Again").status == 409


def test_a_tempo_is_a_whole_number_from_60_to_200(sandbox: Sandbox) -> None:
    cases: Sequence[Any] = [59, 201, 92.5, "92"]
    for bpm in cases:
        reply = publish(sandbox, bpm=bpm)
        assert reply.status == 422
        assert list(reply.body["errors"]) == ["bpm"]


@pytest.mark.parametrize("bpm", [60, 200])
def test_the_bounds_of_the_tempo_belong_to_it(sandbox: Sandbox, bpm: int) -> None:
    assert publish(sandbox, bpm=bpm).body["track"]["bpm"] == bpm


def test_less_than_a_second_is_no_track(sandbox: Sandbox) -> None:
    reply = publish(sandbox, duration=999)
    assert (reply.status, reply.body["message"]) == (422, "Duration issues.")


def test_a_required_field_is_named(sandbox: Sandbox) -> None:
    cases: Sequence[str] = [
        "name",
        "image",
        "duration",
        "artists",
        "licensing_type",
        "key",
        "scale",
        "bpm",
        "url",
        "src",
    ]
    for field in cases:
        reply = publish(sandbox, PRODUCER.token, **{field: ...})
        assert reply.status == 422
        assert "field is required" in reply.body["errors"][field][0]


def test_one_answer_calls_for_another(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[dict[str, Any], str]] = [
        (EXCLUSIVE | {"exclusive_price": ...}, "exclusive_price"),
        (EXCLUSIVE | {"exclusive_currency": ...}, "exclusive_currency"),
        (EXCLUSIVE | {"exclusive_status": ...}, "exclusive_status"),
        (EXCLUSIVE | {"exclusive_contact_email": ...}, "exclusive_contact_email"),
        (EXCLUSIVE | {"exclusive_license_config": ...}, "exclusive_license_config"),
        (
            EXCLUSIVE | {"exclusive_license_config": TERMS | {"files_to_deliver": ["wav"]}},
            "exclusive_license_config.files_to_deliver",
        ),
        (
            EXCLUSIVE | {"exclusive_license_config": {}, "exclusive_license_preset_id": 1},
            "exclusive_license_config.deliverables_guaranteed",
        ),
        ({"sample_safe": True}, "sample_safe_status"),
        (ASSISTED | {"ai_tool_name": ...}, "ai_tool_name"),
        (ASSISTED | {"ai_usage_details": " too few    "}, "ai_usage_details"),
        (ASSISTED | {"ai_commercial_rights_confirmed": False}, "ai_commercial_rights_confirmed"),
    ]
    for fields, missing in cases:
        reply = publish(sandbox, **fields)
        assert reply.status == 422
        assert list(reply.body["errors"]) == [missing]


@pytest.mark.parametrize(
    "fields",
    [
        EXCLUSIVE,
        EXCLUSIVE | {"licensing_type": "exclusive_only"},
        EXCLUSIVE | {"exclusive_status": "not_available", "exclusive_price": None},
        ASSISTED,
        {"ai_usage": "human_made"},
        {"sample_safe": True, "sample_safe_status": "cleared"},
        {"sample_safe": False},
    ],
)
def test_a_complete_form_is_taken(sandbox: Sandbox, fields: dict[str, Any]) -> None:
    assert publish(sandbox, **fields).status == 200


def test_what_does_not_fit_is_named(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[str, Any]] = [
        ("name", "Midnight Drive"),
        ("name", "midnight drive"),
        ("name", "Slow Lantern.wav"),
        ("artists", [2]),
        ("artists", [1, 9999]),
        ("artists", ["SOMEBODY"]),
        ("genres", ["polka"]),
        ("album_id", 2),
        ("album_id", 9999),
    ]
    for field, value in cases:
        reply = publish(sandbox, **{field: value})
        assert reply.status == 422
        assert list(reply.body["errors"]) == [field]


def test_a_track_is_changed_by_its_people_only(sandbox: Sandbox) -> None:
    id = publish(sandbox, artists=[1, 2]).body["track"]["id"]
    path = f"/tracks/{id}"
    for token, bpm in ((PRODUCER.token, 100), (SECOND_PRODUCER.token, 101), (ADMIN.token, 102)):
        changed = sandbox.request("PUT", path, {"bpm": bpm}, token=token)
        assert changed.body["track"]["bpm"] == bpm
    assert sandbox.request("PUT", path, {"bpm": 103}, token=BUYER.token).status == 403
    assert track(sandbox, id).body["track"]["bpm"] == 102


def test_a_change_of_the_audio_is_not_taken(sandbox: Sandbox) -> None:
    before = track(sandbox, 3130).body["track"]
    body = {"duration": 1, "src": "uploads/other.wav"}
    after = sandbox.request("PUT", "/tracks/3130", body, token=PRODUCER.token).body["track"]
    assert after["duration"] == before["duration"]


def test_a_change_follows_the_rules_of_the_form(sandbox: Sandbox) -> None:
    cases: Sequence[tuple[dict[str, Any], str]] = [
        ({"bpm": 300}, "bpm"),
        ({"name": ""}, "name"),
        ({"licensing_type": "both"}, "exclusive_contact_email"),
        ({"ai_usage": "ai_assisted"}, "ai_tool_name"),
        ({"genres": "trap"}, "genres"),
        ({"private": "yes"}, "private"),
    ]
    for body, field in cases:
        reply = sandbox.request("PUT", "/tracks/3130", body, token=PRODUCER.token)
        assert reply.status == 422
        assert field in reply.body["errors"]


def test_a_private_track_is_for_its_people(sandbox: Sandbox) -> None:
    sandbox.request("PUT", "/tracks/3130", {"private": True}, token=PRODUCER.token)
    for token in (None, BUYER.token):
        reply = track(sandbox, 3130, token)
        assert (reply.status, reply.body["message"]) == (403, "Private track.")
    assert sandbox.request("GET", "/tracks/3130/download", token=BUYER.token).status == 403
    assert track(sandbox, 3130).status == 200
    sandbox.request("PUT", "/tracks/3130", {"private": False}, token=PRODUCER.token)
    assert track(sandbox, 3130, None).status == 200


def test_a_track_that_was_taken_down_is_gone(sandbox: Sandbox) -> None:
    id = publish(sandbox).body["track"]["id"]
    for _ in range(2):
        assert sandbox.request("DELETE", f"/tracks/{id}", token=PRODUCER.token).status == 200
    reply = track(sandbox, id)
    assert (reply.status, reply.body["message"]) == (410, "Track unavailable.")
    assert track(sandbox, id + 1).status == 404
    assert publish(sandbox).body["track"]["id"] == id + 1


def test_what_hangs_on_a_track_goes_with_it(sandbox: Sandbox) -> None:
    holding = next(row for row in sandbox.state.find("playlist") if 3130 in row["track_ids"])
    sandbox.request("DELETE", "/tracks/3130,3170", token=PRODUCER.token)
    assert sandbox.state.count("track") == 498
    after = sandbox.state.get("playlist", holding["id"])
    assert after is not None
    assert 3130 not in after["track_ids"]
    for table in ("library_item", "repost"):
        assert sandbox.state.count(table, {"item_id": 3130, "kind": "track"}) == 0
    assert sandbox.state.count("comment", {"track_id": 3130}) == 0


def test_one_foreign_track_keeps_all_of_them(sandbox: Sandbox) -> None:
    reply = sandbox.request("DELETE", "/tracks/3170,3131", token=PRODUCER.token)
    assert reply.status == 403
    assert track(sandbox, 3170).status == track(sandbox, 3131).status == 200


def test_ids_beyond_all_bounds_are_unknown(sandbox: Sandbox) -> None:
    reply = publish(sandbox, artists=[1, 10**30])
    assert reply.status == 422
    body = {"track_ids": [10**30, 3130]}
    path = "/producer-intelligence/tracks/growth-batch"
    assert sandbox.request("POST", path, body, token=PRODUCER.token).body["missing"] == [10**30]
