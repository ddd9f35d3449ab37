"""A limit that several processes share: what is kept where, and what happens when it fails."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import shutil
import socket
import stat
import subprocess
import sys
import time
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from beatpass_client import BeatPass, BeatPassSync, ConfigurationError
from beatpass_client.transport.clock import SystemClock
from tests.harness import (
    FakeClock,
    FaultServer,
    LaravelLimits,
    LaravelServer,
    json_answer,
    never_answer,
    refused_port,
    seeded,
)

TOKEN = "token-of-a-test"
WORKER = Path(__file__).resolve().parents[1] / "scenarios" / "limit_worker.py"
PASSWORD = "hush-hush-password"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "limit"


@contextmanager
def redis_server() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A Redis server of our own, with a password."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("there is no redis-server; Debian has it in the package redis-server")
    pytest.importorskip("redis")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "",
               "--appendonly", "no", "--requirepass", PASSWORD]  # fmt: skip
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.02)
        yield f"redis://:{PASSWORD}@127.0.0.1:{port}/0", server
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    with redis_server() as (url, _):
        yield url


@pytest.fixture(params=["file", "redis"])
def store(request: pytest.FixtureRequest) -> Path | str:
    if request.param == "file":
        path: Path = request.getfixturevalue("file")
        return path
    url: str = request.getfixturevalue("redis_url")
    return url


def sync_client(server: LaravelServer, store: Path | str, **options: Any) -> BeatPassSync:
    options = {"random": seeded(), **options}
    return BeatPassSync(TOKEN, transport=server.transport(), shared_limit=store, **options)


def test_clients_that_share_a_limit_know_of_each_others_calls(store: Path | str) -> None:
    """Each has its own clock here, and so its own limiter, as clients of two processes have."""
    limits = LaravelLimits(4, 2)
    server = LaravelServer(limits)
    with (
        sync_client(server, store, clock=_Clock()) as one,
        sync_client(server, store, clock=_Clock()) as other,
    ):
        for _ in range(6):
            one.tracks.get(1)
            other.tracks.get(1)
    assert sum(limits.accepted.values()) == 12
    assert limits.most_refused <= 1


async def test_tasks_that_share_a_limit_are_all_served(store: Path | str) -> None:
    limits = LaravelLimits(15, 1)
    server = LaravelServer(limits)

    def client() -> BeatPass:
        return BeatPass(TOKEN, transport=server.transport(), shared_limit=store, clock=_Clock())

    async with client() as one, client() as other:
        calls = [bp.tracks.get(1) for bp in (one, other) for _ in range(20)]
        await asyncio.gather(*calls)
    assert sum(limits.accepted.values()) == 40
    assert limits.most_accepted <= 15
    assert limits.most_refused <= 1


async def test_cancelled_calls_give_back_their_turns(store: Path | str) -> None:
    server = LaravelServer(LaravelLimits(300, 60))

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(30)
            raise AssertionError("cancelled before")

    async with (
        BeatPass(TOKEN, transport=Slow(), shared_limit=store, clock=_Clock()) as slow,
        BeatPass(TOKEN, transport=server.transport(), shared_limit=store, clock=_Clock()) as quick,
    ):
        calls = [asyncio.create_task(slow.tracks.get(1)) for _ in range(30)]
        await asyncio.sleep(0.7)
        for call in calls:
            call.cancel()
        ended = await asyncio.gather(*calls, return_exceptions=True)
        assert all(isinstance(each, asyncio.CancelledError) for each in ended)
        async with asyncio.timeout(5):
            await asyncio.gather(*(quick.tracks.get(1) for _ in range(30)))


def test_a_process_that_is_killed_holds_nobody_back(store: Path | str, server: FaultServer) -> None:
    """It dies with calls on their way, and the turns for them are in the store."""
    server.answers(json_answer({"track": {"id": 1, "name": "Night"}}))
    server.always(never_answer())
    command = [sys.executable, str(WORKER), server.base_url, "9", "9", str(store)]
    worker = subprocess.Popen(command)
    server.ledger.wait_until(lambda ledger: len(ledger) >= 4)
    worker.kill()
    worker.wait(timeout=20)
    server.always(LaravelServer(LaravelLimits()).script())
    began = time.monotonic()
    with BeatPassSync(TOKEN, base_url=server.base_url, shared_limit=store) as bp:
        for _ in range(20):
            bp.tracks.get(1)
    assert time.monotonic() - began < 10


def test_a_redis_server_that_goes_away_makes_one_warning_and_stops_nothing() -> None:
    limits = LaravelLimits(5, 60)
    clock = FakeClock()
    limits.now = clock.time
    with (
        redis_server() as (url, process),
        sync_client(LaravelServer(limits), url, clock=clock) as bp,
    ):
        bp.tracks.get(1)
        process.terminate()
        process.wait(timeout=20)
        with pytest.warns(RuntimeWarning, match="not in force") as caught:
            assert len([bp.tracks.get(1) for _ in range(12)]) == 12
    assert len(caught) == 1
    assert limits.most_accepted <= 5
    assert limits.most_refused <= 1


def test_the_file_is_for_its_owner_only_and_holds_no_token(file: Path) -> None:
    with sync_client(LaravelServer(LaravelLimits()), file) as bp:
        bp.tracks.get(1)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    content = file.read_text()
    assert json.loads(content)["tokens"]
    assert TOKEN not in content


def test_two_tokens_share_a_file_and_no_limit(file: Path) -> None:
    server = LaravelServer(LaravelLimits())
    for token in (TOKEN, "token-of-another"):
        with BeatPassSync(token, transport=server.transport(), shared_limit=file) as bp:
            bp.tracks.get(1)
    assert len(json.loads(file.read_text())["tokens"]) == 2


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\x00", b'{"tokens": 3}', b"x" * 9000])
def test_a_file_that_a_crash_has_left_broken_is_begun_anew(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    file.chmod(0o600)
    with sync_client(LaravelServer(LaravelLimits()), file) as bp:
        bp.tracks.get(1)
    assert json.loads(file.read_text())["tokens"]


def test_what_is_no_window_in_a_file_is_begun_anew(file: Path) -> None:
    server = LaravelServer(LaravelLimits())
    with sync_client(server, file) as bp:
        bp.tracks.get(1)
        content = json.loads(file.read_text())
        for token in content["tokens"].values():
            token["windows"]["shared"]["bucket"]["rate"] = "fast"
        file.write_text(json.dumps(content))
        bp.tracks.get(1)


def test_what_was_written_before_the_machine_was_started_is_forgotten(file: Path) -> None:
    server = LaravelServer(LaravelLimits())
    with sync_client(server, file) as bp:
        bp.tracks.get(1)
        content = json.loads(file.read_text())
        for token in content["tokens"].values():
            token["windows"]["shared"]["gate"] = token["used"] + 1e6
        content["boot"] = "another"
        file.write_text(json.dumps(content))
        bp.tracks.get(1)


@pytest.mark.parametrize("what", ["folder", "link", "pipe", "open to others", "no folder"])
def test_a_file_that_cannot_be_used_is_refused(tmp_path: Path, what: str) -> None:
    path = tmp_path / "limit"
    if what == "folder":
        path.mkdir()
    elif what == "link":
        path.symlink_to(tmp_path / "elsewhere")
    elif what == "pipe":
        os.mkfifo(path)
    elif what == "open to others":
        path.touch(0o644)
        path.chmod(0o644)
    else:
        path = tmp_path / "missing" / "limit"
    with pytest.raises(ConfigurationError, match="shared_limit"):
        BeatPassSync(TOKEN, shared_limit=path)


@pytest.mark.parametrize(
    "where",
    [f"http://:{PASSWORD}@host", f"redis://:{PASSWORD}@host:port", "/a/path/as/text", "", 5],
)
def test_a_place_that_cannot_be_used_is_refused_and_not_shown(where: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        BeatPassSync(TOKEN, shared_limit=where)
    assert PASSWORD not in "".join(traceback.format_exception(caught.value))


def test_a_file_that_goes_bad_makes_one_warning_and_stops_nothing(file: Path) -> None:
    limits = LaravelLimits(5, 60)
    clock = FakeClock()
    limits.now = clock.time
    with sync_client(LaravelServer(limits), file, clock=clock) as bp:
        bp.tracks.get(1)
        file.chmod(0o644)
        with pytest.warns(RuntimeWarning, match="shared limit is not in force"):
            bp.tracks.get(1)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for _ in range(10):
                bp.tracks.get(1)
    assert limits.most_accepted <= 5
    assert limits.most_refused <= 1


def test_a_file_that_is_good_again_is_used_again(file: Path) -> None:
    clock = FakeClock()
    with sync_client(LaravelServer(LaravelLimits()), file, clock=clock) as bp:
        bp.tracks.get(1)
        file.chmod(0o644)
        with pytest.warns(RuntimeWarning):
            bp.tracks.get(1)
        file.chmod(0o600)
        before = file.stat().st_mtime_ns
        clock.advance(60)
        bp.tracks.get(1)
        assert file.stat().st_mtime_ns > before


def test_a_process_that_holds_the_lock_for_ever_stops_nobody(file: Path) -> None:
    clock = FakeClock()
    with (
        sync_client(LaravelServer(LaravelLimits()), file, clock=clock) as bp,
        file.open("rb") as held,
    ):
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.warns(RuntimeWarning, match="locked"):
            bp.tracks.get(1)
    assert clock.waited < 20


def test_a_redis_server_that_is_away_makes_one_warning_and_stops_nothing() -> None:
    pytest.importorskip("redis")
    limits = LaravelLimits(5, 60)
    clock = FakeClock()
    limits.now = clock.time
    with refused_port() as port:
        url = f"redis://:{PASSWORD}@127.0.0.1:{port}/0"
        with sync_client(LaravelServer(limits), url, clock=clock) as bp:
            with pytest.warns(RuntimeWarning, match="not in force") as caught:
                assert len([bp.tracks.get(1) for _ in range(12)]) == 12
            assert PASSWORD not in repr(bp)
    assert len(caught) == 1
    assert PASSWORD not in str(caught[0].message)
    assert limits.most_accepted <= 5


def test_a_wrong_password_is_not_shown(redis_url: str, caplog: pytest.LogCaptureFixture) -> None:
    url = redis_url.replace(PASSWORD, "wrong-password")
    with (
        sync_client(LaravelServer(LaravelLimits()), url, clock=_Clock()) as bp,
        pytest.warns(RuntimeWarning, match="not in force") as caught,
    ):
        bp.tracks.get(1)
    assert "wrong-password" not in str(caught[0].message) + caplog.text + repr(bp)


def test_a_redis_server_learns_no_token_and_forgets_in_the_end(redis_url: str) -> None:
    redis = pytest.importorskip("redis")
    with sync_client(LaravelServer(LaravelLimits()), redis_url) as bp:
        bp.tracks.get(1)
    with redis.Redis.from_url(redis_url) as server:
        keys = server.keys("*")
        assert keys
        assert all(0 < server.ttl(key) <= 7200 for key in keys)
        assert not any(TOKEN.encode() in key + server.get(key) for key in keys)


def test_ten_processes_share_a_redis_server_with_less_than_two_round_trips_a_call(
    redis_url: str, server: FaultServer
) -> None:
    redis = pytest.importorskip("redis")
    limits = LaravelLimits(300, 60)
    server.always(LaravelServer(limits).script())
    with redis.Redis.from_url(redis_url) as connection:
        connection.config_resetstat()
    command = [sys.executable, str(WORKER), server.base_url, "6", "5", redis_url]
    workers = [subprocess.Popen(command) for _ in range(10)]
    assert [worker.wait(timeout=60) for worker in workers] == [0] * 10
    with redis.Redis.from_url(redis_url) as connection:
        stats = connection.info("commandstats")
    assert sum(limits.accepted.values()) == 300
    assert limits.refusals <= 1
    assert stats["cmdstat_evalsha"]["calls"] < 2 * 300


def test_a_redis_server_that_has_lost_everything_is_served_again(redis_url: str) -> None:
    redis = pytest.importorskip("redis")
    with sync_client(LaravelServer(LaravelLimits()), redis_url) as bp:
        bp.tracks.get(1)
        with redis.Redis.from_url(redis_url) as server:
            server.flushall()
            server.script_flush()
        bp.tracks.get(1)


class _Clock(SystemClock):
    """The clock of the machine, as another process would have it."""
