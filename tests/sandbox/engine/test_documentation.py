"""The pages on the sandbox are up to date."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]


def test_the_page_of_operations_is_up_to_date() -> None:
    command = [sys.executable, "scripts/sandbox_page.py", "--check"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_python_of_the_page_on_the_sandbox_runs() -> None:
    page = (REPOSITORY / "docs" / "sandbox.md").read_text("utf-8")
    for block in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
        exec(compile(block, "sandbox.md", "exec"), {})
