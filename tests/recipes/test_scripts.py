"""The recipes that are scripts run on the sandbox."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd

from beatpass_client import BeatPassSync
from beatpass_client.sandbox import SandboxServer
from beatpass_client.sandbox.personas import BUYER
from examples.recipes.raw_httpx import names_by_client, names_by_httpx
from examples.recipes.weekly_report import main as write_report
from tests.recipes.conftest import Run


def test_the_analysis_makes_a_table_and_a_picture(run: Run, tmp_path: Path) -> None:
    done = run("analysis", str(tmp_path), "1", "2")
    assert done.returncode == 0, done.stderr
    assert "calls: about" in done.stderr
    tracks = pd.read_parquet(tmp_path / "tracks.parquet")
    assert str(tracks["created_at"].dtype) == "datetime64[us, UTC]"
    assert len(tracks) == tracks["id"].nunique() > 10
    assert (tmp_path / "tempos.png").read_bytes().startswith(b"\x89PNG")


def test_the_report_is_written_once_a_week(beatpass_sync: BeatPassSync, tmp_path: Path) -> None:
    monday = datetime(2026, 11, 2, 6, 15, tzinfo=UTC)
    path = write_report(tmp_path, beatpass_sync, monday)
    assert path.name == "2026-W45.md"
    assert path.read_text("utf-8").startswith("# Plays\n\n1. ")
    path.write_text("kept", "utf-8")
    write_report(tmp_path, beatpass_sync, monday)
    assert [each.read_text("utf-8") for each in tmp_path.iterdir()] == ["kept"]


def test_the_report_tells_cron_who_has_to_act(
    run: Run, environment: dict[str, str], tmp_path: Path
) -> None:
    environment["BEATPASS_TOKEN"] = "no-such-token"
    assert run("weekly_report", str(tmp_path)).returncode == 78


def test_both_programs_find_the_same_tracks(server: SandboxServer) -> None:
    with BeatPassSync(BUYER.token, base_url=server.base_url) as bp:
        after = names_by_client(bp, "night", 60)
        before = names_by_httpx(server.base_url, BUYER.token, "night", 60)
    assert before == after
    assert len(after) > 10
