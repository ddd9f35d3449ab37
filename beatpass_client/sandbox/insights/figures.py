"""Figures of tracks: plays, reactions and sales."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..catalogue.play_counts import plays_by_day, plays_by_track
from ..engine.state import Row, State
from ..tables import ALBUMS, ARTISTS, COMMENTS, DOWNLOADS, LIBRARY_ITEMS, PURCHASES, REPOSTS
from .periods import Span

# What one play adds to the contribution of a track, in the currency's main unit.
CONTRIBUTION_OF_A_PLAY = 0.01


def ids_of(rows: Iterable[Row]) -> list[int]:
    """The ids of some rows."""
    return [row["id"] for row in rows]


def growth(now: float, before: float) -> float:
    """By how many percent something has grown; 100 when it came from nothing."""
    if not before:
        return 100.0 if now else 0.0
    return round(100 * (now - before) / before, 1)


def average(total: float, count: int) -> float:
    """A mean with two digits; 0 of nothing."""
    return round(total / count, 2) if count else 0.0


def contribution(plays: int) -> float:
    """What plays count for, in the currency's main unit."""
    return round(plays * CONTRIBUTION_OF_A_PLAY, 2)


def series(span: Span, values: Mapping[str, Any]) -> list[Row]:
    """Values by day as a line to draw, with a 0 on every day without one.

    Args:
        span: The days.
        values: Values by ISO date.

    Returns:
        A `date` and a `value` for each day, in order.
    """
    return [{"date": day, "value": values.get(day, 0)} for day in span.days()]


def plays_in(state: State, ids: Sequence[int], span: Span) -> int:
    """Count the plays of some tracks in a span."""
    return sum(plays_by_track(state, ids, span.since, span.until).values())


def play_series(state: State, ids: Sequence[int], span: Span) -> list[Row]:
    """The plays of some tracks, day by day."""
    return series(span, plays_by_day(state, ids, span.since, span.until))


def sales_of(state: State, ids: Sequence[int], span: Span | None = None) -> list[Row]:
    """The completed purchases of some tracks.

    Args:
        state: The state.
        ids: The tracks.
        span: Within which days; all when it is left out.

    Returns:
        The purchases, the newest first.
    """
    found = _of_items(state, PURCHASES, "track_id", ids, {"status": "completed"})
    return _newest(row for row in found if span is None or span.holds(row["created_at"]))


def downloads_of(state: State, ids: Sequence[int], span: Span | None = None) -> list[Row]:
    """The downloads of some tracks.

    Args:
        state: The state.
        ids: The tracks.
        span: Within which days; all when it is left out.

    Returns:
        The downloads, the newest first.
    """
    found = _of_items(state, DOWNLOADS, "track_id", ids, {})
    return _newest(row for row in found if span is None or span.holds(row["created_at"]))


def revenue_of(sales: Iterable[Row]) -> float:
    """What sales brought to the sellers, in the currency's main unit."""
    return round(float(sum(row["artist_amount"] for row in sales)), 2)


def by_day(rows: Iterable[Row], field: str | None = None) -> dict[str, float]:
    """Sum rows by the day of their `created_at`.

    Args:
        rows: The rows.
        field: What to sum; the rows are counted when it is left out.

    Returns:
        Sums by ISO date.
    """
    days: dict[str, float] = {}
    for row in rows:
        day = row["created_at"][:10]
        days[day] = round(days.get(day, 0) + (row[field] if field else 1), 2)
    return days


def reactions_to(
    state: State, ids: Sequence[int], span: Span | None = None
) -> dict[str, list[Row]]:
    """Likes, reposts and comments of some tracks.

    Args:
        state: The state.
        ids: The tracks.
        span: Within which days; all when it is left out.

    Returns:
        The rows of `likes`, `reposts` and `comments`, the newest first.
    """
    track = {"kind": "track"}
    found = {
        "likes": _of_items(state, LIBRARY_ITEMS, "item_id", ids, track),
        "reposts": _of_items(state, REPOSTS, "item_id", ids, track),
        "comments": _of_items(state, COMMENTS, "track_id", ids, {}),
    }
    return {
        name: _newest(row for row in rows if span is None or span.holds(row["created_at"]))
        for name, rows in found.items()
    }


def engagement(plays: int, reactions: Mapping[str, Sequence[Row]]) -> float:
    """Reactions for every hundred plays."""
    return round(100 * sum(map(len, reactions.values())) / plays, 2) if plays else 0.0


def partners(tracks: Iterable[Row], artist_ids: Iterable[int]) -> Counter[int]:
    """Count with whom some artists made tracks.

    Args:
        tracks: Their tracks.
        artist_ids: The artists themselves.

    Returns:
        The number of joint tracks by the other artist.
    """
    own = set(artist_ids)
    return Counter(other for row in tracks for other in row["artist_ids"] if other not in own)


def names_of(state: State, artist_ids: Iterable[int]) -> dict[int, str]:
    """The names of artists by their ids."""
    return {row["id"]: row["name"] for row in state.many(ARTISTS, artist_ids)}


def totals(state: State, tracks: list[Row], artist_ids: Iterable[int]) -> Row:
    """Everything that a producer is measured by, over all time.

    Args:
        state: The state.
        tracks: The producer's tracks.
        artist_ids: The producer's artists.

    Returns:
        Counts of `tracks`, `plays`, `likes`, `reposts`, `comments`, `followers`, `sales`,
        `collaborations` and `albums`, and the `revenue`.
    """
    artists = list(artist_ids)
    ids = ids_of(tracks)
    sales = sales_of(state, ids)
    reactions = {name: len(rows) for name, rows in reactions_to(state, ids).items()}
    return {
        "tracks": len(tracks),
        "plays": sum(row["plays"] for row in tracks),
        **reactions,
        "followers": sum(row["followers_count"] for row in state.many(ARTISTS, artists)),
        "sales": len(sales),
        "collaborations": sum(len(row["artist_ids"]) > 1 for row in tracks),
        "albums": sum(state.count(ALBUMS, {"artist_ids": each}) for each in artists),
        "revenue": revenue_of(sales),
    }


def _of_items(
    state: State, table: str, field: str, ids: Sequence[int], where: dict[str, Any]
) -> list[Row]:
    rows: list[Row] = []
    for start in range(0, len(ids), 500):
        rows += state.find(table, {field: list(ids[start : start + 500]), **where})
    return rows


def _newest(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (row["created_at"], row["id"]), reverse=True)
