"""Answers whose fields nobody has documented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import ShapeError

_SHOWN_KEYS = 5


class OpenAnswer(Mapping[str, Any]):
    """An answer, or a part of one, whose fields are undocumented: a mapping of what came.

    Get a field by its key, as in `answer["data"]`: attributes would promise what nobody knows. An
    answer that is a list stands under the key `data`.

    Args:
        data: The decoded JSON.
    """

    __slots__ = ("_data",)

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = dict(data)

    def to_dict(self) -> dict[str, Any]:
        """Get what came.

        Returns:
            A new dictionary.
        """
        return dict(self._data)

    def __getitem__(self, key: str) -> Any:
        """Get a field; `KeyError` when it did not come."""
        return self._data[key]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the keys."""
        return iter(self._data)

    def __len__(self) -> int:
        """Count the keys."""
        return len(self._data)

    def __eq__(self, other: object) -> bool:
        """Whether the same came, or a mapping holds the same."""
        if isinstance(other, OpenAnswer):
            return self._data == other._data
        return self._data == other if isinstance(other, Mapping) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # The values can change.

    def __repr__(self) -> str:
        """Show the first keys, and no value."""
        shown = [*list(self._data)[:_SHOWN_KEYS], *(["…"] if len(self) > _SHOWN_KEYS else [])]
        return f"<OpenAnswer {', '.join(shown)}>" if shown else "<OpenAnswer, empty>"

    def __getstate__(self) -> dict[str, Any]:
        """Pickle what came."""
        return self._data

    def __setstate__(self, data: dict[str, Any]) -> None:
        """Take what was pickled."""
        self._data = data

    # Type checkers must not think that every attribute exists.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Say how to get the field."""
            if name.startswith("_"):
                raise AttributeError(name)
            raise AttributeError(f"this answer is undocumented: use answer[{name!r}]")


def read_open(value: Any) -> Any:
    """Read an undocumented answer, or a part of one.

    Args:
        value: The decoded JSON.

    Returns:
        The answer; `None` for null.

    Raises:
        ShapeError: It is neither an object nor a list.
    """
    if type(value) is dict:
        return OpenAnswer(value)
    if value is None:
        return None
    if isinstance(value, list):
        return OpenAnswer({"data": value} if value else {})
    raise ShapeError("an object", value)
