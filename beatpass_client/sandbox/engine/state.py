"""The state: rows as JSON documents in SQLite, a table a type of row, found by indexed fields."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from .queries import LARGEST, column, condition
from .table import RAW, TABLES, Table, names, statements

Row = dict[str, Any]


class Conflict(Exception):
    """A row would be the second of its kind; the message names the fields."""


class State:
    """All rows of one sandbox.

    Args:
        connection: The database, in autocommit mode; a new one in memory when it is left out.
        complete: Whether it is known to have all tables.
    """

    def __init__(
        self, connection: sqlite3.Connection | None = None, *, complete: bool = False
    ) -> None:
        if connection is None:
            connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self.connection = connection
        self._lock = threading.RLock()
        self._depth = 0
        self._counts: dict[Any, int] = {}
        self._versions: dict[str, int] = {}
        self._made: set[str] = set()
        if complete:
            self._made.update(TABLES)
            return
        connection.execute("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value)")
        for each in TABLES.values():
            self._make(each)
        for statement in RAW.values():
            connection.execute(statement)

    def _make(self, known: Table) -> None:
        for statement in statements(known):
            self.connection.execute(statement)
        self._made.add(known.name)

    def _table(self, name: str) -> Table:
        if name not in self._made:
            self._make(TABLES[name])
        return TABLES[name]

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do several things or none: an exception undoes what was changed inside.

        Yields:
            Nothing.
        """
        with self._lock:
            if self._depth:
                yield
                return
            self.connection.execute("BEGIN")
            self._depth += 1
            try:
                yield
            except BaseException:
                self.connection.execute("ROLLBACK")
                self._counts.clear()
                raise
            else:
                self.connection.execute("COMMIT")
            finally:
                self._depth -= 1

    def get(self, name: str, id: Any) -> Row | None:
        """Read a row.

        Args:
            name: The table.
            id: The id; anything but a whole number finds nothing.

        Returns:
            The row, or None.
        """
        self._table(name)
        if not isinstance(id, int) or isinstance(id, bool) or abs(id) > LARGEST:
            return None
        with self._lock:
            found = self.connection.execute(
                f'SELECT data FROM "{name}" WHERE id = ?', (id,)
            ).fetchone()
        return None if found is None else json.loads(found[0])

    def many(self, name: str, ids: Iterable[int]) -> list[Row]:
        """Read several rows at once, in the order of the ids; unknown ids are left out.

        Args:
            name: The table.
            ids: The ids.

        Returns:
            The rows.
        """
        # A number beyond 64 bits is no id of a row, and SQLite cannot be asked for it.
        wanted = [each for each in ids if abs(each) <= LARGEST]
        self._table(name)
        rows: dict[int, Row] = {}
        with self._lock:
            for start in range(0, len(wanted), 500):
                part = wanted[start : start + 500]
                marks = ",".join("?" * len(part))
                found = self.connection.execute(
                    f'SELECT data FROM "{name}" WHERE id IN ({marks})', part
                ).fetchall()
                # One text is read faster than many small ones.
                for row in json.loads(f"[{','.join(data for (data,) in found)}]"):
                    rows[row["id"]] = row
        return [rows[each] for each in wanted if each in rows]

    def find(
        self,
        name: str,
        where: Mapping[str, Any] | None = None,
        *,
        search: str | None = None,
        order: str = "id",
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Row]:
        """Find rows.

        Args:
            name: The table.
            where: Values by field, all of which a row has: a plain value, None, a list of values
                of which it has one, or a value in a field of `many`.
            search: Words that the row holds, each at least as the beginning of a word.
            order: The field to sort by, with `-` before it for downward; rows of the same value
                come by id.
            limit: The most rows.
            offset: How many rows to leave out first.

        Returns:
            The rows.
        """
        sql, values = condition(self._table(name), where, search)
        if not sql and order == "id" and offset:
            first = self._dense(name)
            if first is not None:
                # Without gaps, the position of a row tells its id, and nothing has to be skipped.
                sql, values = " WHERE id >= ?", [min(first + offset, LARGEST)]
                offset = 0
        down = " DESC" if order.startswith("-") else ""
        field = order.removeprefix("-")
        by = "id" if field == "id" else f"{column(field)}{down}, id"
        text = f'SELECT id FROM "{name}"{sql} ORDER BY {by}{down} LIMIT ? OFFSET ?'
        most = -1 if limit is None else limit
        with self._lock:
            found = self.connection.execute(text, (*values, most, min(offset, LARGEST))).fetchall()
        return self.many(name, (row[0] for row in found))

    def _dense(self, name: str) -> int | None:
        with self._lock:
            # Two statements, since SQLite finds one end of a table at once, but not both together.
            first = self.connection.execute(f'SELECT MIN(id) FROM "{name}"').fetchone()[0]
            last = self.connection.execute(f'SELECT MAX(id) FROM "{name}"').fetchone()[0]
        return first if first and last - first + 1 == self.count(name) else None

    def first(self, name: str, /, **where: Any) -> Row | None:
        """Find one row by its fields.

        Args:
            name: The table.
            where: Values by field.

        Returns:
            The row of the lowest id, or None.
        """
        rows = self.find(name, where, limit=1)
        return rows[0] if rows else None

    def count(
        self, name: str, where: Mapping[str, Any] | None = None, *, search: str | None = None
    ) -> int:
        """Count the rows that `find` would find.

        Args:
            name: The table.
            where: As for `find`.
            search: As for `find`.

        Returns:
            How many.
        """
        sql, values = condition(self._table(name), where, search)
        with self._lock:
            key = (name, sql, tuple(values), self._versions.get(name, 0))
            if key not in self._counts:
                if len(self._counts) > 1000:
                    self._counts.clear()
                self._counts[key] = self.connection.execute(
                    f'SELECT COUNT(*) FROM "{name}"{sql}', values
                ).fetchone()[0]
            return self._counts[key]

    def insert(self, name: str, row: Row) -> Row:
        """Add a row.

        Args:
            name: The table.
            row: The row; its `id` is given when it has none.

        Returns:
            The row, with its id.

        Raises:
            Conflict: It would be the second of a unique group, or its id is taken.
        """
        known = self._table(name)
        with self._lock:
            if row.get("id") is None:
                highest = self.connection.execute(f'SELECT MAX(id) FROM "{name}"').fetchone()[0]
                row = {"id": max(highest or 0, self._highest(name)) + 1, **_without_id(row)}
            self._write("INSERT INTO", known, row)
        return row

    def load(self, name: str, rows: Iterable[Row]) -> None:
        """Add many rows at once, each with its id.

        Args:
            name: The table.
            rows: The rows.
        """
        known = self._table(name)
        with self._lock, self.transaction():
            for row in rows:
                self._write("INSERT INTO", known, row)

    def put(self, name: str, row: Row) -> Row:
        """Write a row over the one of the same id, or add it.

        Args:
            name: The table.
            row: The row, with its id.

        Returns:
            The row.

        Raises:
            Conflict: It would be the second of a unique group.
        """
        known = self._table(name)
        with self._lock, self.transaction():
            if self.get(name, row["id"]) is None:
                self._write("INSERT INTO", known, row)
            else:
                self._forget(known, row["id"])
                self._write("UPDATE", known, row)
        return row

    def change(self, name: str, id: int, /, **fields: Any) -> Row:
        """Change some fields of a row.

        Args:
            name: The table.
            id: The id.
            fields: The new values by field.

        Returns:
            The whole row after the change.

        Raises:
            KeyError: There is no such row.
        """
        row = self.get(name, id)
        if row is None:
            raise KeyError(f"{name} {id}")
        return self.put(name, row | fields)

    def delete(self, name: str, id: int) -> bool:
        """Take a row away. Its id is not given again.

        Args:
            name: The table.
            id: The id.

        Returns:
            Whether there was such a row.
        """
        known = self._table(name)
        with self._lock, self.transaction():
            if self.get(name, id) is None:
                return False
            self._remember(name, id)
            self._forget(known, id)
            self.connection.execute(f'DELETE FROM "{name}" WHERE id = ?', (id,))
            self._versions[name] = self._versions.get(name, 0) + 1
        return True

    def execute(self, statement: str, values: Sequence[Any] = ()) -> list[Any]:
        """Run a statement on a table of plain columns.

        Args:
            statement: The SQL.
            values: Its values.

        Returns:
            The rows it finds.
        """
        with self._lock:
            return self.connection.execute(statement, values).fetchall()

    def execute_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement on a table of plain columns for many rows.

        Args:
            statement: The SQL.
            rows: The values of each row.
        """
        with self._lock, self.transaction():
            self.connection.executemany(statement, rows)

    def clear(self) -> None:
        """Take every row of every table away."""
        with self._lock, self.transaction():
            for known in TABLES.values():
                for name in names(known):
                    self.connection.execute(f'DELETE FROM "{name}"')
            for name in (*RAW, "meta"):
                self.connection.execute(f'DELETE FROM "{name}"')
        self.forget_counts()

    def forget_counts(self) -> None:
        """Count anew from now on; needed when the tables were changed from outside."""
        self._counts.clear()

    # The highest id that was ever deleted is kept, so that no id comes back.
    def _highest(self, name: str) -> int:
        found = self.connection.execute(
            "SELECT value FROM meta WHERE name = ?", (f"highest {name}",)
        ).fetchone()
        return int(found[0]) if found else 0

    def _remember(self, name: str, id: int) -> None:
        if id > self._highest(name):
            self.connection.execute(
                "INSERT OR REPLACE INTO meta VALUES (?, ?)", (f"highest {name}", id)
            )

    def _write(self, verb: str, known: Table, row: Row) -> None:
        name, number = known.name, row["id"]
        data = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
        try:
            if verb == "UPDATE":
                self.connection.execute(
                    f'UPDATE "{name}" SET data = ? WHERE id = ?', (data, number)
                )
            else:
                self.connection.execute(f'{verb} "{name}" VALUES (?, ?)', (number, data))
        except sqlite3.IntegrityError as error:
            raise Conflict(f"{name}: {error}") from None
        for field in known.many:
            self.connection.executemany(
                f'INSERT OR IGNORE INTO "{name}_has_{field}" VALUES (?, ?)',
                [(value, number) for value in row.get(field) or ()],
            )
        if known.text:
            words = " ".join(str(row.get(field) or "") for field in known.text)
            self.connection.execute(
                f'INSERT INTO "{name}_text" (rowid, words) VALUES (?, ?)', (number, words)
            )
        self._versions[name] = self._versions.get(name, 0) + 1

    def _forget(self, known: Table, id: int) -> None:
        row = self.get(known.name, id) or {}
        for field in known.many:
            self.connection.executemany(
                f'DELETE FROM "{known.name}_has_{field}" WHERE value = ? AND id = ?',
                [(value, id) for value in row.get(field) or ()],
            )
        if known.text:
            self.connection.execute(f'DELETE FROM "{known.name}_text" WHERE rowid = ?', (id,))


def _without_id(row: Row) -> Row:
    return {key: value for key, value in row.items() if key != "id"}
