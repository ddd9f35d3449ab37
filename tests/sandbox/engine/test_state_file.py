"""The state in a file: kept, recognized, and safe from other people's files."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from beatpass_client.sandbox import Sandbox
from beatpass_client.sandbox.engine.state_file import StateFileError
from beatpass_client.sandbox.personas import BUYER


def plays(sandbox: Sandbox) -> int:
    return int(sandbox.request("GET", "/tracks/3629", token=BUYER.token).body["track"]["plays"])


def test_a_state_survives_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state"
    sandbox = Sandbox(state_file=file, frozen=True)
    before = plays(sandbox)
    sandbox.request("POST", "/tracks/3629/plays", token=BUYER.token)
    sandbox.clock.advance(86_400)
    moment = sandbox.clock.now()
    sandbox.close()
    again = Sandbox(state_file=file)
    assert plays(again) == before + 1
    assert again.clock.now() == moment
    again.close()


def test_a_file_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    Sandbox(state_file=tmp_path / "state").close()
    assert (tmp_path / "state").stat().st_mode & 0o077 == 0


def test_nothing_that_was_acknowledged_is_lost_by_a_kill(tmp_path: Path) -> None:
    file = tmp_path / "state"
    script = (
        "from pathlib import Path\n"
        "from beatpass_client.sandbox import Sandbox\n"
        f"sandbox = Sandbox(state_file=Path({str(file)!r}))\n"
        "sandbox.limits.on = False\n"
        "while True:\n"
        "    sandbox.request('POST', '/tracks/3629/plays', token=sandbox.token)\n"
        "    print('done', flush=True)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE)
    assert process.stdout is not None
    for _ in range(20):
        process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    acknowledged = 20 + len(process.stdout.read().splitlines())
    process.wait()
    process.stdout.close()
    fresh, kept = Sandbox(), Sandbox(state_file=file)
    assert acknowledged <= plays(kept) - plays(fresh) <= acknowledged + 1
    kept.close()


def test_a_reset_empties_the_file_too(tmp_path: Path) -> None:
    sandbox = Sandbox(state_file=tmp_path / "state")
    sandbox.state.delete("track", 3629)
    sandbox.reset()
    sandbox.close()
    again = Sandbox(state_file=tmp_path / "state")
    assert again.request("GET", "/tracks/3629").status == 200
    again.close()


def test_two_sandboxes_do_not_share_a_file(tmp_path: Path) -> None:
    first = Sandbox(state_file=tmp_path / "state")
    with pytest.raises(StateFileError, match="another process uses it"):
        Sandbox(state_file=tmp_path / "state")
    first.close()


def test_a_foreign_file_is_left_as_it_is(tmp_path: Path) -> None:
    text = tmp_path / "letter"
    text.write_text("Dear Sir or Madam, " * 50)
    database = tmp_path / "other.db"
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE mine (x)")
    connection.commit()
    connection.close()
    for file in (text, database):
        before = file.read_bytes()
        with pytest.raises(StateFileError, match="no state file"):
            Sandbox(state_file=file)
        assert file.read_bytes() == before


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with pytest.raises(StateFileError, match="link"):
        Sandbox(state_file=tmp_path / "link")
    assert not (tmp_path / "target").exists()


@pytest.mark.parametrize("kind", ["directory", "missing", "fifo"])
def test_what_is_no_file_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / kind
    if kind == "directory":
        path.mkdir()
    elif kind == "fifo":
        os.mkfifo(path)
    else:
        path = path / "state"
    with pytest.raises(StateFileError):
        Sandbox(state_file=path)


def test_a_damaged_file_is_a_clear_error(tmp_path: Path) -> None:
    file = tmp_path / "state"
    Sandbox(state_file=file).close()
    content = bytearray(file.read_bytes())
    content[100:4096] = b"\xff" * 3996
    file.write_bytes(content)
    with pytest.raises(StateFileError, match=r"state file"):
        Sandbox(state_file=file)


def test_a_file_of_another_seed_is_refused_and_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "state"
    Sandbox(state_file=file).close()
    before = file.read_bytes()
    monkeypatch.setattr("beatpass_client.sandbox.seed.version", lambda: 7)
    with pytest.raises(StateFileError, match="made by a sandbox with other data") as caught:
        Sandbox(state_file=file)
    assert "\n" not in str(caught.value)
    assert file.read_bytes() == before


def test_the_version_of_the_seed_follows_from_its_data(monkeypatch: pytest.MonkeyPatch) -> None:
    from beatpass_client.sandbox import seed

    version = seed.version()
    seed.version.cache_clear()
    assert seed.version() == version
    state = seed.seeded()
    state.change("genre", 1, display_name="Something else")
    monkeypatch.setattr(seed, "seeded", lambda: state)
    seed.version.cache_clear()
    assert seed.version() != version
    seed.version.cache_clear()
