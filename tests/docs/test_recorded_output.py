"""What the docs show of the command is what the command prints.

`BEATPASS_RENEW_DOCS=1 pytest tests/docs` writes the blocks anew.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from beatpass_client.sandbox import Sandbox, SandboxServer

DOCS = Path(__file__).resolve().parents[2] / "docs"
BLOCK = re.compile(r"```console\n\$ (?P<command>[^\n]*)\n(?P<output>.*?)```\n", re.DOTALL)
RENEW = "BEATPASS_RENEW_DOCS"
# Asked for before the guards around every test take such variables away.
RENEWING = bool(os.environ.get(RENEW))

REQUEST_ID = "c0514620cc59d79752e72598e3bfc263"

PAGES = sorted(page for page in DOCS.glob("*.md") if BLOCK.search(page.read_text("utf-8")))


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A home of its own, and one sandbox for every `--sandbox`."""
    home = str(tmp_path_factory.mktemp("home"))
    fixed = {"COLUMNS": "100", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8", "HOME": home}
    with SandboxServer(sandbox=Sandbox(frozen=True)) as server:
        yield {**os.environ, **fixed, "BEATPASS_BASE_URL": server.base_url}


def run(command: str, surroundings: dict[str, str]) -> str:
    """Run a command of a page in the folder of its files; `| head -N` is understood."""
    words, _, pipe = command.partition(" | head -")
    program, *arguments = shlex.split(words)
    assert program == "beatpass"
    ran = subprocess.run(
        [sys.executable, "-m", "beatpass_client.cli", *arguments],
        cwd=DOCS / "recorded",
        env=surroundings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in ran.stderr
    # The id of a request is made by chance.
    output = re.sub(r"\b[0-9a-f]{32}\b", REQUEST_ID, ran.stdout + ran.stderr)
    lines = output.splitlines(keepends=True)
    return "".join(lines[: int(pipe)] if pipe else lines)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_output_on_a_page_is_what_the_command_prints(
    page: Path, surroundings: dict[str, str]
) -> None:
    text = page.read_text("utf-8")
    renewed = BLOCK.sub(
        lambda block: (
            f"```console\n$ {block['command']}\n{run(block['command'], surroundings)}```\n"
        ),
        text,
    )
    if RENEWING:
        page.write_text(renewed, "utf-8")
    else:
        assert renewed == text, f"run {RENEW}=1 pytest {Path(__file__).parent.name}"


def test_there_is_recorded_output_to_check() -> None:
    assert DOCS / "drift.md" in PAGES
