"""A place in a list, and the token that brings somebody back to it."""

from __future__ import annotations

import base64
import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from ..errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Place = dict[str, Any]
"""Where to ask: `page`, or `offset`, or `cursor`; and how many items of it were given before."""

_NUMBERS = ("page", "offset", "skip")
_TEXTS = ("cursor", "pagination")


class Tokens:
    """Writes places of one list down, and reads them back, in this process or another.

    Args:
        operation: The `operationId`.
        of: The values that make it this list and no other: its path and its filters.
        size: The parameter for the size of a page and its value; empty for none.
    """

    __slots__ = ("_of", "_operation", "size")

    def __init__(self, operation: str, of: Iterable[Any], size: Mapping[str, int]) -> None:
        """Remember which list it is."""
        self._operation = operation
        self._of = of
        self.size = dict(size)

    def write(self, place: Place) -> str:
        """Write a place down.

        Args:
            place: The place.

        Returns:
            The token. It holds no access token and no filter, only where to go on.
        """
        text = json.dumps([self._operation, self._list, self.size, place], separators=(",", ":"))
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")

    def read(self, token: str, sizes: Iterable[str]) -> Place:
        """Read a place, and take over the size of its pages.

        Args:
            token: The token.
            sizes: The parameter that the size of a page may have.

        Returns:
            The place.

        Raises:
            InvalidArgumentError: It is no token of this list, or of pages of another size.
        """
        try:
            padded = token + "=" * (-len(token) % 4)
            operation, of, size, place = json.loads(base64.urlsafe_b64decode(padded.encode()))
            fits = (operation, of) == (self._operation, self._list) and _is_place(place)
            fits = fits and set(size) <= set(sizes) and all(map(_is_number, size.values()))
        except (ValueError, TypeError, AttributeError, RecursionError):
            fits, size, place = False, {}, {}
        if not fits:
            raise self._invalid("resume is no token of this list: take it from a page of it")
        if self.size and self.size != size:
            raise self._invalid("resume is of pages of another size: leave page_size out")
        self.size = size
        return dict(place)

    @property
    def _list(self) -> str:
        return sha256(json.dumps([str(each) for each in self._of]).encode()).hexdigest()[:12]

    def _invalid(self, problem: str) -> InvalidArgumentError:
        return InvalidArgumentError(f"{problem}. Nothing was sent", operation=self._operation)


def _is_place(value: Any) -> bool:
    return isinstance(value, dict) and all(
        _is_number(each) if key in _NUMBERS else key in _TEXTS and isinstance(each, str)
        for key, each in value.items()
    )


def _is_number(value: Any) -> bool:
    return type(value) is int and value >= 0
