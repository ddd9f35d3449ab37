"""The notebook runs from top to bottom on the sandbox, and shows tables and a picture."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat

# nbformat has no types.
READ: Any = nbformat.read
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def test_the_notebook_runs_and_shows_tables_and_a_picture(tmp_path: Path) -> None:
    # In a process of its own: a kernel leaves sockets and threads behind for a moment.
    out = tmp_path / "done.ipynb"
    code = (
        "import sys, nbformat; from nbclient import NotebookClient\n"
        "notebook = nbformat.read(sys.argv[1], 4)\n"
        "NotebookClient(notebook, timeout=90, kernel_name='python3').execute()\n"
        "nbformat.write(notebook, sys.argv[2])"
    )
    words = [sys.executable, "-c", code, str(EXAMPLES / "ten_artists.ipynb"), str(out)]
    done = subprocess.run(
        words, cwd=EXAMPLES.parent, capture_output=True, text=True, check=False, timeout=110
    )
    assert done.returncode == 0, done.stderr
    notebook: Any = READ(out, 4)
    shown = [output["data"] for cell in notebook.cells for output in cell.get("outputs", [])]
    assert sum("text/html" in each for each in shown) == 3
    assert any("image/png" in each for each in shown)


def test_the_notebook_is_stored_without_outputs() -> None:
    notebook: Any = READ(EXAMPLES / "ten_artists.ipynb", 4)
    assert all(not cell.get("outputs") for cell in notebook.cells)
