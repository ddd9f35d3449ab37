"""`python -m beatpass_client.sandbox`: what it prints, runs and refuses."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import httpx
import pytest

from beatpass_client.sandbox.personas import FORBIDDEN, PASSWORD, PERSONAS

JSON = {"Accept": "application/json"}
COMMAND = [sys.executable, "-m", "beatpass_client.sandbox"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, timeout=60, check=False
    )


def test_a_script_runs_against_it_and_its_exit_code_is_kept(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import os, sys, urllib.request\n"
        "request = urllib.request.Request(os.environ['BEATPASS_BASE_URL'] + '/artists',\n"
        "    headers={'Authorization': 'Bearer ' + os.environ['BEATPASS_TOKEN']})\n"
        "assert urllib.request.urlopen(request).status == 200\n"
        "assert os.environ['BEATPASS_SANDBOX_SECRET']\n"
        "sys.exit(7)\n"
    )
    assert run("--run", str(script)).returncode == 7


def started(*arguments: str) -> subprocess.Popen[str]:
    """The command in the background, with SIGINT as a terminal would give it."""
    return subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # The parent of the tests may ignore SIGINT, and a child would inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def test_it_serves_until_it_is_ended() -> None:
    process = started()
    assert process.stdout is not None
    lines = {}
    for _ in range(3):
        name, _, text = process.stdout.readline().strip().partition("=")
        lines[name] = text
    headers = {"Authorization": f"Bearer {lines['BEATPASS_TOKEN']}"}
    url = lines["BEATPASS_BASE_URL"] + "/artists"
    assert httpx.get(url, headers=headers).status_code == 200
    process.send_signal(signal.SIGTERM)
    assert process.communicate(timeout=10)[1] == "stopped\n"
    assert process.returncode == 0


def test_an_interrupt_is_one_line_whenever_it_comes() -> None:
    cases: Sequence[float] = [0.15, 0.3, 0.6, 1.2]
    for delay in cases:
        process = started()
        # Before Python runs anything of the sandbox, an interrupt is Python's own.
        time.sleep(delay)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
        assert (process.returncode, errors) in [(130, "interrupted\n"), (0, "stopped\n")]


def test_an_interrupt_ends_the_script_too(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import time\nprint('ready', flush=True)\ntime.sleep(60)\n")
    process = started("--run", str(script))
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=10)[1] == "interrupted\n"
    assert process.returncode == 130


def test_an_ignored_interrupt_stays_ignored() -> None:
    process = subprocess.Popen(
        COMMAND,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    time.sleep(0.3)
    assert process.poll() is None
    process.terminate()
    assert process.communicate(timeout=10)[1] == "stopped\n"


def test_others_are_let_in_with_credentials_of_this_run_only() -> None:
    process = started("--host", "0.0.0.0", "--allow-remote")
    assert process.stdout is not None
    lines = [process.stdout.readline().rstrip() for _ in range(3)]
    url = lines[0].partition("=")[2]
    told = ""
    while f"user{FORBIDDEN.user_id}@beatpass.example" not in told:
        told += process.stdout.readline()
    try:
        for persona in PERSONAS:
            assert persona.token not in "".join(lines) + told
            headers = {"Authorization": f"Bearer {persona.token}", "Accept": "application/json"}
            assert httpx.get(f"{url}/messaging/conversations", headers=headers).status_code == 401
        for user in (1, 2, 5, 120):
            body = {"email": f"user{user}@beatpass.example", "password": PASSWORD}
            answer = httpx.post(
                f"{url}/auth/login", json=body | {"token_name": "tests"}, headers=JSON
            )
            assert answer.status_code in (401, 422)
        [password] = re.findall(r"user2@beatpass\.example (\S+)", told)
        body = {"email": "user2@beatpass.example", "password": password, "token_name": "tests"}
        assert httpx.post(f"{url}/auth/login", json=body, headers=JSON).status_code == 200
    finally:
        process.terminate()
        process.communicate(timeout=10)


@pytest.mark.parametrize("missing", ["jsonschema", "uvicorn"])
def test_without_the_extra_it_says_what_to_install(missing: str) -> None:
    code = (
        f"import sys, runpy; sys.modules['{missing}'] = None; sys.argv = ['sandbox'];"
        "runpy.run_module('beatpass_client.sandbox', run_name='__main__', alter_sys=True)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == f"the sandbox needs {missing}: pip install 'beatpass-client[sandbox]'\n"


def test_bad_input_is_one_line_and_an_exit_code() -> None:
    cases: Sequence[tuple[list[str], int, str]] = [
        (["--nonsense"], 2, "--nonsense"),
        (["--port", "many"], 2, "many"),
        (["--scale", "7"], 2, "--scale"),
        (["--host", "0.0.0.0"], 2, "--allow-remote"),
        (["--allow-origin", "https://shop.example"], 2, "--allow-remote"),
        (["--allow-origin", "*"], 2, "no origin"),
        (["--port", "99999"], 1, "99999"),
        (["--state", os.devnull], 1, os.devnull),
        (["--state", "/"], 1, "/"),
    ]
    for arguments, code, words in cases:
        done = run(*arguments)
        assert done.returncode == code
        assert len(done.stderr.splitlines()) == 1
        assert words in done.stderr
        assert done.stdout == ""


def test_a_port_in_use_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run("--port", port)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert port in done.stderr
