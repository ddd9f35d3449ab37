"""The token: kept so that only its owner can read it, and shown to nobody."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from beatpass_client.sandbox import SandboxServer
from beatpass_client.sandbox.personas import PASSWORD
from tests.harness import Canary, FaultServer, json_answer

from .process import Command

FILE = Path(".config/beatpass/credentials.toml")
SIGN_IN = ("auth", "login", "--email", "user12@beatpass.example")
GOOD = 'token = "abcdefgh12345678"\norigin = "https://open.beatpass.ca"\n'


def put(home: Path, text: str | bytes, mode: int = 0o600) -> Path:
    path = home / FILE
    path.parent.mkdir(parents=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    path.chmod(mode)
    return path


def test_a10_a_token_is_kept_for_its_owner_only(beatpass_alone: Command, canary: Canary) -> None:
    ran = beatpass_alone("auth", "login", stdin=canary.token + "\n")
    assert ran.code == 0
    path = beatpass_alone.home / FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert os.listdir(path.parent) == [path.name]
    assert canary.token in path.read_text()


def test_a11_no_output_shows_the_token(beatpass_alone: Command, canary: Canary) -> None:
    for words, stdin in [
        (("auth", "login", "--debug"), canary.token + "\n"),
        (("auth", "status"), None),
        (("auth", "status", "--json"), None),
        (("doctor", "--offline"), None),
        (("auth", "login"), canary.token + " x\n"),
    ]:
        ran = beatpass_alone(*words, stdin=stdin)
        canary.check_text(ran.out + ran.err, " ".join(words))


def test_a11_a_token_is_no_argument(beatpass_alone: Command, canary: Canary) -> None:
    for words in (("auth", "login", canary.token), ("auth", "login", "--token", canary.token)):
        ran = beatpass_alone(*words)
        assert ran.code == 2
    assert not (beatpass_alone.home / FILE).exists()


def test_a11_no_help_has_a_place_for_a_token(beatpass_alone: Command) -> None:
    assert "--token" not in beatpass_alone("auth", "login", "--help").out


def test_at_a_terminal_the_token_is_asked_for_and_does_not_show(
    beatpass_alone: Command, canary: Canary
) -> None:
    ran = beatpass_alone.at_terminal("auth", "login", typed=canary.token + "\n", when="Token: ")
    assert ran.code == 0
    canary.check_text(ran.out, "the terminal")
    assert canary.token in (beatpass_alone.home / FILE).read_text()


def test_the_days_that_are_left_are_told(beatpass_alone: Command) -> None:
    made = datetime.now(UTC).date() - timedelta(days=80)
    assert (
        "days left"
        in beatpass_alone(
            "auth", "login", "--created", made.isoformat(), stdin="abcdefgh12345678\n"
        ).err
    )
    status = json.loads(beatpass_alone("auth", "status").out)
    assert status["days_left"] in (9, 10)
    assert status["created"] == made.isoformat()


def test_a_token_older_than_its_life_is_no_token(beatpass_alone: Command) -> None:
    put(beatpass_alone.home, GOOD + "created = 2020-01-01\n")
    ran = beatpass_alone("auth", "status")
    assert ran.code == 3
    assert "expired" in ran.out


def test_a_token_that_is_kept_is_sent_to_its_own_server(
    tmp_path: Path, server: FaultServer, canary: Canary
) -> None:
    command = Command(tmp_path, server.base_url)
    tokenless = command.without("BEATPASS_TOKEN")
    server.always(json_answer({"status": "success", "track": {"id": 1}}))
    assert command("auth", "login", stdin=canary.token, environment=tokenless).code == 0
    assert command("tracks", "get", "1", environment=tokenless).code == 0
    assert server.ledger[0].header("authorization") == f"Bearer {canary.token}"


def test_a06_a_token_that_is_kept_goes_to_no_other_server(
    tmp_path: Path, server: FaultServer
) -> None:
    put(tmp_path, GOOD)
    command = Command(tmp_path, server.base_url)
    server.always(json_answer({"status": "success", "track": {"id": 1}}))
    tokenless = command.without("BEATPASS_TOKEN")
    assert command("tracks", "get", "1", environment=tokenless).code == 0
    assert server.ledger[0].header("authorization") is None


def test_logging_out_forgets_the_token(beatpass_alone: Command) -> None:
    path = put(beatpass_alone.home, GOOD)
    assert beatpass_alone("auth", "logout").code == 0
    assert not path.exists()
    assert beatpass_alone("auth", "logout").code == 0


def test_the_server_can_be_asked_whether_it_takes_the_token(beatpass: Command) -> None:
    assert json.loads(beatpass("auth", "status", "--check").out)["server"] == "takes it"
    wrong = {**beatpass.environment, "BEATPASS_TOKEN": "sandbox-expired"}
    assert beatpass("auth", "status", "--check", environment=wrong).code == 3


@pytest.mark.parametrize("token", [None, "sandbox-expired", "sandbox-revoked"])
def test_c06_without_a_good_token_the_exit_code_is_3_with_a_hint(
    beatpass: Command, token: str | None
) -> None:
    environment = beatpass.without("BEATPASS_TOKEN")
    if token is not None:
        environment["BEATPASS_TOKEN"] = token
    ran = beatpass("artists", "list", environment=environment)
    assert ran.code == 3
    assert "beatpass auth login" in ran.err
    assert token is None or token not in ran.err


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o666])
def test_a10_a_file_that_others_can_read_is_refused(beatpass_alone: Command, mode: int) -> None:
    put(beatpass_alone.home, GOOD, mode)
    ran = beatpass_alone("auth", "status")
    assert ran.code == 2
    assert "chmod 600" in ran.err
    assert "abcdefgh12345678" not in ran.err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"\xff\xfe\x00", "UTF-8"),
        ("token = [", "TOML"),
        ('token = "abcdefgh12345678"\n', "origin"),
        (GOOD + "tokens = 5\n", "tokens"),
        (GOOD.replace("abcdefgh12345678", "short"), "5 characters"),
        (GOOD + 'created = "long ago"\n', "created"),
        (b"#" * (1 << 20), "1,048,576 bytes"),
    ],
)
def test_c08_a_file_that_is_damaged_is_told(
    beatpass_alone: Command, text: str | bytes, words: str
) -> None:
    put(beatpass_alone.home, text)
    ran = beatpass_alone("auth", "status")
    assert ran.code == 2
    assert words in ran.err
    assert "abcdefgh12345678" not in ran.err


def test_c08_a_directory_in_its_place_is_told(beatpass_alone: Command) -> None:
    (beatpass_alone.home / FILE).mkdir(parents=True)
    for words, stdin in [(("auth", "status"), None), (("auth", "login"), "abcdefgh12345678")]:
        ran = beatpass_alone(*words, stdin=stdin)
        assert ran.code == 2
        assert "not a plain file" in ran.err


@pytest.mark.parametrize("target", ["credentials.toml", "elsewhere"])
def test_c08_a_link_is_not_followed(beatpass_alone: Command, target: str) -> None:
    path = beatpass_alone.home / FILE
    path.parent.mkdir(parents=True)
    (path.parent / "elsewhere").write_text(GOOD)
    path.symlink_to(target)
    for words, stdin in [(("auth", "status"), None), (("auth", "login"), "abcdefgh12345678")]:
        assert beatpass_alone(*words, stdin=stdin).code == 2
    assert (path.parent / "elsewhere").read_text() == GOOD


def test_a_home_that_cannot_be_written_to_is_told(beatpass_alone: Command) -> None:
    (beatpass_alone.home / ".config").write_text("a file where a folder should be")
    ran = beatpass_alone("auth", "login", stdin="abcdefgh12345678")
    assert ran.code == 2
    assert "cannot be written" in ran.err


def test_an_old_token_is_replaced_whole(
    beatpass_alone: Command, sandbox_server: SandboxServer
) -> None:
    put(beatpass_alone.home, GOOD + "created = 2026-01-01\n")
    assert beatpass_alone("auth", "login", stdin="another-token-1").code == 0
    text = (beatpass_alone.home / FILE).read_text()
    assert "another-token-1" in text
    assert "created" not in text


def test_signing_in_stores_a_new_token_and_names_the_account(
    beatpass: Command, fresh_sandbox_server: SandboxServer
) -> None:
    tokenless = beatpass.without("BEATPASS_TOKEN")
    ran = beatpass(*SIGN_IN, stdin=PASSWORD + "\n", environment=tokenless)
    assert ran.code == 0, ran.err
    assert "signed in as Mina Adeyemi" in ran.err
    assert "takes the token" in ran.err
    path = beatpass.home / FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    status = json.loads(beatpass("auth", "status", "--check", environment=tokenless).out)
    assert (status["server"], status["days_left"]) == ("takes it", 89)
    assert tomllib.loads(path.read_text())["token"] not in ran.out + ran.err


def test_the_library_finds_the_token_of_a_sign_in(
    beatpass: Command, fresh_sandbox_server: SandboxServer
) -> None:
    environment = beatpass.without("BEATPASS_TOKEN")
    assert beatpass(*SIGN_IN, stdin=PASSWORD, environment=environment).code == 0
    program = (
        "from beatpass_client import BeatPassSync as B\n"
        "print(B().tier, B(credentials_file=False).tier, B(base_url='http://localhost:9').tier)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["full", "public", "public"]


def test_at_a_terminal_the_password_is_asked_for_and_does_not_show(
    beatpass: Command, fresh_sandbox_server: SandboxServer
) -> None:
    ran = beatpass.at_terminal(*SIGN_IN, typed=PASSWORD + "\n", when="Password: ")
    assert ran.code == 0
    assert PASSWORD not in ran.out


def test_a_sign_in_that_is_refused_is_one_line_and_stores_nothing(beatpass: Command) -> None:
    ran = beatpass(*SIGN_IN, stdin="another-password\n")
    assert ran.code == 3
    assert "beatpass auth login" not in ran.err
    assert ran.err.count("\n") == 1
    assert "another-password" not in ran.err
    assert not (beatpass.home / FILE).exists()


def test_an_answer_without_a_token_says_how_to_get_one(tmp_path: Path, server: FaultServer) -> None:
    server.always(json_answer({"status": "success", "two_factor": True}))
    ran = Command(tmp_path, server.base_url)(*SIGN_IN, stdin=PASSWORD)
    assert ran.code == 6
    assert ran.err.count("\n") == 1
    assert "second factor" in ran.err
    assert "Account Settings, Developers" in ran.err
    assert not (tmp_path / FILE).exists()


def test_a_sign_in_without_a_password_sends_nothing(tmp_path: Path, server: FaultServer) -> None:
    command = Command(tmp_path, server.base_url)
    assert command(*SIGN_IN, stdin="\n").code == 2
    assert command(*SIGN_IN, "--created", "today", stdin=PASSWORD).code == 2
    assert not server.ledger.heads
