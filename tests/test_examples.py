"""The examples run as a user would run them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"

TELLING = {
    "buy_license": ["asked: initiateTrackPurchase for", "bought: ", "a second time: "],
    "beat_request": ["offered: 1 track", "two days later: 0.0 hours", "renewed: 24.0 hours"],
    "conversation": ["arrived: Is the night beat", "newest first: ['It is.', 'Is the"],
    "shared_playlist": ["together: ", "a week later: acceptPlaylistInvite: Invitation expired"],
    "producer_month": ["exported: ", "drawn: month.png"],
}


def run(name: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / f"{name}.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_flow_is_run_here_and_by_the_demo() -> None:
    flows = {path.stem for path in EXAMPLES.glob("*.py")} - {"quickstart"}
    demo = (EXAMPLES.parent / "Makefile").read_text("utf-8")
    assert flows == set(TELLING)
    assert all(flow in demo for flow in flows)


@pytest.mark.parametrize("name", TELLING)
def test_a_flow_comes_to_its_end(name: str) -> None:
    output = run(name)
    assert [line for line in TELLING[name] if line not in output] == []


def test_the_month_is_a_table_and_a_picture(tmp_path: Path) -> None:
    run("producer_month", str(tmp_path))
    assert (tmp_path / "month.csv").read_text("utf-8").startswith("track_id,name,")
    assert (tmp_path / "month.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "month.png").stat().st_size > 5_000
