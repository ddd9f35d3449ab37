"""What language models read is made from the pages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_files_for_language_models_are_as_the_pages_are() -> None:
    words = [sys.executable, str(ROOT / "scripts" / "llms.py"), "--check"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_every_page_is_listed_and_whole() -> None:
    index = (ROOT / "docs" / "llms.txt").read_text("utf-8")
    whole = (ROOT / "docs" / "llms-full.txt").read_text("utf-8")
    for path in [*(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "recipes").glob("*.md")]:
        assert f"]({path.relative_to(ROOT / 'docs').as_posix()}): " in index
        assert path.read_text("utf-8") in whole
