"""Lists: a page, some items or all of them, and going on after a stop."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from beatpass_client.sandbox import SandboxServer
from tests.harness import FaultServer, json_answer, never_answer

from .process import Command


def page(number: int, last: int = 3) -> Any:
    data = [{"id": number * 10 + each} for each in range(2)]
    facts = {"current_page": number, "last_page": last, "per_page": 2, "total": 2 * last}
    return json_answer({"status": "success", "pagination": {**facts, "data": data}})


def ids(text: str) -> list[int]:
    return [json.loads(line)["id"] for line in text.splitlines()]


@pytest.fixture
def command(tmp_path: Path, server: FaultServer) -> Command:
    return Command(tmp_path, server.base_url)


def test_a_list_is_one_page_unless_more_is_asked_for(
    beatpass: Command, sandbox_server: SandboxServer
) -> None:
    sandbox_server.sandbox.request_log.clear()
    assert len(beatpass("tracks", "list").out.splitlines()) == 15
    assert len(sandbox_server.sandbox.request_log.requests("getTracks")) == 1


def test_so_many_items_come_from_as_many_pages_as_it_takes(beatpass: Command) -> None:
    ran = beatpass("tracks", "list", "--max-items", "25", "--page-size", "10")
    assert len(set(ids(ran.out))) == 25


def test_all_items_come_and_the_requests_are_told_first(beatpass: Command) -> None:
    ran = beatpass("tracks", "list", "--all", "--page-size", "250", "--fields", "id")
    assert len(set(ids(ran.out))) == 500
    assert ran.err == "500 items: 1 more request\n"


def test_the_wait_for_the_limit_is_told_first(command: Command, server: FaultServer) -> None:
    server.answers(page(1, last=400), never_answer())
    process = command.start("tracks", "list", "--all")
    assert process.stderr is not None
    line = process.stderr.readline()
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    assert line.startswith("800 items: 399 more requests, at least ")


def test_ctrl_c_keeps_what_came_and_the_list_goes_on_there(
    command: Command, server: FaultServer
) -> None:
    server.answers(page(1), page(2), never_answer())
    process = command.start("tracks", "list", "--all", "--format", "json")
    server.ledger.wait_until(lambda ledger: len(ledger) == 3)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert [each["id"] for each in json.loads(out)] == [10, 11, 20, 21]
    assert "--resume" in err
    server.answers(page(3))
    ran = command("tracks", "list", "--all", "--format", "json", "--resume")
    assert [each["id"] for each in json.loads(ran.out)] == [30, 31]
    assert "page=3" in server.ledger[3].target


def test_a_file_goes_on_where_it_was_left(
    command: Command, server: FaultServer, tmp_path: Path
) -> None:
    words = ("tracks", "list", "--all", "--out", str(tmp_path / "all.jsonl"))
    server.answers(page(1), json_answer({"message": "no"}, 403), page(2), page(3))
    assert command(*words).code == 4
    assert command(*words, "--resume").code == 0
    assert ids((tmp_path / "all.jsonl").read_text()) == [10, 11, 20, 21, 30, 31]


def test_what_was_finished_cannot_go_on(command: Command, server: FaultServer) -> None:
    server.answers(page(1), page(2), page(3))
    assert command("tracks", "list", "--all").code == 0
    ran = command("tracks", "list", "--all", "--resume")
    assert ran.code == 2
    assert "nothing to go on with" in ran.err


def test_another_list_does_not_go_on_there(command: Command, server: FaultServer) -> None:
    server.answers(page(1), json_answer({"message": "no"}, 403))
    assert command("tracks", "list", "--all", "--query", "a").code == 4
    assert command("tracks", "list", "--all", "--query", "b", "--resume").code == 2


def test_a_progress_bar_moves_at_a_terminal(command: Command, server: FaultServer) -> None:
    server.answers(page(1), page(2), page(3))
    ran = command.at_terminal("tracks", "list", "--all", "--fields", "id")
    assert "6 items: 2 more requests" in ran.out
    assert "6/6" in ran.out


def test_messages_are_walked_through_as_well(beatpass: Command) -> None:
    ran = beatpass("messages", "list", "1", "--all", "--page-size", "2")
    assert len(ids(ran.out)) == len(set(ids(ran.out))) > 2


def test_a_list_that_is_not_paged_is_cut(beatpass: Command) -> None:
    assert len(beatpass("beat-requests", "list", "--max-items", "2").out.splitlines()) == 2
