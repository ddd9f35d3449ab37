"""The seeded beat requests, and what producers offered to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from ..beat_requests.request_tokens import TIERS, TOKEN_MONTHS
from ..beat_requests.rules import BEAT_REQUESTS, SUBMISSIONS
from ..engine.clock import EPOCH, stamp
from ..engine.state import Row, State
from ..personas import BUYER, SECOND_PRODUCER
from .catalogue import FIRST_TRACK
from .words import GENRES, KEYS, TAGS

COUNT = 30
# The buyer's: one open, one that can be renewed, and one that no longer can.
OPEN, RENEWABLE, LAPSED = COUNT + 1, COUNT + 2, COUNT + 3

_MOODS = ("dark", "dreamy", "warm", "tense", "playful")


def plant_beat_requests(state: State) -> None:
    """Put the requests, their submissions and the spent tokens in.

    Args:
        state: The state, with users and catalogue.
    """
    rows = list(_requests())
    state.load(BEAT_REQUESTS, rows)
    state.load(SUBMISSIONS, _submissions())
    spent: Counter[tuple[int, str]] = Counter()
    for row in rows:
        spent[row["user_id"], row["created_at"][:7]] += row["tokens"]
    state.load(
        TOKEN_MONTHS,
        (
            {"id": number, "user_id": user, "month": month, "used": used}
            for number, ((user, month), used) in enumerate(sorted(spent.items()), 1)
        ),
    )


def _requests() -> Iterator[Row]:
    for at in range(COUNT):
        yield _request(1 + at, 60 + at * 3, (24, 48, 72)[at % 3], hours_ago=2 + at * 7)
    yield _request(OPEN, BUYER.user_id, 48, hours_ago=6)
    yield _request(RENEWABLE, BUYER.user_id, 24, hours_ago=24 * 6)
    yield _request(LAPSED, BUYER.user_id, 72, hours_ago=24 * 43)


def _request(number: int, user: int, hours: int, *, hours_ago: int) -> Row:
    created = EPOCH - timedelta(hours=hours_ago)
    genre, low = GENRES[number % len(GENRES)], 70 + number * 7 % 80
    sound = TAGS[number % len(TAGS)]
    return {
        "id": number,
        "user_id": user,
        "content": f"Looking for a {genre} beat for a single, with a {sound} sound.",
        "reference_track": f"https://music.example/tracks/{number}",
        "genre": genre,
        "bpm_range": f"{low}-{low + 10}",
        "key": KEYS[number % len(KEYS)] if number % 2 else None,
        "mood": _MOODS[number % len(_MOODS)],
        "budget": f"{50 + number * 10} CAD" if number % 3 else None,
        "duration_hours": hours,
        "tokens": TIERS[hours],
        "created_at": stamp(created),
        "expires_at": stamp(created + timedelta(hours=hours)),
        "renewed": 0,
        "views": number * 5 % 23,
    }


def _submissions() -> Iterator[Row]:
    number = 0
    for request in range(1, COUNT + 1):
        for at in range(request % 4):
            # Artist 4 and the ones after it belong to user 11 and the ones after it.
            artist = 4 + (request + at * 3) % 30
            number += 1
            yield _offer(number, request, artist + 7, artist - 1 + 40 * (request % 10), request)
    for at in range(2):
        number += 1
        yield _offer(number, OPEN, SECOND_PRODUCER.user_id, 1 + 40 * at, 3 - at)


def _offer(number: int, request: int, user: int, track: int, hours_ago: int) -> Row:
    return {
        "id": number,
        "request_id": request,
        "user_id": user,
        "track_id": FIRST_TRACK + track,
        "created_at": stamp(EPOCH - timedelta(hours=hours_ago)),
    }
