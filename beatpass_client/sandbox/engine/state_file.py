"""The state in a file, which survives the end of the process at any moment."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from .clock import EPOCH, Clock, stamp
from .snapshots import restore
from .state import State

# The head of the file tells it from other people's databases.
APPLICATION_ID = 0x42505342


class StateFileError(Exception):
    """A state file cannot be used; the message says why in one line."""


def open_state_file(
    path: Path, image: bytes, version: int, *, frozen: bool = False
) -> tuple[State, Clock]:
    """Open a state file, or make one with the seed in it.

    Args:
        path: The file. It must be a regular file, not a link.
        image: The seeded database, for a new file.
        version: The version of the seed; a file of another one is refused.
        frozen: Whether the clock of a new file stands still between turns.

    Returns:
        The state, and the clock as it has gone on since.

    Raises:
        StateFileError: The file is foreign, damaged, in use, a link, or cannot be opened.
    """
    new = _checked(path)
    connection = None
    try:
        connection = sqlite3.connect(
            path, timeout=0.1, isolation_level=None, check_same_thread=False
        )
        # The exclusive lock keeps a second sandbox out, and needs no shared memory beside the file.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if new:
            restore(connection, image)
            mark(connection, version)
        else:
            _recognize(connection, path, version)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        state = State(connection)
        return state, _clock(state, frozen=frozen)
    except StateFileError:
        if connection is not None:
            connection.close()
        raise
    except (sqlite3.Error, OSError, ValueError) as error:
        if connection is not None:
            connection.close()
        reason = "another process uses it" if "locked" in str(error) else str(error)
        raise StateFileError(f"{path} cannot be used as a state file: {reason}") from None


def mark(connection: sqlite3.Connection, version: int) -> None:
    """Write into the head of a database that it is a state file.

    Args:
        connection: The database.
        version: The version of the seed.
    """
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")


def _checked(path: Path) -> bool:
    """Whether the file is new; it is made with no rights for others."""
    try:
        for beside in (path, Path(f"{path}-wal"), Path(f"{path}-journal")):
            if beside.is_symlink():
                raise StateFileError(f"{beside} is a link; name the file itself")
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise StateFileError(f"{path} cannot be opened as a state file: {reason}") from None
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise StateFileError(f"{path} is no regular file")
        return found.st_size == 0
    finally:
        os.close(handle)


def _recognize(connection: sqlite3.Connection, path: Path, version: int) -> None:
    foreign = StateFileError(f"{path} is no state file of the sandbox; it was left as it is")
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        found = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise
        raise foreign from None
    if application != APPLICATION_ID:
        raise foreign
    if found != version:
        raise StateFileError(
            f"{path} was made by a sandbox with other data; name a new file, or delete this one"
        )


def _clock(state: State, *, frozen: bool) -> Clock:
    found = state.execute("SELECT value FROM meta WHERE name = 'clock'")
    stored = json.loads(found[0][0]) if found else None
    start, stands = EPOCH, frozen
    if stored is not None:
        stands = bool(stored["frozen"])
        passed = 0.0 if stands else max(0.0, time.time() - stored["wall"])
        start = datetime.fromisoformat(stored["now"]).astimezone(UTC) + timedelta(seconds=passed)
    clock = Clock(start, frozen=stands)

    def store() -> None:
        value = {"now": stamp(clock.now()), "wall": time.time(), "frozen": clock.frozen}
        state.execute("INSERT OR REPLACE INTO meta VALUES ('clock', ?)", (json.dumps(value),))

    clock.on_change = store
    store()
    return clock
