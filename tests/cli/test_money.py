"""Money is spent when somebody agreed, and once."""

from __future__ import annotations

import json
import signal
import time
from pathlib import Path

import pytest

from beatpass_client import NotAllowedError
from beatpass_client.cli.session import open_client
from beatpass_client.sandbox import SandboxServer
from tests.harness import FaultServer, close_after_request, json_answer, never_answer

from .process import Command

BUY = ("purchases", "initiate", "3131")
AGREED = ("--yes", "--max-price", "1000")
PRICE = json_answer({"status": "success", "total_amount": 20.5, "currency": "CAD"})


@pytest.fixture
def command(tmp_path: Path, server: FaultServer) -> Command:
    server.answers(PRICE, PRICE, PRICE, path="calculate-price")
    return Command(tmp_path, server.base_url)


def sent(server: FaultServer) -> int:
    return sum(head.target.endswith("/initiate") for head in server.ledger.heads)


@pytest.mark.parametrize("agreed", [(), ("--yes",), ("--max-price", "1000")])
def test_c01_without_a_terminal_half_an_agreement_sends_nothing(
    command: Command, server: FaultServer, agreed: tuple[str, ...]
) -> None:
    ran = command(*BUY, *agreed)
    assert ran.code == 6
    assert "--yes --max-price" in ran.err
    assert not server.ledger.heads


def test_c02_a_higher_price_is_not_paid(command: Command, server: FaultServer) -> None:
    ran = command(*BUY, "--yes", "--max-price", "20.49")
    assert ran.code == 6
    assert "20.5 CAD" in ran.err
    assert "--max-price 20.49" in ran.err
    assert sent(server) == 0


@pytest.mark.parametrize("amount", ["much", "-1", "nan", "20 dollars"])
def test_a_ceiling_that_is_no_price_sends_nothing(
    command: Command, server: FaultServer, amount: str
) -> None:
    ran = command(*BUY, "--yes", f"--max-price={amount}")
    assert ran.code == 2
    assert "--max-price is" in ran.err
    assert not server.ledger.heads


def test_a_ceiling_in_another_currency_buys_nothing(command: Command, server: FaultServer) -> None:
    ran = command(*BUY, "--yes", "--max-price", "100 USD")
    assert ran.code == 6
    assert "another currency" in ran.err
    assert sent(server) == 0


def test_a_purchase_that_was_agreed_to_is_begun(
    beatpass: Command, fresh_sandbox_server: SandboxServer
) -> None:
    ran = beatpass(*BUY, *AGREED)
    assert ran.code == 0
    assert "219.75 CAD" in ran.err
    assert json.loads(ran.out)["pricing"]["total_amount"] == 219.75
    assert len(fresh_sandbox_server.sandbox.request_log.requests("initiateTrackPurchase")) == 1


@pytest.mark.parametrize(("typed", "code", "count"), [("y\n", 0, 1), ("n\n", 6, 0), ("\n", 6, 0)])
def test_at_a_terminal_the_price_is_shown_and_asked_about(
    beatpass: Command, fresh_sandbox_server: SandboxServer, typed: str, code: int, count: int
) -> None:
    ran = beatpass.at_terminal(*BUY, typed=typed, when="[y/N]")
    assert ran.code == code
    assert "219.75 CAD" in ran.out
    assert len(fresh_sandbox_server.sandbox.request_log.requests("initiateTrackPurchase")) == count


def test_a_dry_run_shows_the_request_and_sends_nothing(
    command: Command, server: FaultServer
) -> None:
    ran = command(*BUY, "--dry-run")
    assert ran.code == 0
    assert json.loads(ran.out)["operation"] == "initiateTrackPurchase"
    assert "sandbox-token" not in ran.out
    assert not server.ledger.heads


def test_c11_a_lost_answer_exits_with_75_and_says_what_to_look_at(
    command: Command, server: FaultServer
) -> None:
    server.answers(close_after_request(), path="initiate")
    ran = command(*BUY, *AGREED)
    assert ran.code == 75
    assert "beatpass purchases status 3131" in ran.err
    assert sent(server) == 1


def test_c11_the_same_purchase_waits_until_somebody_looked(
    command: Command, server: FaultServer
) -> None:
    server.answers(close_after_request(), json_answer({"purchase_id": 1}), path="initiate")
    assert command(*BUY, *AGREED).code == 75
    again = command(*BUY, *AGREED)
    assert again.code == 6
    assert "--force" in again.err
    assert sent(server) == 1
    assert command(*BUY, *AGREED, "--force").code == 0
    assert sent(server) == 2


def test_c11_another_purchase_does_not_wait(command: Command, server: FaultServer) -> None:
    server.answers(close_after_request(), json_answer({"purchase_id": 1}), path="initiate")
    assert command(*BUY, *AGREED).code == 75
    assert command("purchases", "initiate", "3132", *AGREED).code == 0


def test_c11_a_refusal_does_not_hold_up_the_next_try(command: Command, server: FaultServer) -> None:
    refusal = json_answer({"message": "Price changed"}, 409)
    server.answers(refusal, json_answer({"purchase_id": 1}), path="initiate")
    assert command(*BUY, *AGREED).code == 4
    assert command(*BUY, *AGREED).code == 0


def test_c11_with_json_a_lost_answer_is_an_object(command: Command, server: FaultServer) -> None:
    server.answers(close_after_request(), path="initiate")
    ran = command(*BUY, *AGREED, "--json")
    error = json.loads(ran.err)["error"]
    assert (error["exit_code"], error["operation"]) == (75, "initiateTrackPurchase")
    assert "beatpass purchases status" in error["verify"]


def test_c10_interrupted_while_buying_the_outcome_is_said_to_be_open(
    command: Command, server: FaultServer
) -> None:
    server.answers(never_answer(), path="initiate")
    process = command.start(*BUY, *AGREED)
    server.ledger.wait_until(lambda ledger: len(ledger.heads) >= 2)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "outcome unknown" in err
    assert "Traceback" not in err
    assert command(*BUY, *AGREED).code == 6


def test_c10_interrupted_while_reading_it_just_ends(tmp_path: Path, server: FaultServer) -> None:
    server.always(never_answer())
    process = Command(tmp_path, server.base_url).start("tracks", "get", "1")
    server.ledger.wait_until(lambda ledger: len(ledger.heads) >= 1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "beatpass: interrupted\n")


def test_c10_interrupted_at_the_question_nothing_is_sent(
    beatpass: Command, fresh_sandbox_server: SandboxServer
) -> None:
    ran = beatpass.at_terminal(*BUY, typed="\x03", when="[y/N]")
    assert ran.code == 130
    assert not fresh_sandbox_server.sandbox.request_log.requests("initiateTrackPurchase")


def test_deleting_asks_for_an_agreement(
    beatpass: Command, fresh_sandbox_server: SandboxServer
) -> None:
    ran = beatpass("playlists", "delete", "1")
    assert ran.code == 6
    assert not fresh_sandbox_server.sandbox.request_log.requests("deletePlaylist")


def test_a_reading_client_can_change_nothing(
    monkeypatch: pytest.MonkeyPatch, sandbox_server: SandboxServer
) -> None:
    monkeypatch.setenv("BEATPASS_BASE_URL", sandbox_server.base_url)
    monkeypatch.setenv("BEATPASS_TOKEN", sandbox_server.token)
    with open_client(read_only=True) as client, pytest.raises(NotAllowedError):
        client.playlists.create(name="Mine")


def test_of_three_identical_purchases_at_once_one_is_sent(
    tmp_path: Path, server: FaultServer
) -> None:
    server.answers(*[PRICE] * 3, path="calculate-price")
    server.answers(never_answer(), path="initiate")
    command = Command(tmp_path, server.base_url)
    running = [command.start(*BUY, *AGREED) for _ in range(3)]
    try:
        server.ledger.wait_until(lambda _: sent(server) == 1)
        deadline = time.monotonic() + 60
        while sum(each.poll() is None for each in running) > 1 and time.monotonic() < deadline:
            time.sleep(0.05)
        assert sorted(str(each.poll()) for each in running) == ["6", "6", "None"]
    finally:
        for each in running:
            each.kill()
            each.communicate()
    assert sent(server) == 1


def test_after_a_kill_the_purchase_is_remembered_and_the_command_says_how_to_find_out(
    command: Command, server: FaultServer
) -> None:
    server.answers(never_answer(), json_answer({"purchase_id": 1}), path="initiate")
    process = command.start(*BUY, *AGREED)
    server.ledger.wait_until(lambda _: sent(server) == 1)
    process.kill()
    process.communicate()
    again = command(*BUY, *AGREED)
    assert again.code == 6
    assert "beatpass purchases status 3131, then repeat it with --force" in again.err
    assert "beatpass purchases status 3131" in command("doctor", "--offline").out
    assert command(*BUY, *AGREED, "--force").code == 0
    assert sent(server) == 2


def test_an_open_outcome_of_more_than_ten_minutes_ago_is_told_and_holds_up_nothing(
    command: Command, server: FaultServer
) -> None:
    server.answers(close_after_request(), json_answer({"purchase_id": 1}), path="initiate")
    assert command(*BUY, *AGREED).code == 75
    (entry,) = (command.home / ".local/state/beatpass/journal").glob("*.open")
    first, *others = entry.read_text().splitlines()
    fields = json.loads(first)
    fields["started_at"] = "2026-01-01T00:00:00+00:00"
    entry.write_text("\n".join([json.dumps(fields), *others, ""]))
    ran = command(*BUY, *AGREED)
    assert ran.code == 0
    assert "beatpass purchases status 3131" in ran.err
    assert sent(server) == 2
