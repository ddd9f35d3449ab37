"""What the seeded people have with each other: messages, blocks, invitations, collections, words.

For trying refusals: users 1 to 3 blocked user 8, and user 7 blocked them. The buyer's playlist 12
has an open invitation for user 2, and one that user 3 declined half a day ago. The buyer's own
invitation, to playlist 4, has expired.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from ..engine.clock import EPOCH, stamp
from ..engine.state import Row, State
from ..messaging.rules import new_membership
from ..tables import (
    BLOCKS,
    COLLECTIONS,
    CONVERSATIONS,
    INVITATIONS,
    LYRICS,
    MEMBERSHIPS,
    MESSAGES,
    PROFILES,
    RECEIPTS,
)
from .catalogue import FIRST_TRACK
from .words import MOODS, REMARKS

# Who takes part, the title of a group, how many messages, and how many hours ago the last one was.
_CONVERSATIONS: tuple[tuple[tuple[int, ...], str | None, int, int], ...] = (
    ((1, 2), None, 64, 2),
    ((1, 3), None, 5, 30),
    ((2, 3), None, 8, 5),
    ((2, 1, 3), "Tape exchange", 12, 9),
    ((4, 2), None, 3, 1),
    ((1, 12), None, 4, 400),
    *(((2, 11 + at), None, 2, 50 + 20 * at) for at in range(10)),
)
_ARCHIVED = {(6, 1)}
_PINNED = {(1, 1)}
# The last messages of each conversation have not been read yet.
_UNREAD = 2
_LOCATIONS = (("Montréal", "Canada"), ("Berlin", "Germany"), ("Lagos", "Nigeria"))


def plant_social(state: State) -> None:
    """Put everything between people in.

    Args:
        state: The state, with users and catalogue.
    """
    _plant_messaging(state)
    blocks = [(user, 8) for user in (1, 2, 3)] + [(7, user) for user in (1, 2, 3)]
    moment = stamp(EPOCH - timedelta(days=20))
    state.load(
        BLOCKS,
        _numbered(
            {"user_id": user, "blocked_id": other, "created_at": moment} for user, other in blocks
        ),
    )
    state.load(INVITATIONS, _numbered(_invitations()))
    state.load(COLLECTIONS, _numbered(_collection(at) for at in range(12)))
    state.load(LYRICS, _numbered(_lyrics()))
    state.load(PROFILES, _numbered(_profile(user) for user in (1, 2, 3)))


def _plant_messaging(state: State) -> None:
    messages = sorted(_messages(), key=lambda each: each[0])
    rows = []
    receipts = []
    last: dict[int, int] = {}
    left = {number: count for number, (_, _, count, _) in enumerate(_CONVERSATIONS, 1)}
    for id, (moment, number, sender, text) in enumerate(messages, 1):
        left[number] -= 1
        last[number] = id
        read = None if left[number] < _UNREAD else stamp(moment + timedelta(minutes=7))
        rows.append(
            {
                "id": id,
                "conversation_id": number,
                "sender_id": sender,
                "text": text,
                "client_key": None,
                "client_message_id": None,
                "reactions": {},
                "created_at": stamp(moment),
            }
        )
        receipts += [
            {
                "message_id": id,
                "conversation_id": number,
                "user_id": user,
                "delivered_at": stamp(moment),
                "read_at": read,
            }
            for user in _CONVERSATIONS[number - 1][0]
            if user != sender
        ]
    state.load(CONVERSATIONS, (_conversation(number) for number in last))
    state.load(MESSAGES, rows)
    state.load(RECEIPTS, _numbered(iter(receipts)))
    state.load(MEMBERSHIPS, _numbered(_memberships(last)))


def _messages() -> Iterator[tuple[datetime, int, int, str]]:
    for number, (people, _, count, hours) in enumerate(_CONVERSATIONS, 1):
        for at in range(count):
            moment = EPOCH - timedelta(hours=hours + 3 * (count - 1 - at), minutes=number)
            text = REMARKS[(number + at) % len(REMARKS)]
            yield moment, number, people[at % len(people)], text


def _conversation(number: int) -> Row:
    people, title, count, hours = _CONVERSATIONS[number - 1]
    group = len(people) > 2
    return {
        "id": number,
        "group": group,
        "title": title,
        "participant_ids": list(people),
        "pair": None if group else ":".join(str(id) for id in sorted(people)),
        "created_at": stamp(EPOCH - timedelta(hours=hours + 3 * count)),
    }


def _memberships(last: dict[int, int]) -> Iterator[Row]:
    for number, (people, _, _, _) in enumerate(_CONVERSATIONS, 1):
        for user in people:
            yield new_membership(number, user) | {
                "last_message_id": last[number],
                "archived": (number, user) in _ARCHIVED,
                "pinned": (number, user) in _PINNED,
            }


def _invitations() -> Iterator[Row]:
    for playlist, user, status, hours in (
        (4, 1, "pending", 8 * 24),
        (12, 2, "pending", 2 * 24),
        (12, 3, "declined", 12),
    ):
        yield {
            "playlist_id": playlist,
            "user_id": user,
            "status": status,
            "created_at": stamp(EPOCH - timedelta(hours=hours)),
        }


def _collection(at: int) -> Row:
    moment = stamp(EPOCH - timedelta(days=60 - 4 * at))
    return {
        "user_id": 1 + at % 6,
        "name": f"{MOODS[at % len(MOODS)]} Picks",
        "description": "Chosen by ear." if at % 2 else None,
        "track_ids": [FIRST_TRACK + (at * 29 + 13 * step) % 500 for step in range(8)],
        "featured": at % 4 == 0,
        "plays": 17 * at,
        "created_at": moment,
        "updated_at": moment,
    }


def _lyrics() -> Iterator[Row]:
    for at, user in enumerate((1, 1, 2)):
        moment = stamp(EPOCH - timedelta(days=9 - at))
        yield {
            "user_id": user,
            "track_id": FIRST_TRACK + 499 - at,
            "text": f"{MOODS[at]} in the morning,\n{MOODS[at + 1]} at night.",
            "created_at": moment,
            "updated_at": moment,
        }


def _profile(user: int) -> Row:
    city, country = _LOCATIONS[user - 1]
    url = f"https://people.example/{user}"
    return {
        "user_id": user,
        "description": "Here for the drums.",
        "city": city,
        "country": country,
        "links": [{"id": 1, "url": url, "title": "Home"}],
    }


def _numbered(rows: Iterator[Row]) -> Iterator[Row]:
    return ({"id": number, **row} for number, row in enumerate(rows, 1))
