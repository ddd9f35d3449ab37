"""How fast calls may go as long as no answer has told how many are left."""

from __future__ import annotations

from .snapshot import Kept

MINUTE = 60.0

# Ten per cent below the limit that BeatPass documents.
_CAUTION = 0.9
_BURST = 20.0
# A refusal makes it slower by this, each answer faster again.
_SLOWER, _FASTER = 0.7, 1.05
_LOWEST_RATE = 0.5


class Pace(Kept):
    """So many calls at once, and then so many a second.

    Args:
        limit: The documented limit: calls in a minute.
    """

    __slots__ = ("_allowance", "_burst", "_rate", "_refilled", "_usual_rate")

    _kept = ("_allowance", "_rate", "_refilled")

    def __init__(self, limit: int) -> None:
        """Begin with a burst."""
        self._usual_rate = _CAUTION * limit / MINUTE
        self._burst = max(1.0, min(_BURST, _CAUTION * limit))
        self._rate = self._usual_rate
        self._allowance = self._burst
        self._refilled: float | None = None

    def wait(self, now: float, calls: int = 1) -> float:
        """Tell how long some calls have to wait.

        Args:
            now: The time on the clock.
            calls: How many.

        Returns:
            Seconds until the last of them may go.
        """
        if self._refilled is not None:
            gained = max(0.0, now - self._refilled) * self._rate
            self._allowance = min(self._burst, self._allowance + gained)
        self._refilled = now
        return max(0.0, (calls - self._allowance) / self._rate)

    def take(self) -> None:
        """Let one call go."""
        self._allowance = max(0.0, self._allowance - 1)

    def give_back(self) -> None:
        """Take back a call that was let go."""
        self._allowance = min(self._burst, self._allowance + 1)

    def restart(self) -> None:
        """Begin again, and without a burst."""
        self._allowance, self._refilled = 0.0, None

    def slow_down(self) -> None:
        """Go slower after a refusal."""
        self._rate = max(min(_LOWEST_RATE, self._usual_rate), self._rate * _SLOWER)

    def speed_up(self) -> None:
        """Go faster again after an answer, up to the usual rate."""
        self._rate = min(self._usual_rate, self._rate * _FASTER)
