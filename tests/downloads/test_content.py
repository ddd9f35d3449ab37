"""What a file is shows in its content: a label that says otherwise is not believed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from beatpass_client import UnexpectedContentTypeError
from tests.harness import FaultServer, answer

from .serving import audio

WAV = b"RIFF\x24\x08\x00\x00WAVEfmt " + bytes(2000)
MP3 = b"ID3\x04" + bytes(2000)


def download(to: Any, **more: Any) -> Any:
    return lambda bp: bp.tracks.download(3629, to=to, **more)


NO_AUDIO = (
    b"<!DOCTYPE html><html><title>Sign in</title></html>",
    b"\n  <html>" + b"x" * 5000,
    b"\xef\xbb\xbf<p>" + "Zu sp\u00e4t".encode() + b"</p>",
    b'{"message": "Download expired"}',
    b"[]",
    b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
)


def test_a_page_or_json_is_not_saved_as_audio_whatever_its_label(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    for label in ("audio/mpeg", "application/octet-stream"):
        for body in NO_AUDIO:
            for to in (tmp_path, None):
                server.answers(answer(200, body, audio(Content_Type=label)))
                with pytest.raises(UnexpectedContentTypeError, match="not audio"):
                    call(download(to, resume=to is not None))
    assert os.listdir(tmp_path) == []


def test_json_under_the_label_of_a_page_is_no_certificate(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(answer(200, b'{"message": "none"}', {"Content-Type": "text/html"}))
    with pytest.raises(UnexpectedContentTypeError):
        call(lambda bp: bp.licenses.save_certificate(7, to=tmp_path))
    assert os.listdir(tmp_path) == []


def test_bytes_that_begin_like_text_are_audio(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    body = b"<{[\x00\xff\xfe" + bytes(range(256))
    server.answers(answer(200, body, audio()))
    assert call(download(tmp_path)).read_bytes() == body


def test_in_a_folder_the_ending_fits_what_came(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    for number, (label, body, ending) in enumerate(
        (
            ("audio/wav", WAV, ".wav"),
            ("audio/mpeg", WAV, ".wav"),
            ("application/octet-stream", WAV, ".wav"),
            ("application/octet-stream", MP3, ".mp3"),
            ("audio/x-wav", bytes(100), ".wav"),
        )
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        server.answers(answer(200, body, audio(Content_Type=label)))
        assert call(download(folder)).suffix == ending


def test_a_named_file_keeps_its_name_and_a_warning_says_what_it_holds(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(answer(200, WAV, audio(Content_Type="audio/wav")))
    with pytest.warns(UserWarning, match=r"beat\.mp3: is named as you asked.*\.wav"):
        path = call(download(tmp_path / "beat.mp3"))
    assert path == tmp_path / "beat.mp3"
    assert path.read_bytes() == WAV
