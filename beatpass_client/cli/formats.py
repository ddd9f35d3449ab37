"""The formats of output, each a writer of rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Any, Protocol

from .failures import UsageProblem
from .rows import cell, columns_of, field_of, picked
from .session import missing_extra
from .terminal import console, inert_json, is_terminal

if TYPE_CHECKING:
    from ..types import Operation

_MOST_COLUMNS = 8
_WIDE = 20
# Spreadsheets take these for formulas, and logs of CI the last for a command.
_OBEYED = ("=", "+", "-", "@", "\t", "\r", "::")


class Format(StrEnum):
    """How results are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"


class Writer(Protocol):
    """Takes rows, page by page."""

    def write(self, rows: Sequence[Any]) -> None:
        """Take some rows."""
        ...

    def finish(self) -> None:
        """Write what is left, so that the output is complete even if the list is not."""
        ...


def chosen_format(wanted: Format | None, file: IO[Any]) -> Format:
    """Choose how to write.

    Args:
        wanted: The format that was asked for; `None` for none.
        file: Where it goes.

    Returns:
        That format; else a table on a terminal, and JSON lines anywhere else.
    """
    if wanted is Format.PARQUET and is_terminal(file):
        raise UsageProblem("parquet is not for a terminal: add --out FILE")
    return wanted or (Format.TABLE if is_terminal(file) else Format.JSONL)


def writer_for(
    kind: Format,
    file: IO[Any],
    fields: Sequence[str],
    *,
    single: bool,
    resumed: bool = False,
    operation: Operation | None = None,
) -> Writer:
    """Make a writer.

    Args:
        kind: The format.
        file: Where to write: a text stream, or for parquet a binary one.
        fields: Paths of the fields to write; none for all.
        single: Whether it is one record, and no list of rows.
        resumed: Whether earlier rows were written before.
        operation: The operation whose list it is, for the types of the columns.

    Returns:
        The writer.
    """
    if kind is Format.TABLE:
        return _Table(file, fields, single=single)
    if kind is Format.JSON:
        return _Json(file, fields, single=single)
    if kind is Format.CSV:
        return _Csv(file, fields, header=not resumed)
    if kind is Format.PARQUET:
        return _Parquet(file, fields, operation)
    return _JsonLines(file, fields)


class _JsonLines:
    def __init__(self, file: IO[str], fields: Sequence[str]) -> None:
        self._file, self._fields = file, fields

    def write(self, rows: Sequence[Any]) -> None:
        for row in rows:
            self._file.write(inert_json(picked(row, self._fields)) + "\n")
        self._file.flush()

    def finish(self) -> None:
        self._file.flush()


class _Json:
    """One JSON value; a list is written as it comes, and closed whatever happens."""

    def __init__(self, file: IO[str], fields: Sequence[str], *, single: bool) -> None:
        self._file, self._fields, self._single = file, fields, single
        self._count = 0

    def write(self, rows: Sequence[Any]) -> None:
        for row in rows:
            text = inert_json(picked(row, self._fields), indent=2)
            if not self._single:
                text = ("[\n" if self._count == 0 else ",\n") + text
            self._file.write(text)
            self._count += 1
        self._file.flush()

    def finish(self) -> None:
        end = "\n" if self._single else "[]\n" if self._count == 0 else "\n]\n"
        self._file.write(end)
        self._file.flush()


class _Csv:
    def __init__(self, file: IO[str], fields: Sequence[str], *, header: bool) -> None:
        self._file, self._fields, self._header = file, fields, header
        self._rows: list[Any] = []

    def write(self, rows: Sequence[Any]) -> None:
        # Which columns there are is known after the last row only.
        self._rows += [picked(row, self._fields) for row in rows]

    def finish(self) -> None:
        columns = list(self._fields) or columns_of(self._rows)
        text = io.StringIO()
        table = csv.writer(text, lineterminator="\n")
        if self._header and columns:
            table.writerow([_inert(name) for name in columns])
        for row in self._rows:
            table.writerow([_inert(field_of(row, name)) for name in columns])
        self._file.write(text.getvalue())
        self._file.flush()


def _inert(value: Any) -> Any:
    """Write a value so that no spreadsheet takes it for a formula, and no terminal obeys it."""
    if value is None:
        return ""
    if isinstance(value, (bool, dict, list)):
        return inert_json(value)
    if not isinstance(value, str):
        return value
    text = "".join(each if each.isprintable() else " " for each in value)
    return f"'{text}" if value.startswith(_OBEYED) else text


class _Parquet:
    def __init__(self, file: IO[bytes], fields: Sequence[str], operation: Operation | None) -> None:
        try:
            import pyarrow  # noqa: F401
        except ImportError as error:
            raise missing_extra("parquet", error, "parquet") from None
        self._file, self._fields, self._operation = file, fields, operation
        self._rows: list[Any] = []

    def write(self, rows: Sequence[Any]) -> None:
        for row in rows:
            chosen = picked(row, self._fields)
            self._rows.append(chosen if isinstance(chosen, dict) else {"value": chosen})

    def finish(self) -> None:
        from pyarrow import parquet

        from ..tables import to_arrow

        table = to_arrow(self._rows, operation=self._operation)
        if self._fields:
            # A field that is an object became several columns.
            wanted = [
                name
                for field in self._fields
                for name in table.column_names
                if name == field or name.startswith(f"{field}.")
            ]
            table = table.select(list(dict.fromkeys(wanted)))
        parquet.write_table(table, self._file)
        self._file.flush()


class _Table:
    """Rows below each other, or the fields of one record."""

    def __init__(self, file: IO[str], fields: Sequence[str], *, single: bool) -> None:
        self._file, self._fields, self._single = file, fields, single
        self._rows: list[Any] = []

    def write(self, rows: Sequence[Any]) -> None:
        # The widths of the columns are known after the last row only.
        self._rows += [picked(row, self._fields) for row in rows]

    def finish(self) -> None:
        screen = console(self._file)
        with screen.capture() as captured:
            if self._single and self._rows and isinstance(self._rows[0], dict):
                screen.print(self._record(self._rows[0]))
            elif self._rows:
                screen.print(self._list(screen.width))
            else:
                screen.print("nothing found")
        lines = [line.rstrip() for line in captured.get().splitlines()]
        self._file.write("\n".join(line for line in lines if line) + "\n")
        self._file.flush()

    def _record(self, row: dict[str, Any]) -> Any:
        from rich.table import Table

        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column(style="bold", overflow="fold")
        table.add_column(overflow="fold")
        for name, value in row.items():
            table.add_row(cell(name), cell(value, 600))
        return table

    def _list(self, width: int) -> Any:
        from rich.box import SIMPLE_HEAD
        from rich.table import Table

        columns = list(self._fields) or _telling(self._rows, width)
        table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
        for name in columns:
            numeric = all(_is_number(field_of(row, name)) for row in self._rows)
            table.add_column(
                cell(name), justify="right" if numeric else "left", overflow="ellipsis"
            )
        for row in self._rows:
            table.add_row(*[cell(field_of(row, name)) for name in columns])
        return table


def _telling(rows: Sequence[Any], width: int) -> list[str]:
    """Choose the columns that say most in the room there is."""
    names = columns_of(rows)
    filled = [
        name for name in names if any(field_of(row, name) not in (None, "", []) for row in rows)
    ]
    first = [name for name in ("id", "uuid", "name", "title") if name in filled]
    plain = [name for name in filled if name not in first and _is_plain(rows, name)]
    # Addresses and points in time take much room, and are seldom what somebody looks for.
    plain.sort(key=lambda name: max(len(cell(field_of(row, name))) for row in rows) > _WIDE)
    nested = [name for name in filled if name not in first and name not in plain]
    room = width
    chosen: list[str] = []
    for name in [*first, *plain, *nested]:
        widest = max(len(name), *(len(cell(field_of(row, name), 32)) for row in rows)) + 2
        if chosen and (widest > room or len(chosen) >= _MOST_COLUMNS):
            continue
        chosen.append(name)
        room -= widest
    return chosen


def _is_plain(rows: Sequence[Any], name: str) -> bool:
    return not any(isinstance(field_of(row, name), (dict, list)) for row in rows)


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, (int, float)) and not isinstance(value, bool))
