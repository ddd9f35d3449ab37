"""A token bucket: how fast calls go while no answer has told how many are left."""

from __future__ import annotations

from .snapshot import Snapshot

MINUTE = 60.0

# Ten per cent below the limit that BeatPass documents.
_CAUTION = 0.9
_BURST = 20.0
# A refusal makes it slower by this, each answer faster again.
_SLOWER, _FASTER = 0.7, 1.05
_LOWEST_RATE = 0.5


class TokenBucket(Snapshot):
    """Allows some calls at once, and then so many a second.

    Args:
        limit: The documented limit: calls in a minute.
    """

    __slots__ = ("_burst", "_rate", "_refilled", "_tokens", "_usual_rate")

    _numbers = ("_tokens", "_rate", "_refilled")

    def __init__(self, limit: int) -> None:
        self._usual_rate = _CAUTION * limit / MINUTE
        self._burst = max(1.0, min(_BURST, _CAUTION * limit))
        self._rate = self._usual_rate
        self._tokens = self._burst
        self._refilled: float | None = None

    def wait(self, now: float, calls: int = 1, reserve: float = 0.0) -> float:
        """Tell how long some calls have to wait.

        Args:
            now: The time on the clock.
            calls: How many.
            reserve: The part of the burst that has to be left over, from 0 to 1.

        Returns:
            Seconds until the last of them may go.
        """
        if self._refilled is not None:
            gained = max(0.0, now - self._refilled) * self._rate
            self._tokens = min(self._burst, self._tokens + gained)
        self._refilled = now
        kept = min(reserve * self._burst, self._burst - 1)
        return max(0.0, (calls + kept - self._tokens) / self._rate)

    def room(self, reserve: float = 0.0) -> int:
        """Tell how many calls may go now, as of the last `wait`."""
        return int(self._tokens - min(reserve * self._burst, self._burst - 1))

    def take(self) -> None:
        """Let one call go."""
        self._tokens = max(0.0, self._tokens - 1)

    def give_back(self) -> None:
        """Take back a call that was let go."""
        self._tokens = min(self._burst, self._tokens + 1)

    def restart(self) -> None:
        """Begin again, without a burst."""
        self._tokens, self._refilled = 0.0, None

    def slow_down(self) -> None:
        """Go slower after a refusal."""
        self._rate = max(min(_LOWEST_RATE, self._usual_rate), self._rate * _SLOWER)

    def speed_up(self) -> None:
        """Go faster again after an answer, up to the usual rate."""
        self._rate = min(self._usual_rate, self._rate * _FASTER)
