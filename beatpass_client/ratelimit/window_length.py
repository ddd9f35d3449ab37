"""How long a window is, as far as it has been learned.

Windows last whole seconds, and refusals tell of their end in whole seconds, so up to one too early.
"""

from __future__ import annotations

import math

from .snapshot import Kept

ROUNDING = 1.0
"""Seconds by which a window can last longer than a refusal says."""


class Length(Kept):
    """The length of a window: something between the shortest and the longest that it can be.

    Attributes:
        longest: Seconds; `None` when nobody knows.
    """

    __slots__ = ("_shortest", "longest")

    _kept = ("_shortest", "longest")

    def __init__(self) -> None:
        """Begin without knowing anything."""
        self._shortest = 0.0
        self.longest: float | None = None

    def document(self, seconds: float | None) -> None:
        """Take it from the contract, or begin again without knowing anything.

        Args:
            seconds: What the contract says; `None` for nothing.
        """
        self._shortest, self.longest = seconds or 0.0, seconds

    def guess(self) -> float | None:
        """Guess it: whole seconds, as few as can be.

        Returns:
            Seconds; `None` when only a refusal can tell.
        """
        if self._shortest == 0:
            return self.longest
        whole = math.floor(self._shortest) + 1.0
        return whole if self.longest is None else min(whole, self.longest)

    def refused(self, sent: float, now: float, wait: float | None) -> None:
        """Learn from a refusal. The times count from the beginning of the window.

        Args:
            sent: When the refused call was sent.
            now: When the refusal came.
            wait: Seconds that the server asks to wait; `None` when it does not.
        """
        surely = max(sent, 0.0 if wait is None else sent + wait - ROUNDING)
        if self.longest is not None and sent >= self.longest:
            # It is longer than was believed.
            self.longest = None if wait is None else now + wait + ROUNDING
            self._shortest = surely
        elif not self._is_settled:
            self._shortest = max(self._shortest, surely)
            if self.longest is not None:
                self._shortest = min(self._shortest, self.longest)

    def ended(self, after: float) -> None:
        """Learn that a window was over.

        Args:
            after: How many seconds after its beginning, at the latest.
        """
        if not self._is_settled:
            self.longest = after if self.longest is None else min(self.longest, after)
            self._shortest = min(self._shortest, self.longest)

    @property
    def _is_settled(self) -> bool:
        return self._shortest == self.longest
