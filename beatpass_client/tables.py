"""Tables made of models: records, pandas, polars and Arrow, with columns typed by the contract.

A nested object becomes columns such as `album.name`; a list stays a list. Fields that the contract
does not name are kept, as columns behind the others. A column whose values are not of the type that
the contract states becomes text, so nothing is lost.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from .contract import load_contract, operations
from .errors import ConfigurationError, InvalidArgumentError
from .runtime.values import read_date, read_datetime

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from .types import Operation

Money = Literal["decimal", "float"]
Kind = Literal["integer", "float", "money", "boolean", "text", "time", "date", "list", "any"]

# Deeper objects stay objects: a table with hundreds of columns serves nobody.
_MAX_DEPTH = 3


class Column(NamedTuple):
    """One column of a table.

    Attributes:
        name: Its name, such as `album.name`.
        kind: What its values are.
    """

    name: str
    kind: Kind


def to_records(
    items: Iterable[Any], *, operation: Operation | None = None, money: Money = "decimal"
) -> list[dict[str, Any]]:
    """Make one flat dictionary of each model.

    Args:
        items: Models, such as those of a page.
        operation: The operation that answers with them, for a list that may be empty.
        money: Whether money is a `decimal.Decimal` or a `float`.

    Returns:
        A dictionary for each item, with the columns whose values came.

    Raises:
        InvalidArgumentError: An item is no model and no mapping.

    Example:
        ```python
        rows = to_records((await bp.tracks.list()).items)
        rows[0]["album.name"]
        ```
    """
    found, rows = _flat_rows(items, operation)
    read = {column.name: _reader(column.kind, money) for column in found}
    return [{name: read[name](value) for name, value in row.items()} for row in rows]


def to_pandas(
    items: Iterable[Any], *, operation: Operation | None = None, money: Money = "float"
) -> pandas.DataFrame:
    """Make a pandas data frame of models, a row each.

    Args:
        items: Models, such as those of a page.
        operation: The operation that answers with them, for a list that may be empty.
        money: Whether money is a `float` or a `decimal.Decimal`.

    Returns:
        The data frame. Integers, numbers and truth values are nullable; times have a zone.

    Raises:
        ConfigurationError: pandas is not installed.
        InvalidArgumentError: An item is no model and no mapping.
    """
    pd = _library("pandas", "pandas")
    types = {"integer": "Int64", "float": "Float64", "boolean": "boolean", "text": "string"}
    types["money"] = "Float64" if money == "float" else "object"
    series = {}
    for column, values in _columns(items, operation, money):
        if column.kind == "time":
            series[column.name] = pd.Series(pd.to_datetime(values, utc=True)).dt.as_unit("us")
        else:
            series[column.name] = pd.Series(values, dtype=types.get(column.kind, "object"))
    frame: pandas.DataFrame = pd.DataFrame(series)
    return frame


def to_polars(
    items: Iterable[Any], *, operation: Operation | None = None, money: Money = "decimal"
) -> polars.DataFrame:
    """Make a polars data frame of models, a row each.

    Args:
        items: Models, such as those of a page.
        operation: The operation that answers with them, for a list that may be empty.
        money: Whether money is a decimal or a float.

    Returns:
        The data frame. Times have a zone.

    Raises:
        ConfigurationError: polars is not installed.
        InvalidArgumentError: An item is no model and no mapping.
    """
    pl = _library("polars", "polars")
    types = {
        "integer": pl.Int64,
        "float": pl.Float64,
        "boolean": pl.Boolean,
        "text": pl.String,
        "time": pl.Datetime("us", "UTC"),
        "date": pl.Date,
        "money": pl.Float64,
    }
    series = []
    for column, values in _columns(items, operation, money):
        kind = types.get(column.kind)
        if column.kind == "money" and money == "decimal":
            kind = pl.Decimal(38, _scale(values))
        if column.kind in ("list", "any"):
            series.append(_untyped(pl.Series, column.name, values))
        else:
            series.append(pl.Series(column.name, values, dtype=kind))
    frame: polars.DataFrame = pl.DataFrame(series)
    return frame


def to_arrow(
    items: Iterable[Any], *, operation: Operation | None = None, money: Money = "decimal"
) -> pyarrow.Table:
    """Make an Arrow table of models, a row each; it can be written as Parquet.

    Args:
        items: Models, such as those of a page.
        operation: The operation that answers with them, for a list that may be empty.
        money: Whether money is a decimal or a float.

    Returns:
        The table. Times have a zone.

    Raises:
        ConfigurationError: pyarrow is not installed.
        InvalidArgumentError: An item is no model and no mapping.
    """
    pa = _library("pyarrow", "arrow")
    types = {
        "integer": pa.int64(),
        "float": pa.float64(),
        "boolean": pa.bool_(),
        "text": pa.string(),
        "time": pa.timestamp("us", "UTC"),
        "date": pa.date32(),
        "money": pa.float64(),
    }
    arrays = {}
    for column, values in _columns(items, operation, money):
        kind = types.get(column.kind)
        if column.kind == "money" and money == "decimal":
            kind = pa.decimal128(38, _scale(values))
        if column.kind in ("list", "any"):
            arrays[column.name] = _untyped(lambda _, each: pa.array(each), column.name, values)
        else:
            arrays[column.name] = pa.array(values, type=kind)
    table: pyarrow.Table = pa.table(arrays)
    return table


def _flat_rows(
    items: Iterable[Any], operation: Operation | None
) -> tuple[list[Column], list[dict[str, Any]]]:
    """Make the items flat, and list the columns: those of the contract, then those that came."""
    items = list(items)
    schema = _schema(items, operation)
    found = [] if schema is None else list(_documented(schema, "", ()))
    documented: dict[str, Kind] = {column.name: column.kind for column in found}
    rows = [dict(_flat(_data(item), documented)) for item in items]
    for name in dict.fromkeys(name for row in rows for name in row):
        if name not in documented:
            is_list = any(isinstance(row.get(name), list) for row in rows)
            found.append(Column(name, "list" if is_list else "any"))
    return found, rows


def _documented(schema: Mapping[str, Any], prefix: str, above: tuple[str, ...]) -> Iterator[Column]:
    for name, field in schema.get("properties", {}).items():
        own, reference = _resolved(field)
        if own.get("properties") and len(above) < _MAX_DEPTH and reference not in above:
            yield from _documented(own, f"{prefix}{name}.", (*above, reference))
        else:
            yield Column(prefix + name, _kind(own))


def _kind(schema: Mapping[str, Any]) -> Kind:
    kind, form = schema.get("type"), schema.get("format")
    if kind == "string":
        return "time" if form == "date-time" else "date" if form == "date" else "text"
    if kind == "number":
        return "money" if schema.get("x-money") else "float"
    if kind == "integer":
        return "integer"
    return "boolean" if kind == "boolean" else "list" if kind == "array" else "any"


def _resolved(schema: Mapping[str, Any]) -> tuple[Mapping[str, Any], str]:
    """Follow a reference, and that of an `allOf` with one member."""
    reference = schema.get("$ref") or next(
        (each["$ref"] for each in schema.get("allOf", ()) if "$ref" in each), None
    )
    if reference is None:
        return schema, ""
    name = str(reference).rpartition("/")[2]
    return load_contract()["components"]["schemas"][name], name


def _schema(items: Iterable[Any], operation: Operation | None) -> Mapping[str, Any] | None:
    if operation is not None:
        return _item_schema(operation.id, operation.items)
    for item in items if isinstance(items, (list, tuple)) else ():
        schema = load_contract()["components"]["schemas"].get(type(item).__name__)
        return schema if hasattr(item, "to_dict") else None
    return None


@cache
def _item_schema(operation_id: str, items: str | None) -> Mapping[str, Any] | None:
    """Find what the contract says of an item of a list."""
    [found] = [each for each in operations() if each.id == operation_id]
    schema: Mapping[str, Any] = {}
    for media in found.data["responses"]["200"].get("content", {}).values():
        schema = media.get("schema", {})
    for name in items.split(".") if items else ():
        schema = _resolved(schema)[0].get("properties", {}).get(name, {})
    listed = _resolved(schema)[0].get("items")
    return None if listed is None else _resolved(listed)[0]


def _columns(
    items: Iterable[Any], operation: Operation | None, money: Money
) -> Iterator[tuple[Column, list[Any]]]:
    found, rows = _flat_rows(items, operation)
    for column in found:
        values = [row.get(column.name) for row in rows]
        read = _reader(column.kind, money)
        typed = [None if value is None else read(value) for value in values]
        if any(new is None and old is not None for new, old in zip(typed, values, strict=True)):
            yield Column(column.name, "text"), [_text(value) for value in values]
        elif column.kind == "any":
            yield _inferred(column, typed)
        else:
            yield column, typed


def _inferred(column: Column, values: list[Any]) -> tuple[Column, list[Any]]:
    """Give a column without a documented type the type that all its values have."""
    kinds = {type(value) for value in values if value is not None}
    simple: dict[type, Kind] = {int: "integer", float: "float", bool: "boolean", str: "text"}
    if kinds == {int, float}:
        return Column(column.name, "float"), [None if v is None else float(v) for v in values]
    if len(kinds) == 1 and (kind := simple.get(next(iter(kinds)))) is not None:
        return Column(column.name, kind), values
    if not kinds or kinds == {dict}:
        return column, values
    return Column(column.name, "text"), [_text(value) for value in values]


def _flat(
    row: Mapping[str, Any], kinds: Mapping[str, Kind], prefix: str = ""
) -> Iterator[tuple[str, Any]]:
    """Go through the values of an item, those of nested objects under names with dots."""
    for key, value in row.items():
        name = prefix + key
        if type(value) is dict and value and name not in kinds:
            yield from _flat(value, kinds, f"{name}.")
        else:
            yield name, value


def _data(item: Any) -> Mapping[str, Any]:
    data = item.to_dict() if hasattr(item, "to_dict") else item
    if not isinstance(data, Mapping):
        raise InvalidArgumentError(f"a table takes models or mappings, not {type(item).__name__}")
    return data


def _reader(kind: Kind, money: Money) -> Callable[[Any], Any]:
    """Find what reads a value of a kind; it gives `None` for a value that is not of it."""
    if kind == "money" and money == "float":
        kind = "float"
    return _READERS.get(kind, lambda value: value)


def _integer(value: Any) -> int | None:
    whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    return int(value) if whole and not isinstance(value, bool) and abs(value) < 2**63 else None


def _float(value: Any) -> float | None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if number else None


def _decimal(value: Any) -> Decimal | None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    # The shortest text of a float is the number that was written.
    return Decimal(str(value)) if number else None


def _time(value: Any) -> datetime | None:
    read = read_datetime(value) if isinstance(value, str) else value
    if not isinstance(read, datetime):
        return None
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def _date(value: Any) -> date | None:
    read = read_date(value) if isinstance(value, str) else value
    return read if isinstance(read, date) and not isinstance(read, datetime) else None


_READERS: dict[str, Callable[[Any], Any]] = {
    "integer": _integer,
    "float": _float,
    "money": _decimal,
    "boolean": lambda value: value if isinstance(value, bool) else None,
    "text": lambda value: value if isinstance(value, str) else None,
    "time": _time,
    "date": _date,
    "list": lambda value: value if isinstance(value, list) else None,
}


def _text(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else json.dumps(value)


def _scale(values: Iterable[Decimal | None]) -> int:
    exponents = [value.as_tuple().exponent for value in values if value is not None]
    return max([2, *(-each for each in exponents if isinstance(each, int))])


def _untyped(make: Callable[[str, list[Any]], Any], name: str, values: list[Any]) -> Any:
    """Let the library find the type of nested values; text when they have none in common."""
    try:
        return make(name, values)
    except Exception:  # Each library has errors of its own for this.
        return make(name, [_text(value) for value in values])


def _library(name: str, extra: str) -> Any:
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError:
        raise ConfigurationError(
            f"this table needs {name}: pip install 'beatpass-client[{extra}]'"
        ) from None
