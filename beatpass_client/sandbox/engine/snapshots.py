"""The whole state as JSON data and as the bytes of its database."""

from __future__ import annotations

import sqlite3
from typing import Any

from .clock import Clock, moment_of, stamp
from .http import Refusal
from .state import Conflict, State
from .table import RAW, TABLES


def dump(state: State, clock: Clock, version: int) -> dict[str, Any]:
    """Write the state as JSON data.

    Args:
        state: The state.
        clock: The clock.
        version: The version of the seed.

    Returns:
        What `load` takes.
    """
    return {
        "version": version,
        "now": stamp(clock.now()),
        "tables": {name: state.find(name) for name in sorted(TABLES)},
        "counts": {
            name: [list(row) for row in state.execute(f'SELECT * FROM "{name}"')]
            for name in sorted(RAW)
        },
    }


def load(state: State, clock: Clock, data: Any, version: int) -> None:
    """Replace the state by a dump.

    Args:
        state: The state.
        clock: The clock, which is set to the dump's moment.
        data: What `dump` made.
        version: The version of the seed; a dump of another one is refused.

    Raises:
        Refusal: It is no dump (422); the state stays as it was.
    """
    problem = _problem(data, version)
    if problem is not None:
        raise Refusal(422, f"This is no state of the sandbox: {problem}.")
    try:
        moment = moment_of(data["now"])
        with state.transaction():
            state.clear()
            for name, rows in data["tables"].items():
                state.load(name, rows)
            for name, rows in data["counts"].items():
                if rows:
                    marks = ",".join("?" * len(rows[0]))
                    state.execute_many(f'INSERT INTO "{name}" VALUES ({marks})', rows)
            clock.set(moment)
    except (sqlite3.Error, Conflict, ValueError, TypeError, OverflowError) as error:
        state.forget_counts()
        raise Refusal(422, f"This is no state of the sandbox: {error}.") from None


def restore(connection: sqlite3.Connection, image: bytes) -> None:
    """Replace the content of a database by the bytes of another, all at once.

    Args:
        connection: The database that is overwritten.
        image: What `sqlite3.Connection.serialize` made.
    """
    source = sqlite3.connect(":memory:")
    try:
        source.deserialize(image)
        source.backup(connection)
    finally:
        source.close()


def _problem(data: Any, version: int) -> str | None:
    if not isinstance(data, dict) or data.get("version") != version:
        return f"its version is not {version}"
    for part, known in (("tables", TABLES), ("counts", RAW)):
        tables = data.get(part)
        if not isinstance(tables, dict):
            return f"it has no {part}"
        unknown = sorted(set(tables) - set(known))
        if unknown:
            return f"it has a table {unknown[0][:40]} that is not known"
        if not all(isinstance(rows, list) for rows in tables.values()):
            return "a table is no list"
    for name, rows in data["tables"].items():
        if not all(isinstance(row, dict) and type(row.get("id")) is int for row in rows):
            return f"a row of {name} has no id"
    for name, rows in data["counts"].items():
        if not all(isinstance(row, list) and len(row) == len(rows[0]) for row in rows):
            return f"a row of {name} is no list"
    return None if isinstance(data.get("now"), str) else "it has no moment"
