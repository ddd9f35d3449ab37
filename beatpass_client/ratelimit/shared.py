"""What a limiter knows of a limit that several processes share through a store."""

from __future__ import annotations

import hashlib
import logging
import os
import warnings
from threading import Lock

from ..transport.clock import Clock
from .store import Event, Reply, Request, Store, StoreBusy, StoreError

_LOGGER = logging.getLogger("beatpass_client")

# Seconds: a store that is busy for so long is stuck, and one that has failed is left alone so long.
_STUCK = 5.0
_AWAY = 30.0


def shared_key(origin: str, digest: str) -> str:
    """Name what a limit belongs to, so that the store learns neither.

    Args:
        origin: Where the token is sent to.
        digest: A name for the token.

    Returns:
        The name.
    """
    return hashlib.sha256(f"{origin}\n{digest}".encode()).hexdigest()[:32]


class SharedLimit:
    """The side of one process: what it has to tell the store, and whether the store can be used.

    When the store fails, it is left alone for a while, and there is one warning. Then the process
    keeps to its own knowledge of the limit.

    Args:
        store: Where the state is.
        key: What it belongs to.
        clock: The clock of this process.
    """

    def __init__(self, store: Store, key: str, clock: Clock) -> None:
        self.store = store
        self._key = key
        self._clock = clock
        self._lock = Lock()
        self._process = os.urandom(6).hex()
        # What came of calls, and when they got their permits.
        self._events: list[tuple[Event, float]] = []
        self._busy_since: float | None = None
        self._away_until: float | None = None
        self._warned = False

    def is_away(self, now: float) -> bool:
        """Whether the store has failed a moment ago."""
        return self._away_until is not None and now < self._away_until

    @property
    def has_news(self) -> bool:
        """Whether there is something that the store was not told yet."""
        return bool(self._events)

    def note(self, event: Event, granted: float) -> None:
        """Note what came of a call that got its permit then; the next exchange tells the store."""
        with self._lock:
            self._events.append((event, granted))

    def exchange(self, requests: list[Request]) -> list[Reply] | None:
        """Tell the store what happened, and ask it for permits.

        Args:
            requests: What to ask for.

        Returns:
            A reply to each request; `None` when the store is busy or away.
        """
        with self._lock:
            events, self._events = self._events, []
        try:
            now = self._clock.monotonic()
            aged = [event._replace(age=now - granted) for event, granted in events]
            replies = self.store.exchange(self._key, self._process, aged, requests)
        except StoreBusy:
            with self._lock:
                self._events = events + self._events
                now = self._clock.monotonic()
                self._busy_since = now if self._busy_since is None else self._busy_since
                stuck = now - self._busy_since > _STUCK
            if stuck:
                self._give_up(f"{self.store!r} is locked by a process that does not go on")
            return None
        except StoreError as error:
            self._give_up(str(error))
            return None
        self._busy_since = None
        return replies

    def _give_up(self, why: str) -> None:
        """Do without the store for a while."""
        with self._lock:
            self._away_until = self._clock.monotonic() + _AWAY
            self._busy_since = None
            self._events.clear()
            warned, self._warned = self._warned, True
        message = f"the shared limit is not in force: {why}; this process keeps to its own"
        _LOGGER.warning(message)
        if not warned:
            warnings.warn(message, RuntimeWarning, stacklevel=2)
