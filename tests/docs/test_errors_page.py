"""The table of the error catalogue is up to date, and complete."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from beatpass_client.errors import catalogue

REPOSITORY = Path(__file__).resolve().parents[2]


def test_the_table_of_the_catalogue_is_up_to_date() -> None:
    command = [sys.executable, "scripts/errors_page.py", "--check"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_table_has_every_entry_with_its_remedy() -> None:
    page = (REPOSITORY / "docs" / "errors.md").read_text("utf-8")
    for entry in catalogue.entries():
        assert f"(`{entry.id}`)" in page
        assert entry.remedy.replace("|", "\\|") in page
