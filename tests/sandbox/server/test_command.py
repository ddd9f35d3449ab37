"""`python -m beatpass_client.sandbox`: what it prints, runs and refuses."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

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


def test_it_serves_until_it_is_ended() -> None:
    process = subprocess.Popen(COMMAND, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    lines = {}
    for _ in range(3):
        name, _, text = process.stdout.readline().strip().partition("=")
        lines[name] = text
    headers = {"Authorization": f"Bearer {lines['BEATPASS_TOKEN']}"}
    url = lines["BEATPASS_BASE_URL"] + "/artists"
    assert httpx.get(url, headers=headers).status_code == 200
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=10) == 0
    process.stdout.close()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--nonsense"], 2, "--nonsense"),
        (["--port", "many"], 2, "many"),
        (["--scale", "7"], 2, "--scale"),
        (["--host", "0.0.0.0"], 2, "--allow-remote"),
        (["--port", "99999"], 1, "99999"),
        (["--state", os.devnull], 1, os.devnull),
        (["--state", "/"], 1, "/"),
    ],
)
def test_bad_input_is_one_line_and_an_exit_code(
    arguments: list[str], code: int, words: str
) -> None:
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
