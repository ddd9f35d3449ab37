"""Sandboxes are apart from each other and from the network, and quickly made."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from typing import Any

import pytest

from beatpass_client.contract import operations
from beatpass_client.sandbox import Sandbox, seed
from beatpass_client.sandbox.personas import BUYER, PRODUCER

from ..paths import path_of


def test_no_connection_is_opened_by_any_operation(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: Any) -> None:
        raise AssertionError(f"a connection to {arguments[1:]}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    sandbox = Sandbox(frozen=True, checked=True)
    sandbox.limits.on = False
    for operation in operations():
        sandbox.request(operation.method, path_of(operation), {}, token=PRODUCER.token)


def test_what_is_done_in_one_sandbox_is_not_seen_in_another() -> None:
    first, second = Sandbox(), Sandbox()
    first.state.delete("track", 3629)
    first.clock.advance(1e6)
    first.faults.add(kind="reset", count=None)
    assert second.request("GET", "/tracks/3629", token=BUYER.token).status == 200


def test_the_seed_is_made_within_two_seconds_and_a_copy_within_five_milliseconds() -> None:
    script = (
        "import time\n"
        "from beatpass_client.sandbox import Sandbox\n"
        "start = time.process_time()\n"
        "Sandbox()\n"
        "print(time.process_time() - start)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert float(done.stdout) < 2
    seed.image()
    times = []
    for _ in range(20):
        start = time.process_time()
        Sandbox().close()
        times.append(time.process_time() - start)
    assert min(times) < 0.005


def test_a_larger_seed_lists_its_last_page() -> None:
    sandbox = Sandbox(tracks=2_000, frozen=True)
    page = sandbox.request("GET", "/tracks?per_page=500&page=4").body["pagination"]
    assert (page["total"], page["from"], page["to"]) == (2_000, 1_501, 2_000)
    assert page["data"][-1]["id"] == 3130 + 1_999


def test_a_page_skips_what_was_deleted(sandbox: Sandbox) -> None:
    sandbox.state.delete("track", 3131)
    page = sandbox.request("GET", "/tracks?per_page=2&page=2").body["pagination"]
    assert [track["id"] for track in page["data"]] == [3133, 3134]
    assert page["total"] == 499
