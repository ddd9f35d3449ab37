"""The seed: the data that every sandbox starts with, the same every time."""

from __future__ import annotations

import sqlite3
import threading
import zlib
from functools import cache

from ..engine.state import State
from .accounts import plant_accounts
from .activity import plant_activity
from .beat_requests import plant_beat_requests
from .catalogue import plant_catalogue
from .money import plant_money
from .social import plant_social
from .studio import plant_studio
from .users import plant_users

TRACKS = 500

_images: dict[int, bytes] = {}
_lock = threading.Lock()


def plant(state: State, tracks: int = TRACKS) -> None:
    """Fill an empty state.

    Args:
        state: The state.
        tracks: How many tracks there will be; 500 or more.
    """
    with state.transaction():
        plant_users(state)
        plant_catalogue(state, tracks)
        plant_activity(state)
        plant_social(state)
        plant_money(state)
        plant_beat_requests(state)
        plant_accounts(state)
        plant_studio(state)


def image(tracks: int = TRACKS) -> bytes:
    """The seeded database as bytes, made once for the process.

    Args:
        tracks: How many tracks there will be.

    Returns:
        What `sqlite3.Connection.deserialize` takes.
    """
    with _lock:
        if tracks not in _images:
            state = State()
            plant(state, tracks)
            _images[tracks] = state.connection.serialize()
            state.connection.close()
        return _images[tracks]


@cache
def version() -> int:
    """A number that changes with what the seed makes, and with the tables it makes it in.

    Returns:
        A checksum of the smallest seeded database, of 31 bits.
    """
    state = seeded()
    checksum = 0
    for statement in state.connection.iterdump():
        checksum = zlib.crc32(statement.encode(), checksum)
    state.connection.close()
    return checksum & 0x7FFFFFFF


def seeded(tracks: int = TRACKS) -> State:
    """Make a fresh state with the seed in it, in memory.

    Args:
        tracks: How many tracks there will be.

    Returns:
        The state.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.deserialize(image(tracks))
    return State(connection, complete=True)
