"""What people see: help, tables and errors, as files that are read when they change.

`BEATPASS_RENEW_SNAPSHOTS=1 pytest tests/cli/test_snapshots.py` writes them anew.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from beatpass_client.sandbox import SandboxServer

from .process import Command

FOLDER = Path(__file__).with_name("snapshots")
RENEW = "BEATPASS_RENEW_SNAPSHOTS"
# Asked for before the guards around every test take such variables away.
RENEWING = bool(os.environ.get(RENEW))

SEEN = {
    "help": ("--help",),
    "help-noun": ("playlists", "--help"),
    "help-reading": ("tracks", "list", "--help"),
    "help-writing": ("playlists", "create", "--help"),
    "help-spending": ("purchases", "initiate", "--help"),
    "help-chart": ("insights", "artist", "--help"),
    "help-call": ("call", "--help"),
    "table-list": ("tracks", "list", "--max-items", "5", "--format", "table"),
    "table-fields": (
        "tracks", "list", "--max-items", "3", "--format", "table", "--fields", "id,artists.0.name"
    ),
    "table-record": ("tracks", "get", "3629", "--format", "table"),
    "table-empty": ("tracks", "list", "--query", "zzzzz", "--format", "table"),
    "table-errors": ("errors", "price", "--format", "table"),
    "table-parameters": ("call", "initiateTrackPurchase", "--list", "--format", "table"),
    "error-usage": ("tracks", "lits"),
    "error-value": ("insights", "artist", "1", "--period", "ever"),
    "error-not-found": ("tracks", "get", "1"),
    "error-not-found-json": ("tracks", "get", "1", "--json"),
    "error-validation": ("export", "insights-csv", "--type", "everything"),
    "error-money": ("purchases", "initiate", "3131"),
    "error-price": ("purchases", "initiate", "3131", "--yes", "--max-price", "5"),
}  # fmt: skip


@pytest.mark.parametrize("name", SEEN)
def test_what_is_seen_stays_as_it_was(
    beatpass: Command, fresh_sandbox_server: SandboxServer, name: str
) -> None:
    ran = beatpass(*SEEN[name])
    text = f"$ beatpass {' '.join(SEEN[name])}\n{ran.out}{ran.err}(exit code {ran.code})\n"
    text = re.sub(r"\b[0-9a-f]{32}\b", "0" * 32, text)  # The id of a request is made by chance.
    path = FOLDER / f"{name}.txt"
    if RENEWING:
        path.write_text(text, "utf-8")
    assert path.read_text("utf-8") == text, f"run {RENEW}=1 pytest {Path(__file__).name}"


def test_no_snapshot_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(SEEN)
