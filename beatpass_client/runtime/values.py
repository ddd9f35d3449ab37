"""How single JSON values of an answer become Python values, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from ..errors import ShapeError

ValueReader = Callable[[Any], Any]

# The longest text that can be a time or an amount; a parser is not asked about more.
_MAX_LENGTH = 64

_datetime_of = datetime.fromisoformat
_date_of = date.fromisoformat


def read_datetime(value: Any) -> datetime | None:
    """Read a time in any of the formats that BeatPass writes.

    Args:
        value: The JSON value.

    Returns:
        The time, aware where the text states a zone and naive where it does not; `None` for what
        is not a complete, unambiguous time.
    """
    if type(value) is str:
        try:
            return _datetime_of(value)
        except ValueError:
            return _parse_other_format(value)
    return value if isinstance(value, datetime) else None


def read_date(value: Any) -> date | None:
    """Read a calendar date; of a date with a time of day, the date.

    Args:
        value: The JSON value.

    Returns:
        The date; `None` for what is none.
    """
    if type(value) is str:
        try:
            return _date_of(value)
        except ValueError:
            value = read_datetime(value)
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def read_money(value: Any) -> Decimal | None:
    """Read an amount of money: a number, or the text of one.

    Args:
        value: The JSON value.

    Returns:
        The amount, from the shortest text of the number; `None` for what is none.
    """
    if type(value) is float and value - value == 0:
        return Decimal(repr(value))
    if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
        return None
    if type(value) is str and len(value) > _MAX_LENGTH:
        return None
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def read_list(value: Any, read: ValueReader | None = None) -> Any:
    """Read a JSON list whose items are all of one kind.

    Args:
        value: The JSON value.
        read: Reads an item; `None` when items are taken as they come.

    Returns:
        The list; `None` for null.

    Raises:
        ShapeError: The value is not a list, or an item cannot be read.
    """
    if type(value) is not list:
        if value is None:
            return None
        # PHP writes a list with gaps as an object with numbers for keys.
        if not isinstance(value, dict) or not all(key.isdigit() for key in value):
            raise ShapeError("a list", value)
        value = list(value.values())
    if read is None:
        return value
    # Of exactly the right size: a list that grows holds room for more.
    items = [None] * len(value)
    index = 0
    try:
        for index, each in enumerate(value):
            items[index] = read(each)
    except ShapeError as error:
        raise error.inside(index) from None
    return items


def read_union(
    value: Any,
    models: Mapping[str, tuple[Any, ValueReader]],
    discriminator: str | None = None,
    read_items: ValueReader | None = None,
) -> Any:
    """Read a value that is one of several kinds of object, or a list.

    Args:
        value: The JSON value.
        models: The class and the reader of each kind of object, by the value of the discriminator.
        discriminator: The key whose value tells them apart. Without one, or with an unknown value,
            it is the object with the most keys that the class knows.
        read_items: Reads the list, if it may be one.

    Returns:
        The model or the list; scalars as they came.

    Raises:
        ShapeError: It does not have the shape of its kind.
    """
    if type(value) is list:
        return value if read_items is None else read_items(value)
    if type(value) is not dict or not models:
        return value
    kind = value.get(discriminator) if discriminator is not None else None
    found = models.get(kind) if type(kind) is str else None
    if found is None:
        found = max(models.values(), key=lambda each: len(each[0]._slots.keys() & value.keys()))
    return found[1](value)


def to_object(value: Any) -> dict[str, Any]:
    """Accept as a JSON object what is not exactly a dictionary.

    Args:
        value: The value.

    Returns:
        The dictionary.

    Raises:
        ShapeError: The value is no object.
    """
    if value == []:
        return {}  # PHP writes an empty object as an empty list.
    if not isinstance(value, Mapping):
        raise ShapeError("an object", value)
    return dict(value)


def to_json(value: Any) -> Any:
    """Turn a value of a model back into what JSON can hold.

    Args:
        value: A model, a time, an amount, a list or dictionary of such, or a JSON value.

    Returns:
        The JSON value: models as dictionaries, times as ISO 8601 text, amounts as numbers.
    """
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if kind is tuple or isinstance(value, list):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    if isinstance(value, date):
        return value.isoformat()
    if kind is Decimal:
        return int(value) if value == value.to_integral_value() else float(value)
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


@lru_cache(maxsize=1024)
def _parse_other_format(text: str) -> datetime | None:
    if len(text) > _MAX_LENGTH:
        return None
    # Imported here: most programs never meet a time that the standard library cannot read.
    from dateutil import parser

    try:
        # Whatever the text leaves out is taken from the default, and a reading of numbers such as
        # 03/04 depends on an assumption. If either changes the outcome, it would be a guess.
        outcomes = {
            parser.parse(text, default=default, dayfirst=day_first, tzinfos=_zone)
            for default in (datetime(2000, 1, 1), datetime(2001, 2, 2))
            for day_first in (False, True)
        }
    except (ValueError, OverflowError, TypeError):
        return None
    return outcomes.pop() if len(outcomes) == 1 else None


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name is None:
        return None
    raise ValueError(f"unknown time zone {name!r}")
