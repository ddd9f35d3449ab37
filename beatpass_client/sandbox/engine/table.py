"""The tables of the state: what each stores, and by which fields its rows are found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class Table:
    """How the rows of one type are stored.

    Attributes:
        name: The name, in the singular and lower case.
        index: Fields that rows are found and sorted by.
        unique: Groups of fields that no two rows share.
        many: Fields that hold a list of ids or words, each of which the row is found by.
        text: Fields whose words a search looks through.
    """

    name: str
    index: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    many: tuple[str, ...] = ()
    text: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a name that could not stand in SQL."""
        fields = (*self.index, *self.many, *self.text, *(f for group in self.unique for f in group))
        for name in (self.name, *fields):
            if not NAME.match(name):
                raise ValueError(f"{name!r} is no name for a table or a field")


TABLES: dict[str, Table] = {}
RAW: dict[str, str] = {}


def table(
    name: str,
    *,
    index: Sequence[str] = (),
    unique: Sequence[Sequence[str]] = (),
    many: Sequence[str] = (),
    text: Sequence[str] = (),
) -> str:
    """Declare a table, once, at the head of the module that owns it.

    Args:
        name: The name, in the singular and lower case.
        index: Fields that rows are found and sorted by.
        unique: Groups of fields that no two rows share.
        many: Fields that hold lists of ids or words that rows are found by.
        text: Fields whose words a search looks through.

    Returns:
        The name, to be used with the state.
    """
    made = Table(
        name, tuple(index), tuple(tuple(group) for group in unique), tuple(many), tuple(text)
    )
    if TABLES.setdefault(name, made) != made:
        raise ValueError(f"the table {name} is declared twice, and differently")
    return name


def raw_table(name: str, statement: str) -> str:
    """Declare a table of plain columns, for what is counted rather than stored as rows.

    Args:
        name: The name.
        statement: The `CREATE TABLE IF NOT EXISTS` that makes it.

    Returns:
        The name.
    """
    RAW[name] = statement
    return name


def statements(known: Table) -> Iterator[str]:
    """The SQL that makes a table, its indexes and what stands beside it.

    Args:
        known: The table.

    Yields:
        Statements, which do nothing where it is there already.
    """
    name = known.name
    yield f'CREATE TABLE IF NOT EXISTS "{name}" (id INTEGER PRIMARY KEY, data TEXT NOT NULL)'
    for field in known.index:
        yield (
            f'CREATE INDEX IF NOT EXISTS "{name}_{field}" ON "{name}" '
            f"(json_extract(data, '$.{field}'), id)"
        )
    for group in known.unique:
        columns = ", ".join(f"json_extract(data, '$.{field}')" for field in group)
        yield (
            f'CREATE UNIQUE INDEX IF NOT EXISTS "{name}_unique_{"_".join(group)}" '
            f'ON "{name}" ({columns})'
        )
    for field in known.many:
        yield (
            f'CREATE TABLE IF NOT EXISTS "{name}_has_{field}" '
            "(value, id INTEGER, PRIMARY KEY (value, id)) WITHOUT ROWID"
        )
    if known.text:
        yield (
            f'CREATE VIRTUAL TABLE IF NOT EXISTS "{name}_text" '
            "USING fts5(words, tokenize = 'unicode61', prefix = '2 3')"
        )


def names(known: Table) -> Iterator[str]:
    """The tables in the database that one table consists of.

    Args:
        known: The table.

    Yields:
        Its own name, then those beside it.
    """
    yield known.name
    for field in known.many:
        yield f"{known.name}_has_{field}"
    if known.text:
        yield f"{known.name}_text"
