"""The limit that all clients with one token share in a process: who may send, and when.

Nothing waits here. Whoever wants to send takes a ticket and asks how long to wait with it, and asks
again then; so threads, event loops and both kinds of client can stand in one queue.
"""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from weakref import WeakValueDictionary

from ..transport.clock import Clock
from ..types import RateLimit
from .windows import Heard, Turn, Windows

# Nobody asks again sooner than after this.
_SHORTEST_POLL = 0.001


class Ticket:
    """A place in the queue.

    Attributes:
        group: The rate group of the call.
        turn: Its turn, once it may go; `None` before.
    """

    __slots__ = ("group", "turn")

    def __init__(self, group: str) -> None:
        """Stand in line."""
        self.group = group
        self.turn: Turn | None = None


Served = tuple[list[tuple[Ticket, Turn]], dict[str, float]]


def serve(queue: Iterable[Ticket], windows: Windows, now: float, most: int | None = None) -> Served:
    """Let go whoever may, in the order of the queue.

    Args:
        queue: Who waits, from the first on.
        windows: The windows.
        now: The time on the clock.
        most: How many at most; all when left out.

    Returns:
        Who may go, with their turns; and for the groups of those who may not, for how many seconds
        not. The queue is left as it is.
    """
    granted: list[tuple[Ticket, Turn]] = []
    waits: dict[str, float] = {}
    for ticket in queue:
        if len(granted) == most:
            break
        if ticket.group in waits:
            continue
        wait = windows.wait(ticket.group, now)
        if wait > 0:
            waits[ticket.group] = wait
        else:
            granted.append((ticket, windows.take(ticket.group, now)))
    return granted, waits


class Limiter:
    """The queue for the windows of one token at one origin.

    Args:
        clock: The clock.
    """

    def __init__(self, clock: Clock) -> None:
        """Begin with the limit that BeatPass documents."""
        self._clock = clock
        self._lock = Lock()
        # A dict for its order, and since a ticket can leave it from the middle.
        self._queue: dict[Ticket, None] = {}
        self._windows = Windows()
        # Until when the groups in the queue have to wait; empty when something has changed.
        self._until: dict[str, float] = {}

    def enter(self, group: str) -> Ticket:
        """Stand in line, or go at once if there is none.

        Args:
            group: The rate group of the call.

        Returns:
            The ticket. Hand it back with `finish`.
        """
        ticket = Ticket(group)
        with self._lock:
            now = self._clock.monotonic()
            if not self._queue and self._windows.wait(group, now) <= 0:
                # Nobody is in front, and there is room.
                ticket.turn = self._windows.take(group, now)
            else:
                self._queue[ticket] = None
        return ticket

    def ask(self, ticket: Ticket) -> float:
        """Ask whether a call may go.

        Args:
            ticket: Its ticket.

        Returns:
            0 when it may; else for how many seconds it surely may not. Ask again then, or sooner.
        """
        if ticket.turn is not None:
            return 0.0
        with self._lock:
            now = self._clock.monotonic()
            if ticket.turn is None and (
                ticket.group not in self._until or now >= min(self._until.values())
            ):
                granted, waits = serve(self._queue, self._windows, now)
                for each, turn in granted:
                    each.turn = turn
                    del self._queue[each]
                self._until = {group: now + wait for group, wait in waits.items()}
            if ticket.turn is not None:
                return 0.0
            return max(_SHORTEST_POLL, self._until[ticket.group] - now)

    def admit(self, ticket: Ticket) -> None:
        """Let a call go that has got its turn elsewhere.

        Args:
            ticket: Its ticket.
        """
        with self._lock:
            self._queue.pop(ticket, None)
            if ticket.turn is None:
                ticket.turn = self._windows.take(ticket.group, self._clock.monotonic())

    def finish(self, ticket: Ticket, heard: Heard | None) -> str:
        """Hand a ticket back.

        Args:
            ticket: The ticket.
            heard: What came of the call; `None` when it was never sent.

        Returns:
            Which limit the answer spoke of: a rate group, `shared`, or `unknown`.
        """
        with self._lock:
            self._until = {}
            self._queue.pop(ticket, None)
            if ticket.turn is None:
                return "unknown"
            if heard is None:
                self._windows.give_back(ticket.turn)
                return "unknown"
            now = self._clock.monotonic()
            return self._windows.answered(ticket.group, ticket.turn, now, heard)

    def state(self) -> RateLimit:
        """Tell what is known of the limit that all calls share.

        Returns:
            Limit, remaining, reset, and the wait of a call made now, the queue not counted.
        """
        with self._lock:
            return self._windows.state(self._clock.monotonic())

    def estimate(self, calls: int) -> float:
        """Tell how long a number of calls have to wait for the shared limit.

        Args:
            calls: How many, besides those that are waiting already.

        Returns:
            Seconds until the last of them may go.
        """
        with self._lock:
            now = self._clock.monotonic()
            return max(0.0, self._windows.estimate(now, calls + len(self._queue)))


_limiters: WeakValueDictionary[tuple[str, str, int], Limiter] = WeakValueDictionary()
_limiters_lock = Lock()


def limiter_for(origin: str, digest: str, clock: Clock) -> Limiter:
    """Find the limiter of a token; every client in this process with the same token shares it.

    Args:
        origin: Where the token is sent to.
        digest: A name for the token; empty for the public tier.
        clock: The clock.

    Returns:
        The limiter.
    """
    key = (origin, digest, id(clock))
    with _limiters_lock:
        limiter = _limiters.get(key)
        if limiter is None:
            limiter = _limiters[key] = Limiter(clock)
        return limiter
