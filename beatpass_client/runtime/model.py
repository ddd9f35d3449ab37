"""What every generated model can do.

Models of answers read an absent field as `None` and remember which keys came. Models of request
bodies have `UNSET` for "leave it as it is", which is not the same as null.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MemberDescriptorType
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from ..errors import ShapeError
from ..types import UNSET
from .reader import Field, ObjectReader
from .values import Time, ValueReader, to_json

# A `repr` shows this many fields, and this much of each.
_SHOWN_FIELDS = 4
_SHOWN_LENGTH = 40


class _Readers(dict[Any, ObjectReader]):
    def __missing__(self, model: Any) -> ObjectReader:
        reader = self[model] = ObjectReader(model)
        return reader


_readers = _Readers()


def object_of(model: Any) -> ObjectReader:
    """Get the reader of JSON objects for a model class; there is one for each class.

    Args:
        model: A generated class.

    Returns:
        Its reader.
    """
    return _readers[model]


class _Shared:
    """What the models of answers and of request bodies have in common."""

    __slots__ = ()

    @classmethod
    def _declare(cls) -> tuple[Field, ...]:
        """List the fields; generated models override this."""
        return ()

    @classmethod
    def _read_rest(cls) -> ValueReader | None:
        """Get the reader of undeclared fields; models of typed maps override this."""
        return None

    def to_dict(self) -> dict[str, Any]:
        """Turn the model into what JSON can hold.

        Returns:
            A new dictionary; its keys are those of the JSON.
        """
        return {key: to_json(value) for key, value in self._items()}

    def _items(self) -> Iterator[tuple[str, Any]]:
        raise TypeError(f"{type(self).__name__} is not a generated model")

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same class and means the same JSON."""
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # A model can change.

    def __repr__(self) -> str:
        """Show the first few fields, shortened, and never a secret."""
        secrets = {each.key for each in object_of(type(self)).fields if each.secret}
        shown: list[str] = []
        hidden = 0
        for key, value in self._items():
            if (
                value is None
                or isinstance(value, (list, dict, _Shared))
                or len(shown) == _SHOWN_FIELDS
            ):
                hidden += 1
            else:
                shown.append(f"{key}={'***' if key in secrets else _shortened(value)}")
        if hidden:
            shown.append(f"+{hidden} more")
        return (
            f"<{type(self).__name__} {', '.join(shown)}>" if shown else f"<{type(self).__name__}>"
        )


@define(eq=False, repr=False, weakref_slot=False)
class AnswerModel(_Shared):
    """An object in an answer. A field that did not come is `None`; `has` tells it from null."""

    _keys: tuple[str, ...] = field(default=(), init=False)
    _unknown: dict[str, Any] | None = field(default=None, init=False)

    # The fields that are times, by name, with what reads them.
    _times: ClassVar[tuple[tuple[str, ValueReader], ...]] = ()
    # What comes without a token, by JSON name; empty where both tiers are alike.
    _public_fields: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        """Read times late; the text is stored in the slot of the field under another name."""
        for name, read in cls._times:
            slot = cls.__dict__.get(name)
            # attrs makes a class twice, and only the second one has slots.
            if isinstance(slot, MemberDescriptorType):
                setattr(cls, f"_raw_{name}", slot)
                setattr(cls, name, Time(slot, read))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object.

        Args:
            data: The decoded JSON. Fields that the contract does not know are kept.

        Returns:
            The model.

        Raises:
            ShapeError: Something in it cannot be read; the error names the place.
        """
        if type(data) is not dict:
            if not isinstance(data, Mapping):
                raise ShapeError("an object", data)
            data = dict(data)
        return cast("Self", _readers[cls].build(data))

    def has(self, name: str) -> bool:
        """Tell whether a field came, or was set since: null counts, absent does not.

        Args:
            name: The name of the field, in Python or in JSON.

        Returns:
            Whether the field is there.
        """
        return any(name in (key, attribute) for key, attribute, _ in self._entries())

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
        for key, attribute, value in self._entries():
            if name in (key, attribute):
                return None if value is not None else "the server sent null: there is no value"
        attributes = _readers[type(self)].attributes
        known = next((each for each in attributes.items() if name in each), None)
        if known is None:
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
        return [key for key, _, _ in self._entries()]

    def get(self, key: str, default: Any = None) -> Any:
        """Get a field, known or unknown, by its JSON name.

        Args:
            key: The name.
            default: What to give when the field has no value.

        Returns:
            The value.
        """
        attribute = _readers[type(self)].attributes.get(key)
        if attribute is not None:
            value = getattr(self, attribute)
        else:
            value = None if self._unknown is None else self._unknown.get(key)
        return default if value is None else value

    def __getitem__(self, key: str) -> Any:
        """Get a field, known or unknown, by its JSON name; `KeyError` when it did not come."""
        for each, _, value in self._entries():
            if each == key:
                return value
        raise KeyError(key)

    def __contains__(self, key: object) -> bool:
        """Whether a field came, by its JSON name."""
        return any(each == key for each, _, _ in self._entries())

    def __iter__(self) -> Iterator[str]:
        """Iterate over the JSON names of the fields that came."""
        return iter(self.keys())

    def _items(self) -> Iterator[tuple[str, Any]]:
        return ((key, value) for key, _, value in self._entries())

    def _entries(self) -> Iterator[tuple[str, str, Any]]:
        unknown = self._unknown or {}
        attributes = dict(_readers[type(self)].attributes)
        for key in self._keys:
            if key in attributes:
                attribute = attributes.pop(key)
                yield key, attribute, getattr(self, attribute)
            elif key in unknown:
                yield key, key, unknown[key]
        for key, attribute in attributes.items():
            value = getattr(self, attribute)
            if value is not None:
                yield key, attribute, value
        for key, value in unknown.items():
            if key not in self._keys:
                yield key, key, value


@define(eq=False, repr=False, weakref_slot=False)
class BodyModel(_Shared):
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
            ShapeError: A value has not the shape that the contract says.
            TypeError: A required field is missing.
        """
        rest = dict(data)
        values: dict[str, Any] = {}
        for key, attribute, read, _ in object_of(cls).fields:
            if key in rest:
                raw = rest.pop(key)
                try:
                    values[attribute] = raw if read is None or raw is None else read(raw)
                except ShapeError as error:
                    raise error.inside(key) from None
        return cast("Callable[..., Self]", cls)(**values, additional_properties=rest)

    def _items(self) -> Iterator[tuple[str, Any]]:
        for key, attribute, _, _ in object_of(type(self)).fields:
            value = getattr(self, attribute)
            if value is not UNSET:
                yield key, value
        yield from self.additional_properties.items()


def _shortened(value: Any) -> str:
    text = repr(value) if not hasattr(value, "isoformat") else value.isoformat()
    return text if len(text) <= _SHOWN_LENGTH else text[: _SHOWN_LENGTH - 1] + "…"
