"""The examples lean on documented fields only, but for the lines that say why they cannot."""

from __future__ import annotations

import runpy
import sys
import traceback
from pathlib import Path

import pytest

from beatpass_client.sandbox import Sandbox, SandboxServer

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_an_example_runs_on_documented_answers(
    example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    defaults = Sandbox.__init__.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "documented_only", True)
    with SandboxServer() as server:
        monkeypatch.setenv("BEATPASS_BASE_URL", server.base_url)
        monkeypatch.setenv("BEATPASS_TOKEN", server.token)
        monkeypatch.setattr(sys, "argv", [str(example), str(tmp_path)])
        try:
            runpy.run_path(str(example), run_name="__main__")
        except KeyError as error:
            lines = example.read_text("utf-8").splitlines()
            frames = traceback.extract_tb(error.__traceback__)
            [number] = [each.lineno or 0 for each in frames if each.filename == str(example)][-1:]
            assert lines[number - 2].strip().startswith("# Undocumented: "), lines[number - 1]
