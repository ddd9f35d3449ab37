"""State of numbers that can be kept outside of this process."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, ClassVar


class Kept:
    """Something whose attributes are numbers, and so can be kept as JSON."""

    __slots__ = ()

    _kept: ClassVar[tuple[str, ...]] = ()

    def dump(self) -> dict[str, Any]:
        """Give the numbers, as JSON can hold them."""
        return {name.lstrip("_"): getattr(self, name) for name in self._kept}

    def load(self, state: Mapping[str, Any]) -> None:
        """Take over what `dump` gave.

        Args:
            state: What it gave.

        Raises:
            KeyError: A number is missing.
            ValueError: Something in it is no number.
        """
        for name in self._kept:
            value = state[name.lstrip("_")]
            fits = isinstance(value, (int, float)) and math.isfinite(value)
            if not fits and (value is not None or getattr(self, name) is not None):
                raise ValueError(name)
            setattr(self, name, value)
