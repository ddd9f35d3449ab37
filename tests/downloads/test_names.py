"""D12 and D13: the name that a server gives to a file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beatpass_client.resources.downloads import AUDIO, EXPORT
from beatpass_client.resources.downloads.file_types import safe_name
from tests.harness import FaultServer, answer

from .serving import audio

# What a server says, and the name that comes of it.
DISPOSITIONS = {
    'attachment; filename="Night.mp3"': "Night.mp3",
    "attachment; filename=Night.mp3": "Night.mp3",
    'attachment; filename="Night Drive (v1.2).mp3"': "Night Drive (v1.2).mp3",
    'attachment; filename="Beat No. 5"': "Beat No. 5.mp3",
    "attachment; filename*=UTF-8''N%C3%A4cht.mp3": "Nächt.mp3",
    "attachment; filename=\"ok.mp3\"; filename*=UTF-8''better.mp3": "better.mp3",
    'attachment; filename="N\u00e4cht.mp3"': "Nächt.mp3",
    'attachment; filename="../../.bashrc"': "bashrc.mp3",
    'attachment; filename="/etc/passwd"': "passwd.mp3",
    r'attachment; filename="C:\evil.exe"': "evil.mp3",
    "attachment; filename*=UTF-8''..%2F..%2Fx": "x.mp3",
    "attachment; filename*=UTF-8''%00x%00.mp3": "x.mp3",
    "attachment; filename*=bad''x.mp3": "x.mp3",
    'attachment; filename=""': "track-7.mp3",
    'attachment; filename="CON"': "track-7.mp3",
    'attachment; filename="com1.mp3"': "track-7.mp3",
    'attachment; filename="nul.tar.mp3"': "track-7.mp3",
    'attachment; filename=".htaccess"': "htaccess.mp3",
    'attachment; filename="x\u202egpj.mp3"': "xgpj.mp3",
    'attachment; filename="-rf"': "rf.mp3",
    'attachment; filename="a\nb.mp3"': "a b.mp3",
    'attachment; filename="..."': "track-7.mp3",
    'attachment; filename=" . . "': "track-7.mp3",
    'attachment; filename="a<b>|c?.mp3"': "a_b__c_.mp3",
    'attachment; filename="x.exe"': "x.mp3",
    'attachment; filename="x.mp3.exe"': "x.mp3",
    "attachment": "track-7.mp3",
    "": "track-7.mp3",
    ";;;=": "track-7.mp3",
}


@pytest.mark.parametrize(("told", "name"), DISPOSITIONS.items())
def test_d12_a_name_of_the_server_is_made_safe(told: str, name: str) -> None:
    assert safe_name(told, "audio/mpeg", AUDIO, "track-7") == name


def test_d12_a_long_name_fits_every_file_system() -> None:
    for told in ("x" * 300, "ä" * 300, "🎵" * 300):
        name = safe_name(f"attachment; filename*=UTF-8''{told}.mp3", "audio/mpeg", AUDIO, "t")
        assert len(name.encode()) < 200
        assert name.endswith(".mp3")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=60), st.sampled_from(["audio/mpeg", "", "audio/strange"]))
def test_d12_whatever_the_name_the_file_is_in_the_folder(
    tmp_path: Path, told: str, media_type: str
) -> None:
    for form in ('attachment; filename="{}"', "attachment; filename*=UTF-8''{}", "{}"):
        name = safe_name(form.format(told), media_type, AUDIO, "track-7")
        path = tmp_path / name
        assert path.resolve().parent == tmp_path.resolve()
        assert name.isprintable()
        assert not name.startswith((".", "-", " ", "~"))
        path.touch()
        path.unlink()


# The media type, the ending that the server names, and the one that comes of it.
ENDINGS = [
    ("audio/mpeg", "exe", "mp3"),
    ("audio/mpeg", "wav", "mp3"),
    ("audio/x-wav", "wav", "wav"),
    ("audio/aiff", "aif", "aif"),
    ("audio/strange", "flac", "flac"),
    ("audio/strange", "exe", "audio"),
    ("application/octet-stream", "flac", "flac"),
    ("application/octet-stream", "sh", "audio"),
    ("", "", "audio"),
]


@pytest.mark.parametrize(("media_type", "named", "ending"), ENDINGS)
def test_d13_the_ending_goes_with_the_type_and_is_one_of_audio(
    media_type: str, named: str, ending: str
) -> None:
    told = f'attachment; filename="x.{named}"' if named else "attachment; filename=x"
    assert safe_name(told, media_type, AUDIO, "t") == f"x.{ending}"


def test_d13_an_export_is_no_program() -> None:
    assert safe_name("attachment; filename=x.bat", "text/csv", EXPORT, "t") == "x.csv"
    assert safe_name("attachment; filename=x.bat", "", EXPORT, "t") == "x.txt"


@pytest.mark.parametrize("name", ["../../outside.mp3", "/tmp/outside.mp3", "..%2Foutside.mp3"])
def test_d12_a_file_stays_in_its_folder(
    call: Any, server: FaultServer, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "beats"
    folder.mkdir()
    disposition = f"attachment; filename=\"{name}\"; filename*=UTF-8''{name}"
    server.answers(answer(200, b"ID3 sound", audio(Content_Disposition=disposition)))
    path = call(lambda bp: bp.tracks.download(3629, to=folder))
    assert path == folder / "outside.mp3"
    assert os.listdir(tmp_path) == ["beats"]
