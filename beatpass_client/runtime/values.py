"""How single JSON values of an answer become Python values, and back.

A reader is a function of one JSON value. It passes `None` through, never guesses, and raises only
`ShapeError`, which names the place where the value did not fit.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from types import MemberDescriptorType
from typing import Any

from ..errors import ShapeError

ValueReader = Callable[[Any], Any]

# The longest text that can be a point in time; more is not worth a parser's attention.
_LONGEST_TIME = 64


def read_datetime(value: Any) -> Any:
    """Read a point in time in any of the formats that BeatPass writes.

    Args:
        value: The JSON value.

    Returns:
        A `datetime`, aware where the text states a zone and naive where it does not; the value
        as it came when it is not a complete, unambiguous point in time.
    """
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return _parse_other_format(value) if isinstance(value, str) else value


def read_date(value: Any) -> Any:
    """Read a calendar date.

    Args:
        value: The JSON value.

    Returns:
        A `date`; the value as it came when it is not exactly a date (a date with a time of day
        becomes a `datetime`, so that nothing is lost).
    """
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return read_datetime(value)


class Time:
    """A field of a model that stays the text that came until somebody looks at it.

    Most times in an answer are never looked at, and nothing can go wrong later: a text that is no
    time stays as it is.

    Args:
        slot: What the class has for the field.
        read: The reader of the text.
    """

    __slots__ = ("_get", "_read", "_set")

    def __init__(self, slot: MemberDescriptorType, read: ValueReader) -> None:
        """Stand before the slot."""
        self._get: Callable[[Any], Any] = slot.__get__
        self._set: Callable[[Any, Any], None] = slot.__set__
        self._read = read

    def __get__(self, model: Any, owner: Any = None) -> Any:
        """Get the time, and keep it; on the class, this itself."""
        if model is None:
            return self
        value = self._get(model)
        if type(value) is str:
            value = self._read(value)
            if type(value) is not str:
                self._set(model, value)
        return value

    def __set__(self, model: Any, value: Any) -> None:
        """Set the time, or a text of it."""
        self._set(model, value)


class ListOf:
    """Reads a JSON list whose items are all of one kind.

    Args:
        item: The reader of an item; `None` when items are taken as they come.
    """

    __slots__ = ("item",)

    def __init__(self, item: ValueReader | None = None) -> None:
        """Remember how to read an item."""
        self.item = item

    def __call__(self, value: Any) -> Any:
        """Read a list.

        Args:
            value: The JSON value.

        Returns:
            A list of what the items were read as; `None` for null; the values of an object
            whose keys are numbers, which is how PHP may write it.

        Raises:
            ShapeError: The value is not a list, or an item cannot be read.
        """
        if value is None:
            return None
        if not isinstance(value, list):
            if not isinstance(value, dict) or not all(key.isdigit() for key in value):
                raise ShapeError("a list", value)
            # PHP writes a list with gaps as an object with numbers for keys.
            value = list(value.values())
        if self.item is None:
            return value
        items = []
        for index, each in enumerate(value):
            try:
                items.append(self.item(each))
            except ShapeError as error:
                raise error.inside(index) from None
        return items


class OneOf:
    """Reads a value that can have one of several shapes: the first that fits wins.

    Args:
        readers: The readers, the most specific one first.
    """

    __slots__ = ("readers",)

    def __init__(self, *readers: ValueReader) -> None:
        """Remember the candidates."""
        self.readers = readers

    def __call__(self, value: Any) -> Any:
        """Read a value by the first reader that accepts it.

        Args:
            value: The JSON value.

        Returns:
            What that reader made of it; scalars stay as they came.

        Raises:
            ShapeError: The value is an object or a list that no reader accepts.
        """
        if not isinstance(value, (dict, list)):
            return value
        failure: ShapeError | None = None
        for reader in self.readers:
            try:
                read = reader(value)
            except ShapeError as error:
                failure = failure or error
            else:
                if read is not value:
                    return read
        if failure is not None:
            raise failure
        return value


def to_json(value: Any) -> Any:
    """Turn a value of a model back into what JSON can hold.

    Args:
        value: A model, a point in time, a list or dictionary of such, or a JSON value.

    Returns:
        The JSON value: models as dictionaries, times as ISO 8601 text, the rest as it is.
    """
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if kind is tuple or isinstance(value, list):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


@lru_cache(maxsize=1024)
def _parse_other_format(text: str) -> datetime | str:
    if len(text) > _LONGEST_TIME:
        return text
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
        return text
    return outcomes.pop() if len(outcomes) == 1 else text


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name is None:
        return None
    raise ValueError(f"unknown time zone {name!r}")
