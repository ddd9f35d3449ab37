"""The queue of one process for a limit that several processes share.

The windows are in a store, and every process lets its calls go and learns from its answers there;
so all of them together behave as one limiter does. Only the order of the queue is kept here.
"""

from __future__ import annotations

import hashlib
import logging
import warnings
from collections.abc import Callable
from itertools import islice
from threading import Lock
from typing import Any

from ..transport.clock import Clock
from ..transport.steps import Sleep, Steps
from .queue import Ticket, serve
from .store import Store, StoreBusy, StoreError
from .windows import Heard, Turn, Windows

_LOGGER = logging.getLogger("beatpass_client")

# How many turns a process may hold, so that others get theirs.
_MOST = 20
# Seconds between two questions: for those in front, and for the others.
_POLL, _SLOW_POLL = 0.01, 0.1
# Other processes can change everything, so the store is asked again after so many seconds.
_NEWS = 1.0
# Seconds: a store that is busy for so long is stuck, and one that has failed is left alone so long.
_STUCK = 5.0
_AWAY = 30.0
_TRIES = 100

_Event = Callable[[Windows, float], Any]


def shared_key(origin: str, digest: str) -> str:
    """Name what a limit belongs to, so that the store learns neither.

    Args:
        origin: Where the token is sent to.
        digest: A name for the token.

    Returns:
        The name.
    """
    return hashlib.sha256(f"{origin}\n{digest}".encode()).hexdigest()[:32]


class SharedLimiter:
    """A queue for windows that are kept in a store.

    When the store fails, `ask` says so by `None` for a while, and there is one warning: then the
    limiter of this process has to do, which has learned from the answers too.

    Args:
        store: Where the windows are.
        key: What they belong to.
        clock: The clock of this process, for the times between two questions.
    """

    def __init__(self, store: Store, key: str, clock: Clock) -> None:
        """Begin with an empty queue; the store is not asked yet."""
        self._store = store
        self._key = key
        self._clock = clock
        self._lock = Lock()
        self._queue: dict[Ticket, None] = {}
        self._granted: set[Ticket] = set()
        # What happened since the store was told last.
        self._events: list[_Event] = []
        # When the question that is under way began.
        self._asking: float | None = None
        # Until when the groups in the queue have to wait, and when to look at that again.
        self._until: dict[str, float] = {}
        self._look_again = 0.0
        self._busy_since: float | None = None
        self._away_until: float | None = None
        self._warned = False

    def __repr__(self) -> str:
        """Show the store."""
        return repr(self._store)

    def enter(self, group: str) -> Ticket:
        """Stand in line.

        Args:
            group: The rate group of the call.

        Returns:
            The ticket. Hand it back with `finish`, whatever happens.
        """
        ticket = Ticket(group)
        with self._lock:
            self._queue[ticket] = None
        return ticket

    def ask(self, ticket: Ticket) -> Steps[float | None]:
        """Ask whether a call may go.

        Args:
            ticket: Its ticket.

        Returns:
            0 when it may; seconds after which to ask again, or sooner; `None` when the store is
            away and the ticket is void.
        """
        with self._lock:
            now = self._clock.monotonic()
            if ticket.turn is not None:
                return 0.0
            if self._is_away(now):
                self._queue.pop(ticket, None)
                return None
            until = self._until.get(ticket.group)
            if until is not None and now < self._look_again:
                return max(_POLL, until - now)
            asking = self._asking is not None and now - self._asking < _STUCK
            if asking or len(self._granted) >= _MOST:
                return _POLL if ticket in islice(self._queue, _MOST) else _SLOW_POLL
            self._asking = now
        yield from self._update(self._serve)
        with self._lock:
            if ticket.turn is not None:
                return 0.0
            now = self._clock.monotonic()
            return max(_POLL, self._until.get(ticket.group, now) - now)

    def finish(self, ticket: Ticket, heard: Heard | None) -> None:
        """Hand a ticket back. The store learns of it by `tell`, or with the next question.

        Args:
            ticket: The ticket.
            heard: What came of the call; `None` when it was never sent.
        """
        with self._lock:
            self._queue.pop(ticket, None)
            self._granted.discard(ticket)
            self._until = {}
            if ticket.turn is not None:
                self._events.append(_event(ticket.group, ticket.turn, heard))

    def tell(self) -> Steps[None]:
        """Tell the store what has happened."""
        for _ in range(_TRIES):
            if not self._events:
                break
            yield from self._update(self._tell)
            if self._events:
                yield Sleep(self._clock, _POLL)

    def _update(self, change: Callable[[], None]) -> Steps[None]:
        if self._store.blocks:
            yield _Change(change)
        else:
            change()

    def _serve(self) -> None:
        """Ask the store for turns, for all who wait."""
        try:
            with self._lock:
                queue = list(self._queue)
                most = max(0, _MOST - len(self._granted))
            served = self._change(lambda windows, now: serve(queue, windows, now, most))
            if served is None:
                return
            granted, waits = served
            with self._lock:
                now = self._clock.monotonic()
                for ticket, turn in granted:
                    if ticket in self._queue:
                        del self._queue[ticket]
                        ticket.turn = turn
                        self._granted.add(ticket)
                    else:  # It has left in the meantime.
                        self._events.append(_event(ticket.group, turn, None))
                self._until = {group: now + wait for group, wait in waits.items()}
                self._look_again = min([now + _NEWS, *self._until.values()])
        finally:
            self._asking = None

    def _tell(self) -> None:
        self._change(lambda _, __: None)

    def _change(self, change: Callable[[Windows, float], Any]) -> Any:
        """Change the windows in the store; `None` when it cannot be used."""
        with self._lock:
            events, self._events = self._events, []
            if self._is_away(self._clock.monotonic()):
                return None

        def all_of_it(windows: Windows, now: float) -> Any:
            for event in events:
                event(windows, now)
            return change(windows, now)

        try:
            result = self._store.update(self._key, all_of_it)
        except StoreBusy:
            with self._lock:
                self._events = events + self._events
                self._busy_since = self._busy_since or self._clock.monotonic()
                stuck = self._clock.monotonic() - self._busy_since > _STUCK
            if stuck:
                self._give_up(f"{self._store!r} is locked by a process that does not go on")
            return None
        except StoreError as error:
            self._give_up(str(error))
            return None
        self._busy_since = None
        return result

    def _is_away(self, now: float) -> bool:
        return self._away_until is not None and now < self._away_until

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


def _event(group: str, turn: Turn, heard: Heard | None) -> _Event:
    def event(windows: Windows, now: float) -> None:
        if heard is None:
            windows.give_back(turn)
        else:
            windows.answered(group, turn, now, heard)

    return event


class _Change:
    """A change that can take a moment."""

    __slots__ = ("_change",)

    def __init__(self, change: Callable[[], None]) -> None:
        self._change = change

    def run(self) -> None:
        self._change()

    async def run_async(self) -> None:
        import asyncio

        await asyncio.to_thread(self._change)
