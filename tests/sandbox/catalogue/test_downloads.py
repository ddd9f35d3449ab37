"""The audio of a track: whole, in part, and the same every time."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.http import Reply
from beatpass_client.sandbox.personas import BUYER


def download(sandbox: Sandbox, **headers: str) -> Reply:
    sent = {name.replace("_", "-"): text for name, text in headers.items()}
    return sandbox.request("GET", "/tracks/3629/download", token=BUYER.token, headers=sent)


def test_a_download_is_audio_and_the_same_every_time(sandbox: Sandbox) -> None:
    first, second = download(sandbox), download(sandbox)
    assert first.body == second.body
    assert first.media_type == "audio/wav"
    with wave.open(io.BytesIO(first.body)) as sound:
        assert sound.getnframes() / sound.getframerate() == 4.0


def test_a_range_is_a_part_and_the_parts_are_the_whole(sandbox: Sandbox) -> None:
    whole = download(sandbox)
    etag = whole.headers["ETag"]
    first = download(sandbox, range="bytes=0-999")
    rest = download(sandbox, range="bytes=1000-", if_range=etag)
    assert (first.status, rest.status) == (206, 206)
    assert first.headers["Content-Range"] == f"bytes 0-999/{len(whole.body)}"
    assert first.body + rest.body == whole.body
    assert download(sandbox, range="bytes=-10").body == whole.body[-10:]


def test_a_changed_file_comes_whole(sandbox: Sandbox) -> None:
    reply = download(sandbox, range="bytes=1000-", if_range='"another"')
    assert reply.status == 200


def test_a_range_that_makes_no_sense_is_ignored(sandbox: Sandbox) -> None:
    cases: Sequence[str] = ["bytes=9-1", "bytes=-", "lines=1-2", "bytes=0-1,4-5"]
    for text in cases:
        assert download(sandbox, range=text).status == 200


def test_a_range_outside_of_the_file_is_refused(sandbox: Sandbox) -> None:
    reply = download(sandbox, range="bytes=99999999-")
    assert reply.status == 416
    assert reply.headers["Content-Range"] == "bytes */64044"


def test_a_known_file_is_not_sent_again(sandbox: Sandbox) -> None:
    reply = download(sandbox, if_none_match=download(sandbox).headers["ETag"])
    assert (reply.status, reply.body) == (304, b"")


def test_going_on_after_an_interruption_is_not_a_second_download(sandbox: Sandbox) -> None:
    before = sandbox.state.count("download")
    download(sandbox, range="bytes=0-99")
    download(sandbox, range="bytes=100-")
    assert sandbox.state.count("download") == before + 1


def test_a_track_sold_exclusively_is_its_buyers(sandbox: Sandbox) -> None:
    sandbox.state.change("track", 3629, exclusive_status="sold")
    assert download(sandbox).status == 403


def test_no_audio_without_a_token(sandbox: Sandbox) -> None:
    assert sandbox.request("GET", "/tracks/3629/download").status == 401
