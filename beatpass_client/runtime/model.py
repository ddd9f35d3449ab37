"""What every generated model can do.

Models of answers read an absent field as `None` and remember which keys came. Models of request
bodies have `UNSET` for "leave it as it is", which is not the same as null.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from ..errors import ShapeError
from ..types import UNSET
from .values import ValueReader, to_json

# A `repr` shows this many fields, those first that tell what it is, and this much of each.
_SHOWN_FIELDS = 5
_TELLING = ("id", "uuid", "name", "title", "username", "status")
_SHOWN_LENGTH = 40
# How many sets of keys a class remembers. The API sends a few sets a class.
_MAX_KEY_SETS = 64

new = object.__new__


class KeySets(dict[tuple[str, ...], tuple[tuple[str, ...], tuple[str, ...]]]):
    """The sets of keys in which the objects of a class come, with those that it does not know.

    A page has hundreds of objects with the same few sets of keys: they share one tuple.

    Args:
        known: The keys that the class knows.
    """

    def __init__(self, known: Mapping[str, str]) -> None:
        super().__init__()
        self._known = known

    def __missing__(self, keys: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Find out which of the keys are unknown."""
        known = self._known
        found = keys, tuple([key for key in keys if key not in known])
        if len(self) >= _MAX_KEY_SETS:
            self.clear()
        self[keys] = found
        return found


class _Model:
    """What the models of answers and of request bodies have in common."""

    __slots__ = ()

    # The attribute that stores each field, by JSON name. Times and amounts are stored as they came,
    # under their name with an underscore in front, and converted by a property.
    _slots: ClassVar[Mapping[str, str]] = {}
    # The JSON names of fields that a `repr` must not show.
    _secrets: ClassVar[frozenset[str]] = frozenset()

    def to_dict(self) -> dict[str, Any]:
        """Turn the model into what JSON can hold.

        Returns:
            A new dictionary with the JSON names; times and amounts as they were written.
        """
        return {key: to_json(value) for key, value in self._entries()}

    def _entries(self) -> Iterator[tuple[str, Any]]:
        raise TypeError(f"{type(self).__name__} is not a generated model")

    def __repr__(self) -> str:
        """Show the fields that tell most, shortened, and never a secret."""
        plain = {
            key: "***" if key in self._secrets else _shortened(value)
            for key, value in self._entries()
            if value is not None and not isinstance(value, (list, dict, _Model))
        }
        telling = [key for key in _TELLING if key in plain]
        # Addresses and points in time seldom say which one it is.
        shorter = [key for key in plain if not key.endswith(("_at", "_url", "image"))]
        shown = list(dict.fromkeys([*telling, *shorter, *plain]))[:_SHOWN_FIELDS]
        fields = ", ".join(f"{key}={plain[key]}" for key in shown)
        return f"<{type(self).__name__} {fields}>" if fields else f"<{type(self).__name__}>"

    def _repr_html_(self) -> str:
        """Show the fields that have a value in a notebook, and never a secret."""
        from .html import html_table

        rows = [
            (key, "***" if key in self._secrets else value)
            for key, value in self._entries()
            if value is not None
        ]
        return html_table((), rows, type(self).__name__)


@define(eq=False, repr=False, weakref_slot=False)
class AnswerModel(_Model):
    """An object in an answer. A field that did not come is `None`; `has` tells it from null."""

    _keys: tuple[str, ...] = field(default=(), init=False)
    _unknown: dict[str, Any] | None = field(default=None, init=False)

    # What comes without a token, by JSON name; empty where both tiers are alike.
    _public_fields: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object.

        Args:
            data: The decoded JSON. Fields that the contract does not know are kept.

        Returns:
            The model.

        Raises:
            ShapeError: Something in it cannot be read; the error names the path.
        """
        model = cls._read(data)
        if model is None:
            raise ShapeError("an object with fields", data)
        return cast("Self", model)

    @staticmethod
    def _read(data: Any) -> Any:
        raise TypeError("this is not a generated model")

    def has(self, name: str) -> bool:
        """Tell whether a field came, or was set since: null counts, absent does not.

        Args:
            name: The name of the field, in Python or in JSON.

        Returns:
            Whether the field is there.
        """
        return any(name in (key, self._attribute(key)) for key, _ in self._entries())

    def why_absent(self, name: str) -> str | None:
        """Say why a field has no value.

        Args:
            name: The name of the field, in Python or in JSON.

        Returns:
            The reason in words; `None` when the field has a value.

        Example:
            ```python
            print(track.why_absent("bpm"))
            ```
        """
        for key, value in self._entries():
            if name in (key, self._attribute(key)):
                return None if value is not None else "the server sent null: there is no value"
        known = [each for each in self._slots if name in (each, self._attribute(each))]
        if not known:
            return f"{type(self).__name__} has no such field, and the server sent none of this name"
        public = self._public_fields
        if self._keys and public and known[0] not in public and public.issuperset(self._keys):
            return "not in the public tier, and nothing else came: call with a token to get it"
        return "the server did not send it"

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that the contract does not know. Changes to it are changes to the model."""
        if self._unknown is None:
            self._unknown = {}
        return self._unknown

    def keys(self) -> list[str]:
        """List the JSON names of the fields that came or were set since."""
        return [key for key, _ in self._entries()]

    def get(self, key: str, default: Any = None) -> Any:
        """Get a field, known or unknown, by its JSON name.

        Args:
            key: The name.
            default: What to give when the field has no value.

        Returns:
            The value.
        """
        slot = self._slots.get(key)
        if slot is not None:
            value = self._value(key, getattr(self, slot))
        else:
            value = None if self._unknown is None else self._unknown.get(key)
        return default if value is None else value

    def __getitem__(self, key: str) -> Any:
        """Get a field, known or unknown, by its JSON name; `KeyError` when it did not come.

        What is no time or no amount is given as it came.
        """
        if key not in self:
            raise KeyError(key)
        slot = self._slots.get(key)
        if slot is None:
            return self.additional_properties[key]
        return self._value(key, getattr(self, slot))

    def __contains__(self, key: object) -> bool:
        """Whether a field came, by its JSON name."""
        slot = self._slots.get(key) if isinstance(key, str) else None
        if slot is None:
            return self._unknown is not None and key in self._unknown
        return key in self._keys or getattr(self, slot) is not None

    def __iter__(self) -> Iterator[str]:
        """Iterate over the JSON names of the fields that came."""
        return iter(self.keys())

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same class and has the same values."""
        if type(other) is not type(self) or not isinstance(other, AnswerModel):
            return NotImplemented
        return self._values() == other._values()

    __hash__ = None  # type: ignore[assignment]  # A model can change.

    def _attribute(self, key: str) -> str:
        return self._slots.get(key, key).removeprefix("_")

    def _value(self, key: str, came: Any) -> Any:
        slot = self._slots.get(key, "")
        converted = getattr(self, slot[1:]) if slot.startswith("_") else None
        return came if converted is None else converted

    def _values(self) -> dict[str, Any]:
        return {key: self._value(key, value) for key, value in self._entries()}

    def _entries(self) -> Iterator[tuple[str, Any]]:
        """List what came, in its order and as it came, then what was set since."""
        unknown = self._unknown or {}
        came = set(self._keys)
        for key in self._keys:
            slot = self._slots.get(key)
            if slot is not None:
                yield key, getattr(self, slot)
            elif key in unknown:
                yield key, unknown[key]
        for key, slot in self._slots.items():
            if key not in came and (value := getattr(self, slot)) is not None:
                yield key, value
        for key, value in unknown.items():
            if key not in came:
                yield key, value


# So a library that makes tables, as `pandas.DataFrame(page.items)`, takes models for rows.
Mapping.register(AnswerModel)  # pyright: ignore[reportAttributeAccessIssue]


@define(eq=False, repr=False, weakref_slot=False)
class BodyModel(_Model):
    """An object in a request body. A field that is `UNSET` is not sent; `None` is sent as null."""

    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a body from a dictionary with the JSON names.

        Args:
            data: The values. Names that the contract does not know go along as they are.

        Returns:
            The model; what the dictionary lacks is `UNSET`.

        Raises:
            ShapeError: A value does not have the shape that the contract says.
            TypeError: A required field is missing.
        """
        if not isinstance(data, Mapping):
            raise ShapeError("an object", data)
        rest = dict(data)
        readers = cls._readers()
        values: dict[str, Any] = {}
        for key, attribute in cls._slots.items():
            if key in rest:
                value, read = rest.pop(key), readers.get(key)
                try:
                    values[attribute] = value if read is None or value is None else read(value)
                except ShapeError as error:
                    raise error.inside(key) from None
                if values[attribute] is None and value is not None:
                    # To send null for it would lose what was given.
                    raise ShapeError("another form of value", value).inside(key)
        return cast("Callable[..., Self]", cls)(**values, additional_properties=rest)

    @classmethod
    def _readers(cls) -> Mapping[str, ValueReader]:
        """Get the readers of fields that are not taken as they come, by JSON name."""
        return {}

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same class and means the same JSON."""
        if type(other) is not type(self) or not isinstance(other, BodyModel):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # A body can change.

    def _entries(self) -> Iterator[tuple[str, Any]]:
        for key, attribute in self._slots.items():
            value = getattr(self, attribute)
            if value is not UNSET:
                yield key, value
        yield from self.additional_properties.items()


def first_absent(data: Mapping[str, Any], *keys: str) -> ShapeError:
    """Describe the first of some required fields that did not come, or came as null.

    Args:
        data: The JSON object.
        *keys: The JSON names of its required fields.

    Returns:
        The error, with the path.
    """
    key = next(key for key in keys if data.get(key) is None)
    return ShapeError("a value", None).inside(key)


def _shortened(value: Any) -> str:
    text = repr(value) if not hasattr(value, "isoformat") else value.isoformat()
    return text if len(text) <= _SHOWN_LENGTH else text[: _SHOWN_LENGTH - 1] + "…"
