"""Plays by track and day, from which statistics are computed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ..engine.state import State
from ..engine.table import raw_table
from ..tables import TRACKS

raw_table(
    "play_day",
    "CREATE TABLE IF NOT EXISTS play_day (track_id INTEGER, day TEXT, plays INTEGER NOT NULL, "
    "seconds INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (track_id, day)) WITHOUT ROWID",
)


def add_plays(state: State, track_id: int, day: date, plays: int = 1, seconds: int = 0) -> None:
    """Count plays of a track, in its day and in its own counter.

    Args:
        state: The state.
        track_id: The track.
        day: The day, on the sandbox's clock.
        plays: How many.
        seconds: How long they lasted together.
    """
    state.execute(
        "INSERT INTO play_day VALUES (?1, ?2, ?3, ?4) ON CONFLICT (track_id, day) "
        "DO UPDATE SET plays = plays + ?3, seconds = seconds + ?4",
        (track_id, day.isoformat(), plays, seconds),
    )
    track = state.get(TRACKS, track_id)
    if track is not None and plays:
        state.put(TRACKS, track | {"plays": track["plays"] + plays})


def load_plays(state: State, rows: Iterable[tuple[int, str, int, int]]) -> None:
    """Put many days in at once; the tracks' own counters stay as they are.

    Args:
        state: The state.
        rows: Track, day, plays and seconds each.
    """
    state.execute_many("INSERT INTO play_day VALUES (?, ?, ?, ?)", rows)


def plays_by_day(
    state: State, track_ids: Sequence[int], since: date, until: date
) -> dict[str, int]:
    """Sum the plays of some tracks, by day.

    Args:
        state: The state.
        track_ids: The tracks.
        since: The first day.
        until: The last day, which counts too.

    Returns:
        Plays by ISO date, in order; days without plays are left out.
    """
    days: dict[str, int] = {}
    for part in _parts(track_ids):
        marks = ",".join("?" * len(part))
        found = state.execute(
            f"SELECT day, SUM(plays) FROM play_day WHERE track_id IN ({marks}) "
            "AND day BETWEEN ? AND ? GROUP BY day",
            (*part, since.isoformat(), until.isoformat()),
        )
        for day, plays in found:
            days[day] = days.get(day, 0) + plays
    return dict(sorted(days.items()))


def plays_by_track(
    state: State, track_ids: Sequence[int], since: date, until: date
) -> dict[int, int]:
    """Sum the plays in a stretch of days, by track.

    Args:
        state: The state.
        track_ids: The tracks.
        since: The first day.
        until: The last day, which counts too.

    Returns:
        Plays by track; tracks without plays are left out.
    """
    plays: dict[int, int] = {}
    for part in _parts(track_ids):
        marks = ",".join("?" * len(part))
        found = state.execute(
            f"SELECT track_id, SUM(plays) FROM play_day WHERE track_id IN ({marks}) "
            "AND day BETWEEN ? AND ? GROUP BY track_id",
            (*part, since.isoformat(), until.isoformat()),
        )
        plays.update(found)
    return plays


def _parts(track_ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (track_ids[start : start + 500] for start in range(0, len(track_ids), 500))
