"""D10, D11 and D14: where a file goes, and what is never touched."""

from __future__ import annotations

import asyncio
import hashlib
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from beatpass_client import (
    BeatPass,
    BeatPassSync,
    DownloadError,
    DryRun,
    InvalidArgumentError,
    NotFoundError,
    UnexpectedContentTypeError,
)
from beatpass_client.api.tracks import download_track
from tests.harness import (
    Canary,
    FaultServer,
    answer,
    fin,
    hold,
    html_answer,
    json_answer,
    raw_answer,
    read_body,
    redirect,
    script,
    send,
    stall,
)

from .serving import AUDIO, TOKEN, audio

BODY = os.urandom(150_000)
OLD = b"old"


def download(to: Any, **options: Any) -> Any:
    return lambda bp: bp.tracks.download(3629, to=to, **options)


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def test_a_file_goes_into_a_folder_under_the_name_of_the_server(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(answer(200, BODY, audio(Content_Disposition='attachment; filename="Night.mp3"')))
    path = call(download(tmp_path))
    assert path == tmp_path / "Night.mp3"
    assert path.read_bytes() == BODY
    assert names(tmp_path) == ["Night.mp3"]


def test_a_folder_that_ends_in_a_slash_is_made(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(answer(200, BODY, AUDIO))
    path = call(download(f"{tmp_path}/beats/new/"))
    assert path == tmp_path / "beats" / "new" / "track-3629.mp3"


def test_a_file_goes_where_it_is_told(call: Any, server: FaultServer, tmp_path: Path) -> None:
    server.answers(answer(200, BODY, audio(Content_Disposition='attachment; filename="Night.mp3"')))
    assert call(download(tmp_path / "mine.mp3")) == tmp_path / "mine.mp3"


def test_a_file_has_the_mode_that_the_umask_of_the_user_gives(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.always(answer(200, BODY, AUDIO))
    for mask, mode in ((0o022, 0o644), (0o077, 0o600), (0o002, 0o664)):
        before = os.umask(mask)
        try:
            path = call(download(tmp_path / f"{mask:o}.mp3"))
        finally:
            os.umask(before)
        assert path.stat().st_mode & 0o777 == mode
    assert names(tmp_path) == ["2.mp3", "22.mp3", "77.mp3"]


def test_a_file_that_is_replaced_keeps_its_mode(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(answer(200, BODY, AUDIO))
    path = tmp_path / "mine.mp3"
    path.write_bytes(OLD)
    path.chmod(0o600)
    call(download(path, overwrite=True))
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_name_without_an_ending_is_a_folder_whether_text_or_path(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.always(answer(200, BODY, AUDIO))
    for number, to in enumerate(("papers", "Dr. Dre", "v1.2", ".beats")):
        for make in (str, Path):
            path = call(
                lambda bp, to=to, make=make, number=number: bp.tracks.download(
                    number, to=make(tmp_path / f"{make.__name__} {to}" / "more" / to)
                )
            )
            assert path.name == f"track-{number}.mp3"
            assert path.parent.name == to


def test_an_existing_file_without_an_ending_stays_a_file(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(answer(200, BODY, AUDIO))
    path = tmp_path / "papers"
    path.write_bytes(OLD)
    with pytest.raises(DownloadError, match="exists already"):
        call(download(path))
    assert path.read_bytes() == OLD
    assert call(download(path, overwrite=True)) == path


def test_without_a_place_the_bytes_are_returned(call: Any, server: FaultServer) -> None:
    server.answers(answer(200, BODY, AUDIO))
    assert call(lambda bp: bp.tracks.download(3629)) == BODY


def test_the_function_of_the_operation_returns_the_bytes_of_a_large_file(
    server: FaultServer,
) -> None:
    large = bytes(17 * 2**20)
    server.answers(answer(200, large, AUDIO))
    with BeatPassSync(TOKEN, base_url=server.base_url) as bp:
        assert download_track.sync(3629, client=bp) == large


def test_progress_is_told_from_the_first_byte_to_the_last(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(answer(200, BODY, AUDIO))
    told: list[tuple[int, int | None]] = []
    call(download(tmp_path, progress=lambda done, total: told.append((done, total))))
    assert told[0] == (0, len(BODY))
    assert told[-1] == (len(BODY), len(BODY))
    assert told == sorted(told)


def test_what_progress_raises_ends_the_download_and_leaves_nothing(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(answer(200, BODY, AUDIO))

    def progress(done: int, total: int | None) -> None:
        raise KeyError("stop")

    with pytest.raises(KeyError, match="stop"):
        call(download(tmp_path, progress=progress))
    assert names(tmp_path) == []


async def nothing(done: int, total: int | None) -> None:
    """What cannot be called while bytes come."""


@pytest.mark.parametrize(
    "options",
    [{"progress": nothing}, {"progress": 7}, {"max_bytes": 0}, {"size": True}, {"max_bytes": 1.5}],
)
def test_an_unusable_option_is_refused_before_anything_is_sent(
    call: Any, server: FaultServer, tmp_path: Path, options: Any
) -> None:
    with pytest.raises(InvalidArgumentError):
        call(download(tmp_path, **options))
    assert len(server.ledger) == 0


@pytest.mark.parametrize("to", ["", "a\0b", 7, b"bytes"])
def test_what_is_no_path_is_refused_before_anything_is_sent(
    call: Any, server: FaultServer, to: Any
) -> None:
    with pytest.raises(InvalidArgumentError):
        call(download(to))
    assert len(server.ledger) == 0


def make_directory(path: Path) -> None:
    (path / "inside.mp3").mkdir(parents=True)


def make_link(path: Path) -> None:
    (path.parent / "elsewhere").write_bytes(OLD)
    path.symlink_to(path.parent / "elsewhere")


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


SPECIAL = {
    "a link": make_link,
    "a dangling link": lambda path: path.symlink_to(path.parent / "nowhere"),
    "a queue": os.mkfifo,
    "a socket": make_socket,
}


def identity(path: Path) -> tuple[int, ...]:
    """What a file is, without the time at which somebody looked at it."""
    found = path.lstat()
    return found.st_ino, found.st_mode, found.st_size, found.st_mtime_ns


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("make", SPECIAL.values(), ids=SPECIAL)
def test_d11_what_is_no_ordinary_file_is_never_replaced(
    call: Any, server: FaultServer, tmp_path: Path, make: Any, overwrite: bool
) -> None:
    target = tmp_path / "beat.mp3"
    make(target)
    before = identity(target)
    with pytest.raises(DownloadError, match="no ordinary file"):
        call(download(target, overwrite=overwrite))
    assert identity(target) == before
    assert len(server.ledger) == 0
    assert not (tmp_path / "nowhere").exists()


def test_d11_a_device_is_not_written_to(call: Any, server: FaultServer) -> None:
    with pytest.raises(DownloadError, match="no ordinary file"):
        call(download("/dev/null", overwrite=True))
    assert len(server.ledger) == 0


def test_d11_a_folder_under_the_name_of_the_server_is_not_replaced(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    (tmp_path / "track-3629.mp3").mkdir()
    server.answers(answer(200, BODY, AUDIO))
    with pytest.raises(DownloadError, match="is a folder"):
        call(download(tmp_path, overwrite=True))
    assert names(tmp_path) == ["track-3629.mp3"]


def test_d11_a_file_that_exists_is_left_and_nothing_is_sent(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    target = tmp_path / "beat.mp3"
    target.write_bytes(OLD)
    with pytest.raises(DownloadError, match="overwrite=True"):
        call(download(target))
    assert target.read_bytes() == OLD
    assert len(server.ledger) == 0


def test_d11_a_file_under_the_name_of_the_server_is_left(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    (tmp_path / "track-3629.mp3").write_bytes(OLD)
    # The body never comes: the name is enough to know.
    server.answers(script(read_body, send(raw_answer(200, b"", AUDIO, length=len(BODY))), stall))
    with pytest.raises(DownloadError, match="exists already"):
        call(download(tmp_path))
    assert (tmp_path / "track-3629.mp3").read_bytes() == OLD
    assert names(tmp_path) == ["track-3629.mp3"]


def test_d11_a_file_that_exists_is_replaced_when_that_is_said(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    target = tmp_path / "beat.mp3"
    target.write_bytes(OLD)
    server.answers(answer(200, BODY, AUDIO))
    assert call(download(target, overwrite=True)).read_bytes() == BODY


def test_d11_a_file_that_appears_meanwhile_is_left(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    target = tmp_path / "beat.mp3"
    server.answers(answer(200, BODY, AUDIO))

    def progress(done: int, total: int | None) -> None:
        target.write_bytes(OLD)

    with pytest.raises(DownloadError):
        call(download(target, progress=progress))
    assert target.read_bytes() == OLD
    assert names(tmp_path) == ["beat.mp3"]


@pytest.mark.parametrize("make", [make_link, make_directory, os.mkfifo])
def test_d11_what_is_in_the_way_of_a_part_is_left(
    call: Any, server: FaultServer, tmp_path: Path, make: Any
) -> None:
    make(tmp_path / ".track-3629.part")
    with pytest.raises(DownloadError, match="in the way"):
        call(download(tmp_path, resume=True))
    assert not (tmp_path / "elsewhere").exists() or ((tmp_path / "elsewhere").read_bytes() == OLD)


def test_a_folder_that_does_not_exist_is_named(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    with pytest.raises(DownloadError, match="no such folder"):
        call(download(tmp_path / "missing" / "beat.mp3"))
    assert len(server.ledger) == 0


@pytest.mark.parametrize("resume", [False, True])
def test_a_refusal_leaves_nothing(
    call: Any, server: FaultServer, tmp_path: Path, resume: bool
) -> None:
    server.answers(json_answer({"message": "no"}, 404))
    with pytest.raises(NotFoundError):
        call(download(tmp_path, resume=resume))
    assert names(tmp_path) == []


OTHER = {
    "a page": html_answer("<html><title>Sign in</title></html>"),
    "JSON": json_answer({"status": "success"}),
    "a picture": answer(200, BODY, {"Content-Type": "image/png"}),
    "a program": answer(200, BODY, {"Content-Type": "application/x-msdownload"}),
    "nothing": answer(204),
}


@pytest.mark.parametrize("other", OTHER.values(), ids=OTHER)
def test_what_is_no_audio_is_not_saved(
    call: Any, server: FaultServer, tmp_path: Path, other: Any
) -> None:
    server.answers(other)
    with pytest.raises(UnexpectedContentTypeError):
        call(download(tmp_path))
    assert names(tmp_path) == []


def test_h03_a_redirect_to_a_login_makes_no_file(
    call: Any, server: FaultServer, tmp_path: Path
) -> None:
    server.answers(redirect("/login"))
    with pytest.raises(Exception, match="login"):
        call(download(tmp_path))
    assert names(tmp_path) == []
    assert len(server.ledger) == 1


def test_a_dry_run_makes_no_file(server: FaultServer, tmp_path: Path) -> None:
    client = BeatPassSync(TOKEN, base_url=server.base_url, dry_run=True)
    with client as bp, pytest.raises(DryRun):
        bp.tracks.download(3629, to=tmp_path, resume=True)
    assert names(tmp_path) == []
    assert len(server.ledger) == 0


async def test_n30_a_cancelled_download_leaves_nothing(server: FaultServer, tmp_path: Path) -> None:
    sent = raw_answer(200, BODY[:1000], AUDIO, length=len(BODY))
    server.answers(script(read_body, send(sent), stall))
    came = asyncio.Event()

    def note(done: int, total: int | None) -> None:
        if done:
            came.set()

    async with BeatPass(TOKEN, base_url=server.base_url) as bp:
        task = asyncio.ensure_future(bp.tracks.download(3629, to=tmp_path, progress=note))
        await came.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert names(tmp_path) == []


def test_no_token_is_in_what_a_download_leaves(
    canary: Canary, server: FaultServer, tmp_path: Path
) -> None:
    canary.listen()
    sent = raw_answer(200, BODY[:1000], AUDIO, length=len(BODY))
    refusal = json_answer({"message": "Download expired"}, 403)
    server.answers(script(read_body, send(sent), fin), refusal)
    with (
        BeatPassSync(canary.token, base_url=server.base_url) as bp,
        pytest.raises(Exception, match="expired") as caught,
    ):
        bp.tracks.download(3629, to=tmp_path, resume=True)
    canary.check_error(caught.value)
    canary.check_files(tmp_path)


CHILD = """
import resource, sys
from beatpass_client import BeatPassSync, DownloadError
base_url, folder, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
with BeatPassSync("7|nobodysTokenForTheTests", base_url=base_url) as bp:
    bp.tracks.download(3629, to=folder)
"""


def child(code: str, *arguments: object, **options: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def test_d10_a_full_disk_is_told_and_leaves_nothing(server: FaultServer, tmp_path: Path) -> None:
    server.answers(answer(200, BODY, AUDIO))
    process = child(CHILD, server.base_url, tmp_path, 50_000)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "DownloadError: downloadTrack: the file cannot be written: File too large" in told
    assert names(tmp_path) == []


def test_d10_a_full_disk_is_not_tried_again(server: FaultServer, tmp_path: Path) -> None:
    server.always(answer(200, BODY, AUDIO))
    child(CHILD, server.base_url, tmp_path, 50_000).communicate(timeout=60)
    assert len(server.ledger) == 1


RACE = """
import sys
from beatpass_client import BeatPassSync, DownloadError
base_url, folder, resume = sys.argv[1], sys.argv[2], sys.argv[3] == "True"
with BeatPassSync("7|nobodysTokenForTheTests", base_url=base_url) as bp:
    try:
        bp.tracks.download(3629, to=folder, resume=resume)
    except DownloadError as error:
        print(error)
    else:
        print("done")
"""


@pytest.mark.parametrize("resume", [False, True])
def test_d14_of_two_processes_one_wins_and_neither_mixes(
    server: FaultServer, tmp_path: Path, resume: bool
) -> None:
    gate = server.gate()
    head = raw_answer(200, BODY[:1000], AUDIO, length=len(BODY))
    held = script(read_body, send(head), hold(gate), send(BODY[1000:]))
    server.answers(held, held)
    processes = [child(RACE, server.base_url, tmp_path, resume) for _ in range(2)]
    server.ledger.wait_until(lambda ledger: len(ledger) == 2)
    gate.open()
    told = sorted(process.communicate(timeout=60)[0].strip() for process in processes)
    assert told[1] == "done"
    assert "left as it is" in told[0] or "exists already" in told[0]
    assert (tmp_path / "track-3629.mp3").read_bytes() == BODY
    assert names(tmp_path) == ["track-3629.mp3"]


MEMORY = """
import resource, sys
from beatpass_client import BeatPassSync
bp = BeatPassSync("7|nobodysTokenForTheTests", base_url=sys.argv[1])
bp.tracks.download(1, to=sys.argv[2])
def used():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
before = used()
bp.tracks.download(3629, to=sys.argv[2], checksum=sys.argv[3])
bp.close()
print(used() - before)
"""


def test_a_hundred_megabytes_take_less_than_twenty_of_memory(
    server: FaultServer, tmp_path: Path
) -> None:
    piece, count = os.urandom(1 << 20), 100
    made = hashlib.sha256()
    for _ in range(count):
        made.update(piece)
    head = raw_answer(200, b"", AUDIO, length=count << 20)
    server.answers(answer(200, BODY, AUDIO), script(read_body, send(head), *[send(piece)] * count))
    process = child(MEMORY, server.base_url, tmp_path, f"sha256:{made.hexdigest()}")
    told, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    assert (tmp_path / "track-3629.mp3").stat().st_size == count << 20
    assert int(told) < 20
