"""Publishing: what BeatPass would refuse is refused here, before a request is spent."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any

import pytest

from beatpass_client import (
    BeatPass,
    BeatPassSync,
    DryRun,
    InvalidArgumentError,
    UnknownOutcomeError,
)
from beatpass_client.models import TrackExclusiveLicenseConfigInput
from tests.harness import FakeClock, FaultServer, json_answer, reset_after_request, seeded

TOKEN = "7|nobodysTokenForTheTests"

FIELDS: dict[str, Any] = {
    "name": "Night Drive",
    "image": "covers/1.png",
    "duration": 180_000,
    "artists": ["CURRENT_USER"],
    "licensing_type": "non_exclusive_only",
    "key": "A",
    "scale": "minor",
    "bpm": 140,
    "url": "https://files.example/1.wav",
    "src": "uploads/1.wav",
}
TERMS: dict[str, Any] = {"files_to_deliver": ["wav", "stems"], "deliverables_guaranteed": True}
EXCLUSIVE: dict[str, Any] = {
    **FIELDS,
    "licensing_type": "both",
    "exclusive_status": "available",
    "exclusive_price": 500,
    "exclusive_currency": "USD",
    "exclusive_contact_email": "ada@beats.example",
    "exclusive_license_config": TERMS,
}
ASSISTED: dict[str, Any] = {
    **FIELDS,
    "ai_usage": "ai_assisted",
    "ai_tool_name": "A tool",
    "ai_usage_details": "It made the hi-hats.",
    "ai_commercial_rights_confirmed": True,
}


@pytest.fixture
def bp(server: FaultServer, clock: FakeClock) -> Any:
    with BeatPassSync(TOKEN, base_url=server.base_url, clock=clock, random=seeded()) as client:
        yield client


def will_publish(server: FaultServer, metadata: Any = None) -> None:
    server.answers(json_answer(metadata or {}), json_answer({"track": {"id": 9, "name": "Night"}}))


def wav(
    *,
    tag: int = 1,
    channels: int = 2,
    rate: int = 44100,
    bits: int = 16,
    seconds: float = 2.0,
    before: bytes = b"",
    riff: bytes = b"RIFF",
    length: int | None = None,
) -> bytes:
    block = channels * bits // 8
    sound = bytes(int(rate * seconds) * block)
    form = struct.pack("<HHIIHH", tag, channels, rate, rate * block, block, bits)
    size = len(sound) if length is None else length
    chunks = before + b"fmt " + struct.pack("<I", len(form)) + form
    chunks += b"data" + struct.pack("<I", size) + sound
    return riff + struct.pack("<I", (4 + len(chunks)) & 0xFFFFFFFF) + b"WAVE" + chunks


@pytest.mark.parametrize("fields", [FIELDS, EXCLUSIVE, ASSISTED], ids=["plain", "exclusive", "ai"])
def test_a_track_is_published_from_a_file_entry(
    bp: BeatPassSync, server: FaultServer, fields: dict[str, Any]
) -> None:
    will_publish(server)
    track = bp.tracks.publish(77, **fields)
    assert track.id == 9
    first, second = server.ledger
    assert (first.method, first.path) == ("POST", "/api/v1/tracks/77/extract-metadata")
    assert (second.method, second.path) == ("POST", "/api/v1/tracks")
    assert second.json == fields


async def test_asyncio_publishes_the_same_way(server: FaultServer) -> None:
    will_publish(server)
    async with BeatPass(TOKEN, base_url=server.base_url) as bp:
        assert (await bp.tracks.publish("77", **FIELDS)).id == 9


def test_a_model_may_stand_for_its_fields(bp: BeatPassSync, server: FaultServer) -> None:
    will_publish(server)
    terms = TrackExclusiveLicenseConfigInput(**TERMS)
    bp.tracks.publish(77, **{**EXCLUSIVE, "exclusive_license_config": terms})
    assert server.ledger[1].json["exclusive_license_config"] == TERMS


def test_what_the_server_finds_in_the_file_fills_in_what_is_left_out(
    bp: BeatPassSync, server: FaultServer
) -> None:
    left_out = ("duration", "bpm", "key", "scale")
    found = {"duration": 1000, "bpm": 90, "key": "C", "scale": "major", "name": "not this"}
    will_publish(server, {"metadata": found})
    bp.tracks.publish(77, **{name: each for name, each in FIELDS.items() if name not in left_out})
    sent = server.ledger[1].json
    assert {name: sent[name] for name in left_out} == {name: found[name] for name in left_out}
    assert sent["name"] == "Night Drive"


def test_what_nobody_knows_is_missing_before_the_track_is_made(
    bp: BeatPassSync, server: FaultServer
) -> None:
    server.answers(json_answer({}))
    with pytest.raises(InvalidArgumentError, match="bpm is missing"):
        bp.tracks.publish(77, **{name: each for name, each in FIELDS.items() if name != "bpm"})
    assert len(server.ledger) == 1


FAULTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "name is missing": (FIELDS, {"name": None}),
    "name is blank": (FIELDS, {"name": "   "}),
    "name must not end like a file": (FIELDS, {"name": "Night Drive.wav"}),
    "name has 256 characters": (FIELDS, {"name": "x" * 256}),
    "duration must be a whole number": (FIELDS, {"duration": "3:00"}),
    "duration is below 1": (FIELDS, {"duration": 0}),
    "artists has too few items": (FIELDS, {"artists": []}),
    "artists must be a list": (FIELDS, {"artists": "CURRENT_USER"}),
    "licensing_type must be one of": (FIELDS, {"licensing_type": "free"}),
    "key has 11 characters": (FIELDS, {"key": "x" * 11}),
    "bpm must be from 60 to 200": (FIELDS, {"bpm": 59}),
    "bpm must be from 60 to 200 ": (FIELDS, {"bpm": 201}),
    "bpm must be a whole number": (FIELDS, {"bpm": 120.5}),
    "bpm must be a whole number, not True": (FIELDS, {"bpm": True}),
    "url is no address": (FIELDS, {"url": "uploads/1.wav"}),
    "album_id is below 1": (FIELDS, {"album_id": 0}),
    "'colour' is no field of a track": (FIELDS, {"colour": "red"}),
    "exclusive_status is missing": (EXCLUSIVE, {"exclusive_status": None}),
    "exclusive_contact_email is missing": (EXCLUSIVE, {"exclusive_contact_email": None}),
    "exclusive_contact_email is no e-mail": (EXCLUSIVE, {"exclusive_contact_email": "ada"}),
    "exclusive_price is missing": (EXCLUSIVE, {"exclusive_price": None}),
    "exclusive_price must be from 1": (EXCLUSIVE, {"exclusive_price": 0.5}),
    "exclusive_price must be a number": (EXCLUSIVE, {"exclusive_price": float("nan")}),
    "exclusive_currency must be one of": (EXCLUSIVE, {"exclusive_currency": "CHF"}),
    "exclusive_license_config or": (EXCLUSIVE, {"exclusive_license_config": None}),
    "deliverables_guaranteed must be True": (
        EXCLUSIVE,
        {"exclusive_license_config": {"files_to_deliver": ["wav", "stems"]}},
    ),
    "deliverables_guaranteed must be True ": (
        EXCLUSIVE,
        {"exclusive_license_config": None, "exclusive_license_preset_id": 4},
    ),
    "files_to_deliver must have wav and stems": (
        EXCLUSIVE,
        {"exclusive_license_config": {**TERMS, "files_to_deliver": ["wav"]}},
    ),
    "sample_safe_status is missing": (FIELDS, {"sample_safe": True}),
    "sample_safe_status must be one of": (FIELDS, {"sample_safe_status": "maybe"}),
    "ai_tool_name is missing": (ASSISTED, {"ai_tool_name": " "}),
    "ai_usage_details must tell in 10": (ASSISTED, {"ai_usage_details": "  little  "}),
    "ai_commercial_rights_confirmed must be True": (
        ASSISTED,
        {"ai_commercial_rights_confirmed": False},
    ),
    "ai_usage must be one of": (FIELDS, {"ai_usage": "robots"}),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_beatpass_would_refuse_is_refused_before_anything_is_sent(
    bp: BeatPassSync, server: FaultServer, fault: str
) -> None:
    fields, change = FAULTS[fault]
    with pytest.raises(InvalidArgumentError, match=fault.strip()):
        bp.tracks.publish(77, **{**fields, **change})
    assert len(server.ledger) == 0


def test_a_preset_brings_the_terms_but_not_the_promise(
    bp: BeatPassSync, server: FaultServer
) -> None:
    will_publish(server)
    promise = {"deliverables_guaranteed": True}
    fields = {**EXCLUSIVE, "exclusive_license_preset_id": 4, "exclusive_license_config": promise}
    assert bp.tracks.publish(77, **fields).id == 9


def test_all_faults_are_told_at_once(bp: BeatPassSync) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        bp.tracks.publish(77, **{**FIELDS, "bpm": 20, "key": None, "url": "x"})
    for fault in ("bpm must be", "url is no address"):
        assert fault in str(caught.value)


SOUNDS = {
    "16 bits": wav(),
    "24 bits": wav(bits=24),
    "floating point": wav(tag=3, bits=32),
    "extensible": wav(tag=0xFFFE, bits=24),
    "another chunk first": wav(before=b"LIST" + struct.pack("<I", 3) + b"abc\0"),
    "of a large form": wav(riff=b"RF64", length=0xFFFFFFFF),
    "of untold length": wav(length=0),
}


@pytest.mark.parametrize("sound", SOUNDS.values(), ids=SOUNDS)
def test_the_length_of_a_wav_file_is_read_from_its_header(
    bp: BeatPassSync, server: FaultServer, tmp_path: Path, sound: bytes
) -> None:
    audio = tmp_path / "beat.wav"
    audio.write_bytes(sound)
    will_publish(server)
    fields = {name: each for name, each in FIELDS.items() if name != "duration"}
    bp.tracks.publish(77, audio=audio, **fields)
    assert server.ledger[1].json["duration"] == 2000


NO_SOUNDS = {
    "is no WAV file": b"ID3\x04 an MP3 file",
    "is no WAV file ": b"",
    "is no WAV file  ": b"RIFF\0\0\0\0AVI ",
    "is a WAV file without sound": wav(seconds=0),
    "is a WAV file without sound ": wav()[:36],
    "was cut off: 8 bytes are missing": wav()[:-8],
    "of the compressed format 85": wav(tag=85),
    "with a broken header": wav(rate=0, seconds=1),
    "with a broken header ": b"RIFF\0\0\0\0WAVEdata\4\0\0\0abcd",
}


@pytest.mark.parametrize("fault", NO_SOUNDS)
def test_what_is_no_whole_wav_file_is_refused_before_anything_is_sent(
    bp: BeatPassSync, server: FaultServer, tmp_path: Path, fault: str
) -> None:
    audio = tmp_path / "beat.wav"
    audio.write_bytes(NO_SOUNDS[fault])
    with pytest.raises(InvalidArgumentError, match=f"beat.wav .*{fault.strip()}"):
        bp.tracks.publish(77, audio=audio, **FIELDS)
    assert len(server.ledger) == 0


def test_a_file_of_more_than_256_megabytes_is_refused(
    bp: BeatPassSync, server: FaultServer, tmp_path: Path
) -> None:
    audio = tmp_path / "beat.wav"
    with audio.open("wb") as file:
        file.write(wav(length=256 * 2**20))
        file.truncate(256 * 2**20 + 1)
    with pytest.raises(InvalidArgumentError, match="may have 256"):
        bp.tracks.publish(77, audio=audio, **FIELDS)
    assert len(server.ledger) == 0


def test_what_cannot_be_read_is_told(bp: BeatPassSync, server: FaultServer, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "queue")
    for audio in (tmp_path / "missing.wav", tmp_path, tmp_path / "queue"):
        with pytest.raises(InvalidArgumentError, match=audio.name):
            bp.tracks.publish(77, audio=audio, **FIELDS)
    assert len(server.ledger) == 0


@pytest.mark.parametrize("entry", ["", "..", None, True])
def test_a_file_entry_that_is_none_is_refused(
    bp: BeatPassSync, server: FaultServer, entry: Any
) -> None:
    with pytest.raises(InvalidArgumentError):
        bp.tracks.publish(entry, **FIELDS)
    assert len(server.ledger) == 0


def test_a_track_whose_answer_is_lost_is_not_made_twice(
    bp: BeatPassSync, server: FaultServer
) -> None:
    server.answers(json_answer({}), reset_after_request())
    with pytest.raises(UnknownOutcomeError):
        bp.tracks.publish(77, **FIELDS)
    assert len(server.ledger) == 2


def test_a_dry_run_ends_at_the_first_call(server: FaultServer) -> None:
    client = BeatPassSync(TOKEN, base_url=server.base_url, dry_run=True)
    with client as bp, pytest.raises(DryRun) as caught:
        bp.tracks.publish(77, **FIELDS)
    assert caught.value.request.operation == "extractTrackMetadata"
    assert len(server.ledger) == 0
