"""The journal: what was under way is found again, and of two identical purchases one is sent."""

from __future__ import annotations

import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from beatpass_client import (
    BeatPass,
    BeatPassSync,
    ConfigurationError,
    NotAllowedError,
    UnknownOutcomeError,
)
from tests.harness import FakeClock, FaultServer, never_answer

BOUGHT = {"status": "success", "purchase_id": 1, "client_secret": "very-secret"}
BUYER = """
import sys
from pathlib import Path
from beatpass_client import BeatPassSync, NotAllowedError
bp = BeatPassSync("a-test-token", base_url=sys.argv[1], journal=Path(sys.argv[2]))
try:
    bp.purchases.initiate(7)
except NotAllowedError as error:
    print(error)
"""


def client(answer: Any, folder: Path, **options: Any) -> BeatPassSync:
    transport = httpx.MockTransport(answer)
    given = {"confirm": True, "clock": FakeClock(), **options}
    return BeatPassSync("a-test-token", transport=transport, journal=folder, **given)


def bought(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=BOUGHT)


def lost(_: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("broken")


def test_an_entry_is_on_disk_before_the_request_is_sent(tmp_path: Path) -> None:
    seen: list[Any] = []

    def answer(_: httpx.Request) -> httpx.Response:
        seen.extend(bp.journal.open())
        return httpx.Response(200, json=BOUGHT)

    bp = client(answer, tmp_path / "journal")
    bp.purchases.initiate(7)
    [entry] = seen
    assert (entry.operation, entry.state) == ("initiateTrackPurchase", "pending")
    assert entry.evidence == {"path": "/tracks/7/purchase/initiate"}
    assert bp.journal.open() == []


def test_nobody_else_can_read_the_journal_and_no_secret_is_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    bp = client(lost, folder)
    with pytest.raises(UnknownOutcomeError):
        bp.beat_requests.create(content="something private", reference_track="https://x.example/1")
    [file] = folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert "something private" not in file.read_text()
    assert "a-test-token" not in file.read_text()


def test_a_lost_answer_stays_open_and_blocks_the_same_call_until_it_is_closed(
    tmp_path: Path,
) -> None:
    bp = client(lost, tmp_path)
    with pytest.raises(UnknownOutcomeError):
        bp.purchases.initiate(7)
    with pytest.raises(NotAllowedError, match=r"bp\.journal\.open.*Nothing was sent"):
        client(bought, tmp_path).purchases.initiate(7)
    client(bought, tmp_path).purchases.initiate(8)
    [entry] = bp.journal.open()
    assert entry.state == "unknown"
    bp.journal.close(entry)
    client(bought, tmp_path).purchases.initiate(7)
    assert bp.journal.open() == []


def test_a_refusal_and_what_was_never_sent_leave_nothing_open(tmp_path: Path) -> None:
    refusing = client(lambda _: httpx.Response(422, json={"message": "No."}), tmp_path)
    for bp in (refusing, client(bought, tmp_path, deadline=0.1)):
        with pytest.raises(Exception, match="initiateTrackPurchase"):
            bp.purchases.initiate(7)
        assert bp.journal.open() == []


def test_what_nobody_confirmed_is_not_written_down(tmp_path: Path) -> None:
    with pytest.raises(NotAllowedError):
        client(bought, tmp_path, confirm=False).purchases.initiate(7)
    assert list(tmp_path.iterdir()) == []


def test_reads_are_not_written_down(tmp_path: Path) -> None:
    client(
        lambda _: httpx.Response(200, json={"track": {"id": 1, "name": "Night"}}), tmp_path
    ).tracks.get(1)
    assert list(tmp_path.iterdir()) == []


def test_an_entry_can_be_verified(tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            raise httpx.ReadError("broken")
        return httpx.Response(200, json={"has_purchased": True})

    bp = client(answer, tmp_path)
    with pytest.raises(UnknownOutcomeError):
        bp.purchases.initiate(7)
    [entry] = bp.journal.open()
    assert bp.verify(entry).happened


async def test_the_journal_serves_asynchronous_clients_too(tmp_path: Path) -> None:
    transport = httpx.MockTransport(lost)
    async with BeatPass("a-test-token", transport=transport, confirm=True, journal=tmp_path) as bp:
        with pytest.raises(UnknownOutcomeError):
            await bp.purchases.initiate(7)
        assert len(bp.journal.open()) == 1


def test_a_client_without_a_journal_says_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="journal=Path"):
        _ = BeatPassSync("").journal
    not_a_folder = tmp_path / "file"
    not_a_folder.write_text("")
    with pytest.raises(ConfigurationError, match="Nothing was sent"):
        client(bought, not_a_folder).purchases.initiate(7)


def buyer(server: FaultServer, folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", BUYER, server.base_url, str(folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_what_a_killed_program_had_under_way_is_found_again(
    server: FaultServer, tmp_path: Path
) -> None:
    server.always(never_answer())
    process = buyer(server, tmp_path)
    while not len(server.ledger):
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=20)
    [entry] = client(bought, tmp_path).journal.open()
    assert (entry.operation, entry.state) == ("initiateTrackPurchase", "pending")


def test_of_two_programs_that_begin_the_same_purchase_one_sends_it(
    server: FaultServer, tmp_path: Path
) -> None:
    server.always(never_answer())
    processes = [buyer(server, tmp_path) for _ in range(3)]
    while sum(each.poll() is not None for each in processes) < 2:
        time.sleep(0.01)
    [sender] = [each for each in processes if each.poll() is None]
    for each in processes:
        if each is sender:
            each.kill()
        said, _ = each.communicate(timeout=20)
        assert each is sender or "the same call is under way" in said
    assert len(server.ledger) == 1
