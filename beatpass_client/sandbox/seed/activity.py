"""What the seeded people have done: plays by day, likes, follows, comments, reposts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from ..catalogue.play_counts import load_plays
from ..engine.clock import EPOCH, stamp
from ..engine.state import Row, State
from ..tables import ALBUMS, ARTISTS, COMMENTS, FOLLOWS, LIBRARY_ITEMS, REPOSTS, TRACKS
from .catalogue import FIRST_TRACK
from .users import COUNT as USERS
from .words import REMARKS

DAYS = 180


def plant_activity(state: State) -> None:
    """Put the activity in, and set the counters that follow from it.

    Args:
        state: The state, with users and catalogue.
    """
    tracks = state.find(TRACKS, limit=500)
    state.load(LIBRARY_ITEMS, _numbered(_likes()))
    state.load(FOLLOWS, _numbered(_follows()))
    state.load(REPOSTS, _numbered(_reposts()))
    state.load(COMMENTS, _numbered(_comments()))
    plays: Counter[int] = Counter()
    rows = list(_plays(tracks))
    for track, _, count, _ in rows:
        plays[track] += count
    load_plays(state, rows)
    _count(state, tracks, plays)


def _count(state: State, tracks: list[Row], plays: Counter[int]) -> None:
    likes = Counter(row["item_id"] for row in _likes() if row["kind"] == "track")
    reposts = Counter(row["item_id"] for row in _reposts())
    followers = Counter(row["item_id"] for row in _follows() if row["kind"] == "artist")
    albums: Counter[int] = Counter()
    for row in tracks:
        number = row["id"]
        if row["album_id"]:
            albums[row["album_id"]] += plays[number]
        state.put(
            TRACKS,
            row
            | {
                "plays": plays[number],
                "views": plays[number] + plays[number] // 3,
                "likes_count": likes[number],
                "reposts_count": reposts[number],
            },
        )
    for row in state.find(ALBUMS):
        state.put(ALBUMS, row | {"plays": albums[row["id"]]})
    for row in state.find(ARTISTS):
        state.put(ARTISTS, row | {"followers_count": followers[row["id"]]})


def _plays(tracks: list[Row]) -> Iterator[tuple[int, str, int, int]]:
    days = [(EPOCH - timedelta(days=DAYS - at)).date() for at in range(DAYS)]
    texts = [(day.isoformat(), day.weekday() >= 5) for day in days]
    for track in tracks:
        number, created = track["id"], track["created_at"][:10]
        weekly = max(1, track["plays"] // 120)
        for at, (day, weekend) in enumerate(texts):
            if day < created:
                continue
            # A slow rise, fuller weekends, and a ripple that looks like chance.
            wave = (number * 7919 + at * 104_729) % 97
            count = weekly * (60 + at // 3 + (30 if weekend else 0) + wave) // 300
            if count:
                yield number, day, count, count * track["duration"] // 1300


def _numbered(rows: Iterator[Row]) -> Iterator[Row]:
    return ({"id": number, **row} for number, row in enumerate(rows, 1))


def _edge(user: int, kind: str, item: int, days: int) -> Row:
    moment = stamp(EPOCH - timedelta(days=days % DAYS, minutes=user))
    return {"user_id": user, "kind": kind, "item_id": item, "created_at": moment}


def _likes() -> Iterator[Row]:
    for user in range(1, USERS + 1):
        for at in range(4 + user % 9):
            yield _edge(user, "track", FIRST_TRACK + (user * 31 + at * 57) % 500, user + at)
        yield _edge(user, "album", 1 + user % 60, user)
        yield _edge(user, "artist", 1 + user % 40, user)


def _follows() -> Iterator[Row]:
    for user in range(1, USERS + 1):
        for at in range(1 + user % 4):
            yield _edge(user, "artist", 1 + (user + at * 7) % 40, user + at)
        yield _edge(user, "user", 1 + (user + 1) % USERS, user)
    # The buyer follows both producers, and the producers follow the buyer and each other.
    for user, item in ((1, 2), (2, 1), (2, 3), (3, 1), (3, 2)):
        yield _edge(user, "user", item, 30)
    yield _edge(1, "playlist", 2, 12)


def _reposts() -> Iterator[Row]:
    for user in range(7, USERS + 1, 3):
        yield _edge(user, "track", FIRST_TRACK + user * 11 % 500, user)


def _comments() -> Iterator[Row]:
    for at in range(600):
        yield {
            "track_id": FIRST_TRACK + at * 17 % 500,
            "user_id": 1 + at * 13 % USERS,
            "content": REMARKS[at % len(REMARKS)],
            "position": at * 37 % 100,
            "created_at": stamp(EPOCH - timedelta(hours=3 * at)),
            # The last 100 are on the same tracks as the first 100, and answer those.
            "parent_id": at - 499 if at >= 500 else None,
            "deleted": at % 50 == 7,
        }
