"""D01 to D08: a file that breaks off, changes, or is not as long as it says."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from beatpass_client import (
    DownloadExpiredError,
    EmptyResponseError,
    InvalidArgumentError,
    RangeMismatchError,
    ResponseTooLargeError,
    SizeMismatchError,
    TruncatedResponseError,
)
from tests.harness import (
    FakeClock,
    FaultServer,
    answer,
    chunked,
    fin,
    flood,
    json_answer,
    raw_answer,
    read_body,
    rst,
    script,
    send,
    stall,
    truncated,
)

from .serving import AUDIO, Caller, audio, rest

BODY = os.urandom(200_000)
HALF = len(BODY) // 2


def fetch(call: Any, folder: Path, **options: Any) -> Path:
    path = call(lambda bp: bp.tracks.download(3629, to=folder, **options))
    assert isinstance(path, Path)
    return path


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def cut(at: int = HALF, body: bytes = BODY, **headers: str) -> Any:
    return truncated(body, at, headers=audio(**headers))


@pytest.mark.parametrize("ending", [fin, rst])
def test_d01_a_file_that_breaks_off_goes_on_where_it_broke(
    call: Any, server: FaultServer, tmp_path: Path, ending: Any
) -> None:
    server.answers(truncated(BODY, HALF, headers=AUDIO, ending=ending), rest(BODY))
    path = fetch(call, tmp_path)
    assert path.read_bytes() == BODY
    second = server.ledger[1]
    # What came before a reset may not all have been read.
    assert (second.header("range") or "").startswith("bytes=")
    assert second.header("if-range") == '"one"'


def test_d01_a_file_breaks_off_twice_and_is_complete_all_the_same(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    head = {**AUDIO, "Content-Range": f"bytes {HALF}-{len(BODY) - 1}/{len(BODY)}"}
    part = raw_answer(206, BODY[HALF : HALF + 1000], head, length=HALF)
    server.answers(cut(), script(read_body, send(part), fin), rest(BODY))
    assert fetch(call, tmp_path).read_bytes() == BODY
    asked = [each.header("range") for each in server.ledger]
    assert asked == [None, f"bytes={HALF}-", f"bytes={HALF + 1000}-"]


def test_d01_without_an_etag_the_date_of_the_file_is_what_it_goes_by(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    date = "Wed, 21 Oct 2026 07:28:00 GMT"
    head = {"Content-Type": "audio/mpeg", "Last-Modified": date, "ETag": 'W/"weak"'}
    server.answers(truncated(BODY, HALF, headers=head), rest(BODY, head))
    assert fetch(call, tmp_path).read_bytes() == BODY
    assert server.ledger[1].header("if-range") == date


def test_d01_what_cannot_be_told_from_another_file_is_begun_anew(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    head = {"Content-Type": "audio/mpeg"}
    server.answers(truncated(BODY, HALF, headers=head), answer(200, BODY, head))
    assert fetch(call, tmp_path).read_bytes() == BODY
    assert server.ledger[1].header("range") is None


def test_d01_after_three_attempts_it_fails_and_leaves_nothing(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(cut(10), cut(10), cut(10))
    with pytest.raises(TruncatedResponseError) as caught:
        fetch(call, tmp_path)
    assert caught.value.attempts == 3
    assert names(tmp_path) == []


def test_d02_a_server_that_ignores_the_range_sends_the_file_anew(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(cut(), answer(200, BODY, AUDIO))
    assert fetch(call, tmp_path).read_bytes() == BODY
    assert server.ledger[1].header("range") is not None


WRONG = {
    "no range": None,
    "another start": f"bytes {HALF - 1}-{len(BODY) - 1}/{len(BODY)}",
    "another total": f"bytes {HALF}-{len(BODY)}/{len(BODY) + 1}",
    "an end before the end": f"bytes {HALF}-{len(BODY) - 2}/{len(BODY)}",
    "nonsense": "bytes from-to/all",
    "digits that are none": f"bytes {HALF}-{len(BODY) - 1}/٣",
}


@pytest.mark.parametrize("told", WRONG.values(), ids=WRONG)
def test_d03_a_wrong_range_makes_it_begin_anew_once(
    call: Any, server: FaultServer, tmp_path: Path, told: str | None
) -> None:
    headers = AUDIO if told is None else {**AUDIO, "Content-Range": told.replace("٣", "\xb3")}
    server.answers(cut(), answer(206, BODY[HALF:], headers), answer(200, BODY, AUDIO))
    assert fetch(call, tmp_path).read_bytes() == BODY
    assert server.ledger[2].header("range") is None


def test_d03_a_second_wrong_range_is_an_error(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    wrong = answer(206, BODY[HALF:], AUDIO)
    server.answers(cut(), wrong, wrong)
    with pytest.raises(RangeMismatchError):
        fetch(call, tmp_path)
    assert len(server.ledger) == 3
    assert names(tmp_path) == []


def test_d03_a_part_that_nobody_asked_for_is_not_taken_for_the_whole(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    head = {**AUDIO, "Content-Range": f"bytes 0-{HALF - 1}/{len(BODY)}"}
    server.answers(*[answer(206, BODY[:HALF], head)] * 2)
    with pytest.raises(RangeMismatchError):
        fetch(call, tmp_path)


def leave_part(call: Any, server: FaultServer, folder: Path, at: int, **headers: str) -> None:
    """Let a download fail, so that its part is kept for another one."""
    part = truncated(BODY, at, headers=audio(**headers))
    server.answers(part, *[answer(403, b"{}", {"Content-Type": "application/json"})])
    with pytest.raises(Exception, match="403"):
        fetch(call, folder, resume=True)


def test_a_later_download_goes_on_where_an_earlier_one_failed(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    leave_part(call, server, tmp_path, HALF)
    assert names(tmp_path) == [".track-3629.part", ".track-3629.part.json"]
    server.answers(rest(BODY))
    path = fetch(call, tmp_path, resume=True)
    assert path.read_bytes() == BODY
    assert server.ledger[2].header("range") == f"bytes={HALF}-"
    assert names(tmp_path) == [path.name]


def test_the_name_of_the_file_is_the_one_of_its_first_part(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    leave_part(call, server, tmp_path, HALF, Content_Disposition='attachment; filename="Night.mp3"')
    server.answers(rest(BODY))
    assert fetch(call, tmp_path, resume=True).name == "Night.mp3"


def test_a_part_and_its_note_can_be_read_by_their_owner_only(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    leave_part(call, server, tmp_path, HALF)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


@pytest.mark.parametrize(
    "change",
    [
        lambda note: b"no JSON",
        lambda note: b"[]",
        lambda note: json.dumps({**note, "source": "another"}).encode(),
        lambda note: json.dumps({**note, "name": "../../evil.mp3"}).encode(),
        lambda note: json.dumps({**note, "total": "many"}).encode(),
        lambda note: json.dumps({**note, "etag": "a\r\nX-Evil: 1"}).encode(),
    ],
)
def test_a_part_whose_note_cannot_be_trusted_is_not_continued(
    call: Any, server: FaultServer, tmp_path: Path, change: Any
) -> None:
    leave_part(call, server, tmp_path, HALF)
    note = tmp_path / ".track-3629.part.json"
    note.write_bytes(change(json.loads(note.read_bytes())))
    server.answers(answer(200, BODY, AUDIO))
    path = fetch(call, tmp_path, resume=True)
    assert path.read_bytes() == BODY
    assert server.ledger[2].header("range") is None
    assert path.parent == tmp_path


@pytest.mark.parametrize("total", [len(BODY), None])
def test_d04_a_part_that_is_the_whole_file_is_finished(
    call: Any, server: FaultServer, tmp_path: Path, total: int | None
) -> None:
    body = send(
        raw_answer(200, chunked(BODY, end=False), audio(Transfer_Encoding="chunked"), length=None)
    )
    whole = script(read_body, body, fin)
    refusal = json_answer({"message": "no"}, 416, {"Content-Range": f"bytes */{len(BODY)}"})
    if total is None:
        server.answers(whole, refusal)
        assert fetch(call, tmp_path).read_bytes() == BODY
        return
    leave_part(call, server, tmp_path, len(BODY) - 1)
    with (tmp_path / ".track-3629.part").open("ab") as part:
        part.write(BODY[-1:])
    server.answers(refusal)
    assert fetch(call, tmp_path, resume=True).read_bytes() == BODY


@pytest.mark.parametrize("told", [f"bytes */{HALF - 1}", f"bytes */{len(BODY)}", "", "bytes */x"])
def test_d04_a_part_that_the_server_cannot_go_on_with_is_begun_anew(
    call: Any, server: FaultServer, tmp_path: Path, told: str
) -> None:
    refusal = json_answer({"message": "no"}, 416, {"Content-Range": told} if told else {})
    server.answers(cut(), refusal, answer(200, BODY, AUDIO))
    assert fetch(call, tmp_path).read_bytes() == BODY


def test_d05_a_file_that_changed_between_its_parts_is_begun_anew(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    other = os.urandom(len(BODY))
    server.answers(cut(), answer(200, other, audio(ETag='"two"')))
    assert fetch(call, tmp_path).read_bytes() == other


def test_d05_a_server_that_mixes_two_files_is_not_believed(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    other = os.urandom(len(BODY))
    changed = audio(ETag='"two"')
    server.answers(cut(), rest(other, changed), answer(200, other, changed))
    assert fetch(call, tmp_path).read_bytes() == other


def digest(body: bytes, name: str = "sha256") -> str:
    return base64.b64encode(hashlib.new(name, body).digest()).decode()


@pytest.mark.parametrize(
    ("headers", "options"),
    [
        ({}, {"size": len(BODY) + 1}),
        ({}, {"checksum": "sha256:" + "0" * 64}),
        ({"Repr_Digest": f"sha-256=:{digest(b'other')}:"}, {}),
        ({"Content_Digest": f"sha-512=:{digest(b'other', 'sha512')}:"}, {}),
        ({"Digest": f"SHA-256={digest(b'other')}"}, {}),
        ({"Content_MD5": digest(b"other", "md5")}, {}),
    ],
)
def test_d06_what_is_not_what_it_should_be_is_not_kept(
    call: Any, server: FaultServer, tmp_path: Path, headers: Any, options: Any
) -> None:
    target = tmp_path / "beat.mp3"
    target.write_bytes(b"old")
    server.answers(answer(200, BODY, audio(**headers)))
    with pytest.raises(SizeMismatchError):
        call(lambda bp: bp.tracks.download(3629, to=target, overwrite=True, resume=True, **options))
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["beat.mp3"]


@pytest.mark.parametrize(
    ("headers", "options"),
    [
        ({}, {"size": len(BODY)}),
        ({}, {"checksum": f"sha256:{hashlib.sha256(BODY).hexdigest()}"}),
        ({}, {"checksum": f"MD5:{hashlib.md5(BODY).hexdigest().upper()}"}),
        ({"Repr_Digest": f"unknown=:abc:, sha-256=:{digest(BODY)}:"}, {}),
        ({"Digest": "sha-256=not base64"}, {}),
    ],
)
def test_d06_what_is_what_it_should_be_is_kept(
    call: Any, server: FaultServer, tmp_path: Path, headers: Any, options: Any
) -> None:
    server.answers(answer(200, BODY, audio(**headers)))
    assert fetch(call, tmp_path, **options).read_bytes() == BODY


def test_d06_the_checksum_of_a_file_in_two_parts_is_that_of_the_whole(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(cut(Content_MD5=digest(BODY, "md5")), rest(BODY))
    assert fetch(call, tmp_path).read_bytes() == BODY


@pytest.mark.parametrize("checksum", ["abc", "sha256:zz", "sha256:00", "crc:00000000", 7])
def test_a_checksum_that_is_none_is_refused_before_anything_is_sent(
    call: Any, server: FaultServer, tmp_path: Path, checksum: Any
) -> None:
    with pytest.raises(InvalidArgumentError, match="checksum"):
        fetch(call, tmp_path, checksum=checksum)
    assert len(server.ledger) == 0


def test_an_empty_file_is_no_file(call: Any, server: FaultServer, tmp_path: Path) -> None:
    server.answers(answer(200, b"", AUDIO))
    with pytest.raises(EmptyResponseError):
        fetch(call, tmp_path)
    assert names(tmp_path) == []


def test_d07_a_file_of_untold_size_is_complete_when_it_ends_well(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    sent = raw_answer(
        200, chunked(BODY[:HALF], BODY[HALF:]), audio(Transfer_Encoding="chunked"), length=None
    )
    server.answers(script(read_body, send(sent)))
    assert fetch(call, tmp_path).read_bytes() == BODY


def test_d07_a_file_of_untold_size_that_breaks_off_is_not_complete(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    sent = raw_answer(
        200, chunked(BODY[:HALF], end=False), audio(Transfer_Encoding="chunked"), length=None
    )
    server.answers(script(read_body, send(sent), fin), rest(BODY))
    assert fetch(call, tmp_path).read_bytes() == BODY


def test_d07_a_file_that_ends_with_the_connection_needs_a_size(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    sent = raw_answer(200, BODY, AUDIO, length=None, version="1.0")
    server.answers(*[script(read_body, send(sent), fin)] * 2)
    with pytest.raises(SizeMismatchError, match="size="):
        fetch(call, tmp_path)
    assert names(tmp_path) == []
    assert fetch(call, tmp_path, size=len(BODY)).read_bytes() == BODY


def test_d08_more_than_was_announced_is_not_part_of_the_file(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(answer(200, BODY + b"more", AUDIO, length=len(BODY)))
    assert fetch(call, tmp_path).read_bytes() == BODY


def test_d08_more_than_the_rest_of_a_file_is_refused(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    head = {
        **audio(Transfer_Encoding="chunked"),
        "Content-Range": f"bytes {HALF}-{len(BODY) - 1}/{len(BODY)}",
    }
    sent = raw_answer(206, chunked(BODY[HALF:] + b"more"), head, length=None)
    server.answers(cut(), script(read_body, send(sent)))
    with pytest.raises(SizeMismatchError, match="more came"):
        fetch(call, tmp_path)
    assert names(tmp_path) == []


def test_d08_a_file_that_says_it_is_too_large_is_refused_at_once(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(script(read_body, send(raw_answer(200, b"", AUDIO, length=10**9)), stall))
    with pytest.raises(ResponseTooLargeError, match="max_bytes=1000"):
        fetch(call, tmp_path, max_bytes=1000)


def test_d08_an_endless_file_is_ended_at_the_cap(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    head = raw_answer(200, b"", audio(Transfer_Encoding="chunked"), length=None)
    server.answers(script(read_body, send(head), flood(chunked(bytes(65536), end=False))))
    done: list[int] = []
    with pytest.raises(ResponseTooLargeError):
        fetch(call, tmp_path, max_bytes=10**6, progress=lambda size, total: done.append(size))
    assert max(done) <= 10**6
    assert names(tmp_path) == []


def dripping() -> Any:
    """Send some bytes of what is asked for and, after a while, one more."""

    async def step(exchange: Any) -> None:
        asked = exchange.head.header("range")
        at = int(asked.removeprefix("bytes=").removesuffix("-")) if asked else 0
        head = {**AUDIO, "Content-Range": f"bytes {at}-{len(BODY) - 1}/{len(BODY)}"}
        part = BODY[at : at + 1000]
        await exchange.send(raw_answer(206 if at else 200, part, head, length=len(BODY) - at))
        await asyncio.sleep(0.05)
        await exchange.send(BODY[at + 1000 : at + 1001])

    return script(read_body, step, stall)


def slow_motion(clock: FakeClock) -> Any:
    """Let a minute pass after each piece that comes."""
    return lambda done, total: clock.advance(61)


def test_d17_a_download_that_drips_goes_on_over_another_connection(
    call: Any, server: FaultServer, tmp_path: Path, clock: FakeClock
) -> None:
    server.answers(dripping(), rest(BODY))
    path = fetch(call, tmp_path, progress=lambda done, _: clock.advance(61 if done == 1000 else 0))
    assert path.read_bytes() == BODY
    assert server.ledger[1].header("range") == "bytes=1001-"


def test_d17_a_download_that_drips_on_and_on_is_given_up(
    call: Any, server: FaultServer, tmp_path: Path, clock: FakeClock
) -> None:
    server.answers(dripping(), dripping(), dripping())
    with pytest.raises(TruncatedResponseError, match="slowly"):
        fetch(call, tmp_path, progress=slow_motion(clock))
    assert names(tmp_path) == []


def test_d17_a_download_that_stands_still_goes_on_over_another_connection(
    server: FaultServer, tmp_path: Path, kind: str
) -> None:
    call = Caller(kind == "async", server.base_url, timeout=0.2)
    sent = raw_answer(200, BODY[:HALF], AUDIO, length=len(BODY))
    server.answers(script(read_body, send(sent), stall), rest(BODY))
    assert fetch(call, tmp_path).read_bytes() == BODY


def test_d19_a_link_that_has_run_out_keeps_what_there_is(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    expired = json_answer({"message": "Download expired"}, 403)
    server.answers(cut(), expired, rest(BODY))
    with pytest.raises(DownloadExpiredError):
        fetch(call, tmp_path, resume=True)
    assert fetch(call, tmp_path, resume=True).read_bytes() == BODY
    assert server.ledger[2].header("range") == f"bytes={HALF}-"


def test_d19_without_resume_nothing_is_left(call: Any, server: FaultServer, tmp_path: Path) -> None:
    server.answers(cut(), json_answer({"message": "Download expired"}, 403))
    with pytest.raises(DownloadExpiredError):
        fetch(call, tmp_path)
    assert names(tmp_path) == []
