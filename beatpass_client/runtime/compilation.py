"""The source of functions that read JSON objects with exactly certain keys.

No text of an answer gets into it: it is made of the attribute names and the keys that the generated
classes declare, and of numbers. Other keys are handed over as values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from ..errors import ShapeError
from .values import ListOf, ValueReader

Keys = tuple[str, ...]
Build = Callable[[Any], Any]


class Reader(Protocol):
    """What reads the objects of one model class; its `build` reads as well as is known now.

    Attributes:
        model: The class.
    """

    model: Any

    @property
    def fields(self) -> Iterable[tuple[str, str, ValueReader | None, bool]]:
        """The declared fields: key, attribute, reader, and whether it is secret."""
        ...

    @property
    def is_regular(self) -> bool:
        """Whether nothing but the declared fields is read."""
        ...


def compile_reader(
    reader: Reader, sample: dict[str, Any], other: Build, careful: Callable[[Any, Keys], Any]
) -> Build:
    """Compile the function that reads objects with the keys of a sample.

    Args:
        reader: The reader of the class.
        sample: One of those objects. Small objects inside are read in place, if they have the keys
            that they have here.
        other: What reads an object with other keys.
        careful: What reads an object in which something does not fit, and tells the place.

    Returns:
        The function.
    """
    source = _Source()
    names = source.names
    names.update(other=other, careful=careful, ShapeError=ShapeError)
    lines = [
        "def build(value):",
        " try:",
        f"  if len(value) != {len(sample)}: return other(value)",
        *_indented(2, source.assignments(reader, sample, "self", "value")),
        "  return self",
        " except KeyError:",
        "  return other(value)",
        # Only to find the place: the careful way raises the same error with its path.
        " except (TypeError, ShapeError):",
        "  return careful(value, tuple(value)) if isinstance(value, dict) else other(value)",
    ]
    exec("\n".join(lines), names)
    build: Build = names["build"]
    return build


class _Source:
    """Writes lines, and collects the values that they name.

    Attributes:
        names: The values, by the names that the lines have for them.
    """

    def __init__(self) -> None:
        self.names: dict[str, Any] = {"new": object.__new__}

    def assignments(
        self, reader: Reader, sample: dict[str, Any], target: str, source: str
    ) -> list[str]:
        """Write how an object becomes a model; a key that is missing raises `KeyError`."""
        keys = tuple(sample)
        fields = {key: (attribute, read) for key, attribute, read, _ in reader.fields}
        lines = [
            f"{target} = new({self._name('model', reader.model)})",
            f"{target}._keys = {self._name('keys', keys)}",
        ]
        unknown = []
        times = dict(reader.model._times)
        for key in keys:
            attribute, read = fields.pop(key, (None, None))
            if attribute is None:
                name = self._name("key", key)
                unknown.append(f"{name}: {source}[{name}]")
                continue
            value = f"{source}[{key!r}]"
            if attribute in times:
                lines.append(f"{target}._raw_{attribute} = {value}")
            else:
                lines += self._assignment(f"{target}.{attribute}", value, read, sample[key])
        absent = [f"_raw_{each}" if each in times else each for each, _ in fields.values()]
        if unknown:
            lines.append(f"{target}._unknown = {{{', '.join(unknown)}}}")
        else:
            absent.append("_unknown")
        if absent:
            lines.append("".join(f"{target}.{each} = " for each in absent) + "None")
        return lines

    def _assignment(
        self, place: str, value: str, read: ValueReader | None, sample: Any
    ) -> list[str]:
        if read is None:
            return [f"{place} = {value}"]
        if isinstance(read, ListOf) and _is_of_objects(read.item):
            return self._list(place, value, read, sample)
        if _is_of_objects(read):
            lines = self._object("raw", read, sample)
            return [f"raw = {value}", f"if raw is None: {place} = None", "else:",
                    *_indented(1, lines), f" {place} = inner"]  # fmt: skip
        return [f"raw = {value}",
                f"{place} = None if raw is None else {self._name('read', read)}(raw)"]  # fmt: skip

    def _list(self, place: str, value: str, read: ListOf, sample: Any) -> list[str]:
        item: Any = read.item
        first = sample[0] if isinstance(sample, list) and sample else None
        if _is_small(item, first):
            filling = [f"items = {place} = []", "for each in raw:",
                       *_indented(1, self._object("each", item, first)),
                       " items.append(inner)"]  # fmt: skip
        else:
            name = self._name("reader", item)
            filling = [f"{place} = [{name}.build(each) for each in raw]"]
        return [
            f"raw = {value}",
            "if type(raw) is list:",
            *_indented(1, filling),
            f"else: {place} = None if raw is None else {self._name('read', read)}(raw)",
        ]

    def _object(self, source: str, reader: Any, sample: Any) -> list[str]:
        """Read an object in place if it has the keys of the sample, else by its reader.

        What is no object has no length or no such keys: a `TypeError`.
        """
        otherwise = f"inner = {self._name('reader', reader)}.build({source})"
        if not _is_small(reader, sample):
            return [otherwise]
        return [
            f"if len({source}) == {len(sample)}:",
            " try:",
            *_indented(2, self.assignments(reader, sample, "inner", source)),
            f" except KeyError: {otherwise}",
            f"else: {otherwise}",
        ]

    def _name(self, kind: str, value: Any) -> str:
        name = f"{kind}{len(self.names)}"
        self.names[name] = value
        return name


def _is_of_objects(read: Any) -> bool:
    return hasattr(read, "is_regular")


def _is_small(reader: Any, sample: Any) -> bool:
    """Whether an object is read in place: only if nothing inside of it is an object again."""
    if not isinstance(sample, dict) or not reader.is_regular:
        return False
    times = dict(reader.model._times)
    inside = {key for key, name, read, _ in reader.fields if read is not None and name not in times}
    return inside.isdisjoint(sample)


def _indented(depth: int, lines: Iterable[str]) -> list[str]:
    return [f"{' ' * depth}{line}" for line in lines]
