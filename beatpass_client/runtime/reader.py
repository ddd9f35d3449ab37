"""How JSON objects become models, fast.

BeatPass sends the same few shapes over and over: the same keys, for thousands of objects. So a
reader for exactly these keys is compiled when a shape is seen for the second time, and it is tried
first for the next object. Anything unusual falls back to the careful way, which also finds the
place of an error. `docs/decisions/0004-decoding.md` has the reasons.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ..errors import ShapeError
from .values import ValueReader

# Beyond this many shapes a class is not regular enough for compiling to pay.
_MOST_SHAPES = 64

_new = object.__new__


class Field(NamedTuple):
    """One declared field of a model.

    Attributes:
        key: The name in JSON.
        attribute: The name in Python.
        read: The reader of its value; `None` when it is taken as it comes.
        secret: Whether its value must never be shown.
    """

    key: str
    attribute: str
    read: ValueReader | None = None
    secret: bool = False


class ObjectReader:
    """Reads JSON objects into instances of one model class.

    Args:
        model: The class, with slots for every field, `_keys` and `_unknown`.
    """

    __slots__ = ("_attributes", "_fields", "_rest", "_shapes", "build", "model")

    def __init__(self, model: Any) -> None:
        """Prepare to read; the class is asked for its fields only when something is read."""
        self.model = model
        self.build: Callable[[Any], Any] = self._read_any
        self._attributes: dict[str, str] | None = None
        self._fields: tuple[Field, ...] | None = None
        self._rest: ValueReader | None = None
        self._shapes: dict[tuple[str, ...], Callable[[Any], Any] | None] = {}

    def __call__(self, value: Any) -> Any:
        """Read one object.

        Args:
            value: The JSON value.

        Returns:
            A model; `None` for null.

        Raises:
            ShapeError: The value is not an object, or something in it cannot be read.
        """
        return self.build(value)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The declared fields of the model."""
        fields = self._fields
        if fields is None:
            self._rest = self.model._read_rest()
            fields = self._fields = tuple(self.model._declare())
        return fields

    @property
    def is_regular(self) -> bool:
        """Whether nothing but the declared fields is read."""
        return bool(self.fields) and self._rest is None

    @property
    def attributes(self) -> dict[str, str]:
        """The names of the declared fields in Python, by their names in JSON."""
        if self._attributes is None:
            self._attributes = {field.key: field.attribute for field in self.fields}
        return self._attributes

    def _read_any(self, value: Any) -> Any:
        if value is None:
            return None
        if not isinstance(value, dict):
            if value != []:
                raise ShapeError("an object", value)
            value = {}  # PHP writes an empty object as an empty list.
        keys = tuple(value)
        build = self._shapes.get(keys)
        if build is not None:
            self.build = build
            return build(value)
        if self.is_regular:
            if keys in self._shapes:
                from .compilation import compile_reader

                build = compile_reader(self, value, self._read_any, self._read_carefully)
                self.build = self._shapes[keys] = build
            elif len(self._shapes) < _MOST_SHAPES:
                self._shapes[keys] = None
        return self._read_carefully(value, keys)

    def _read_carefully(self, value: dict[str, Any], keys: tuple[str, ...]) -> Any:
        model = _new(self.model)
        unknown = dict(value)
        for key, attribute, read, _ in self.fields:
            raw = unknown.pop(key, None)
            try:
                setattr(model, attribute, raw if read is None or raw is None else read(raw))
            except ShapeError as error:
                raise error.inside(key) from None
        if self._rest is not None:
            for key, raw in unknown.items():
                try:
                    unknown[key] = self._rest(raw)
                except ShapeError as error:
                    raise error.inside(key) from None
        model._keys = keys
        model._unknown = unknown or None
        return model
