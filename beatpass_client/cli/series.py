"""Series of figures, wherever they are in an answer: BeatPass documents no form of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Any, NamedTuple

from ..errors import clean_text

_LABELS = ("date", "day", "label", "month", "week", "period", "hour", "name", "title", "key")
_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?([T ].*)?|\d{4}-W\d{2}|\d{1,2}:\d{2}")
_CALENDAR = frozenset(
    {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}
    | {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
    | {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
)
_LONGEST = 2_000
_DEEPEST = 8


class Series(NamedTuple):
    """Some figures in order.

    Attributes:
        name: What they are.
        labels: What each is of, such as a day.
        values: The figures.
    """

    name: str
    labels: tuple[str, ...]
    values: tuple[float, ...]

    @property
    def over_time(self) -> bool:
        """Whether the figures follow one another in time."""
        return bool(self.labels) and all(_DATE.fullmatch(label) for label in self.labels)


def find_series(answer: Any) -> list[Series]:
    """Find the series in an answer.

    Args:
        answer: The JSON value.

    Returns:
        The series, in the order in which they stand there; those without any figure are left out.
    """
    found: dict[str, Series] = {}
    for series in _walk(answer, ()):
        if any(series.values):
            found.setdefault(series.name, series)
    return list(found.values())


def figures_of(answer: Any) -> dict[str, Any]:
    """Find the single figures in an answer.

    Args:
        answer: The JSON value.

    Returns:
        The numbers and short texts by name, without ids.
    """
    found: dict[str, Any] = {}
    for path, value in _scalars(answer, ()):
        last = path[-1]
        if last == "id" or last.endswith("_id") or last in ("success", "status"):
            continue
        if isinstance(value, str) and (len(value) > 40 or value.startswith("http")):
            continue
        # The last word says enough, unless another figure has the same.
        short = _name(path[-1:])
        found[_name(path) if short in found else short] = value
    return found


def _walk(value: Any, path: tuple[str, ...]) -> Iterator[Series]:
    if len(path) > _DEEPEST:
        return
    if isinstance(value, Mapping):
        own = list(_of_mapping(value, path))
        yield from own
        if not own:
            for key, each in value.items():
                yield from _walk(each, (*path, str(key)))
    elif isinstance(value, list):
        yield from _of_rows(value, path)


def _of_mapping(value: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[Series]:
    labels = value.get("labels")
    if isinstance(labels, list):
        # The form of a well-known library for charts in browsers.
        texts = tuple(clean_text(str(each), 40) for each in labels[:_LONGEST])
        sets = value.get("datasets")
        if not isinstance(sets, list):
            sets = [{"label": key, "data": each} for key, each in value.items() if key != "labels"]
        for each in sets:
            data = each.get("data") if isinstance(each, Mapping) else None
            if isinstance(data, list) and len(data) >= len(texts) > 0:
                numbers = [_number(number) for number in data[: len(texts)]]
                if None in numbers:
                    continue
                name = _name((*path, str(each.get("label", ""))))
                yield Series(name, texts, tuple(number or 0.0 for number in numbers))
        return
    keys = [str(key) for key in value]
    numbers = [_number(each) for each in value.values()]
    dated = all(_DATE.fullmatch(key) or key.lower() in _CALENDAR for key in keys)
    if len(keys) > 1 and dated and None not in numbers:
        values = tuple(number or 0.0 for number in numbers[:_LONGEST])
        yield Series(_name(path), tuple(clean_text(key, 40) for key in keys[:_LONGEST]), values)


def _of_rows(rows: list[Any], path: tuple[str, ...]) -> Iterator[Series]:
    saved = [row for row in rows[:_LONGEST] if isinstance(row, Mapping)]
    if len(saved) < 2:
        return
    label = next((key for key in _LABELS if all(_is_label(row.get(key)) for row in saved)), None)
    if label is None:
        return
    labels = tuple(clean_text(str(row[label]), 40) for row in saved)
    for key in saved[0]:
        if key == label or key == "id" or key.endswith("_id"):
            continue
        numbers = [_number(row.get(key)) for row in saved]
        if None not in numbers:
            name = _name(path if key in ("value", "count", "total") else (*path, str(key)))
            yield Series(name, labels, tuple(number or 0.0 for number in numbers))


def _scalars(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, Mapping) and len(path) < _DEEPEST and not list(_of_mapping(value, path)):
        for key, each in value.items():
            yield from _scalars(each, (*path, str(key)))
    elif path and isinstance(value, (int, float, str)):
        yield path, value


def _number(value: Any) -> float | None:
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,15}(\.\d{1,6})?", value):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if isfinite(number) else None


def _is_label(value: Any) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool) and str(value) != ""


def _name(path: tuple[str, ...]) -> str:
    words = [step for step in path if step not in ("data", "charts", "series", "")]
    text = " ".join(words[-2:]).replace("_", " ") or "figures"
    return clean_text(text, 60)
