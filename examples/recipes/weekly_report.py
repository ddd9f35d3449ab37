"""A report of the week on one's own tracks, for cron.

MAILTO=you@example.com
BEATPASS_TOKEN_FILE=/srv/beats/token
15 6 * * 1  /srv/beats/.venv/bin/python /srv/beats/weekly_report.py /srv/reports
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from beatpass_client import AuthenticationError, BeatPassError, BeatPassSync

# What cron can tell apart: wait for the next run, or a person has to act.
TRY_AGAIN, ACT = 75, 78


def report(bp: BeatPassSync) -> str:
    """Write the report."""
    tracks = sorted(bp.dashboard.track_performance(), key=lambda each: -(each.plays or 0))
    lines = ["# Plays", ""]
    for rank, track in enumerate(tracks[:10], 1):
        lines.append(f"{rank}. {track.track_name or '?'}: {track.plays or 0}")
    return "\n".join(lines) + "\n"


def main(folder: Path, bp: BeatPassSync, now: datetime) -> Path:
    """Write the report of this week, unless it is there."""
    year, week, _ = now.isocalendar()
    path = folder / f"{year}-W{week:02}.md"
    if path.exists():
        return path
    text = report(bp)
    folder.mkdir(parents=True, exist_ok=True)
    # The name appears when the file is whole.
    part = path.with_suffix(".part")
    part.write_text(text, "utf-8")
    part.replace(path)
    return path


if __name__ == "__main__":
    try:
        # Cron has no hurry: a whole call may take ten minutes, waits and further attempts included.
        with BeatPassSync(read_only=True, deadline=600, max_retries=5) as client:
            print(main(Path(sys.argv[1]), client, datetime.now(UTC)))
    except AuthenticationError as error:
        print(error, file=sys.stderr)
        raise SystemExit(ACT) from None
    except BeatPassError as error:
        print(error, file=sys.stderr)
        raise SystemExit(TRY_AGAIN) from None
