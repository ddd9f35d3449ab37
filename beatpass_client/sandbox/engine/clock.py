"""The sandbox's own clock, which can be turned."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

# The moment at which the seeded sandbox stands. It is fixed, so that every start is the same.
EPOCH = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
LAST = datetime(2999, 1, 1, tzinfo=UTC)


class Clock:
    """A clock that begins at a fixed moment, runs on, and can be turned forward or set.

    Args:
        start: The moment at which it begins.
        frozen: Whether it stands still between turns.
        ticking: Where passing seconds come from.
    """

    def __init__(
        self,
        start: datetime = EPOCH,
        *,
        frozen: bool = False,
        ticking: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ticking = ticking
        self._start = start
        self._since = ticking()
        self.frozen = frozen
        self.on_change: Callable[[], None] | None = None

    def now(self) -> datetime:
        """The present moment, in UTC."""
        if self.frozen:
            return self._start
        return self._start + timedelta(seconds=self._ticking() - self._since)

    def timestamp(self) -> float:
        """The present moment in Unix seconds."""
        return self.now().timestamp()

    def set(self, moment: datetime) -> None:
        """Set it.

        Args:
            moment: The new present moment, with a time zone.

        Raises:
            ValueError: The moment has no time zone, or is before the seed or after 2999.
        """
        if moment.tzinfo is None:
            raise ValueError("the moment needs a time zone, such as a Z at its end")
        if not EPOCH - timedelta(days=3650) <= moment <= LAST:
            raise ValueError("the moment must be between 2016 and 2999")
        self._start = moment.astimezone(UTC)
        self._since = self._ticking()
        if self.on_change is not None:
            self.on_change()

    def advance(self, seconds: float) -> None:
        """Turn it forward.

        Args:
            seconds: By how many seconds; not negative.

        Raises:
            ValueError: The number is negative, no number, or leads past 2999.
        """
        if not 0 <= seconds <= 3e10:
            raise ValueError("advance takes a number of seconds of 0 or more")
        self.set(self.now() + timedelta(seconds=seconds))

    def freeze(self, frozen: bool) -> None:
        """Stop it, or let it run on from where it stands.

        Args:
            frozen: Whether it stands still from now on.
        """
        now = self.now()
        self.frozen = frozen
        self.set(now)


def stamp(moment: datetime) -> str:
    """Write a moment as the API mostly does.

    Args:
        moment: The moment.

    Returns:
        Such as `2026-11-02T12:00:00.000000Z`.
    """
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment_of(text: str) -> datetime:
    """Read a moment that `stamp` wrote.

    Args:
        text: The text.

    Returns:
        The moment, in UTC.
    """
    return datetime.fromisoformat(text).astimezone(UTC)
