"""The world that the sandbox starts with: made by a fixed recipe, the same every time."""

from __future__ import annotations

import sqlite3
import threading

from ..state import State
from .accounts import plant_accounts
from .activity import plant_activity
from .beat_requests import plant_beat_requests
from .catalogue import plant_catalogue
from .money import plant_money
from .social import plant_social
from .studio import plant_studio
from .users import plant_users

TRACKS = 500
APPLICATION_ID = 0x42505342
VERSION = 1

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
            # The head of the database tells it from other people's files, once it is in one.
            state.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            state.connection.execute(f"PRAGMA user_version = {VERSION}")
            plant(state, tracks)
            _images[tracks] = state.connection.serialize()
            state.connection.close()
        return _images[tracks]


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
