"""The pages on the sandbox are up to date."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]


def test_the_page_of_operations_is_up_to_date() -> None:
    command = [sys.executable, "scripts/sandbox_page.py", "--check"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
