"""Numbers of an object as JSON, so that a store can hold them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, ClassVar


class Snapshot:
    """An object whose attributes are numbers."""

    __slots__ = ()

    _numbers: ClassVar[tuple[str, ...]] = ()

    def dump(self) -> dict[str, Any]:
        """Give the numbers, as JSON can hold them."""
        return {name.lstrip("_"): getattr(self, name) for name in self._numbers}

    def load(self, state: Mapping[str, Any]) -> None:
        """Take over what `dump` gave.

        Args:
            state: What it gave.

        Raises:
            KeyError: A number is missing.
            TypeError: It is not of that form.
            ValueError: Something in it is no number.
        """
        for name in self._numbers:
            value = state[name.lstrip("_")]
            fits = isinstance(value, (int, float)) and math.isfinite(value)
            if not fits and (value is not None or getattr(self, name) is not None):
                raise ValueError(name)
            setattr(self, name, value)
