"""The limit that all clients with one token share: who may send, and when.

Nothing waits here. Whoever wants to send takes a ticket and asks how long to wait with it, and asks
again then; so threads, event loops and both kinds of client can stand in one queue.
"""

from __future__ import annotations

from collections import deque
from threading import Lock
from weakref import WeakValueDictionary

from ..types import RATE_LIMITS, RateLimit
from .clock import Clock
from .window import MINUTE, Window

SHARED = "shared"

_LONGEST_POLL = 0.5
_SHORTEST_POLL = 0.001


class Ticket:
    """A place in the queue.

    Attributes:
        group: The rate group of the call.
        granted: Whether it may go.
        sent: When it was let go.
        probes: The windows for which it is the probe.
    """

    __slots__ = ("asked", "granted", "group", "probes", "sent")

    def __init__(self, group: str) -> None:
        """Stand in line."""
        self.group = group
        self.granted = False
        self.sent = 0.0
        self.asked = 0
        self.probes: tuple[Window, ...] = ()


class Limiter:
    """The windows of one token at one origin.

    Args:
        clock: The clock.
    """

    def __init__(self, clock: Clock) -> None:
        """Begin with the limit that BeatPass documents."""
        self._clock = clock
        self._lock = Lock()
        self._queue: deque[Ticket] = deque()
        self._windows = {SHARED: _window(SHARED)}

    def enter(self, group: str) -> Ticket:
        """Stand in line.

        Args:
            group: The rate group of the call.

        Returns:
            The ticket. Hand it back with `leave` or `answered`.
        """
        ticket = Ticket(group)
        with self._lock:
            if group in RATE_LIMITS and group not in self._windows:
                self._windows[group] = _window(group)
            self._queue.append(ticket)
        return ticket

    def ask(self, ticket: Ticket) -> float:
        """Ask whether a call may go.

        Args:
            ticket: Its ticket.

        Returns:
            0 when it may; else seconds after which to ask again, and not before.
        """
        with self._lock:
            now = self._clock.monotonic()
            waits = self._serve(now)
            if ticket.granted:
                return 0.0
            ticket.asked += 1
            poll = min(_LONGEST_POLL, 0.02 * 1.3 ** min(ticket.asked, 20))
            wait = waits.get(ticket.group, waits.get(SHARED, poll))
            return max(_SHORTEST_POLL, wait if wait > poll else min(poll, max(wait, 0.02)))

    def leave(self, ticket: Ticket) -> None:
        """Leave the line, or give back a turn that was not used.

        Args:
            ticket: The ticket.
        """
        with self._lock:
            if not ticket.granted:
                self._queue.remove(ticket)
                return
            for window in self._of(ticket.group):
                window.give_back(probe=window in ticket.probes)

    def answered(
        self, ticket: Ticket, report: RateLimit | None, *, throttled: bool, wait: float | None
    ) -> str:
        """Learn from an answer.

        Args:
            ticket: The ticket of the call.
            report: What the answer says of its limit; `None` for nothing.
            throttled: Whether it is a refusal since calls come too fast.
            wait: Seconds that the server asks to wait; `None` when it does not.

        Returns:
            Which limit the answer spoke of: a rate group, `shared`, or `unknown`.
        """
        with self._lock:
            now = self._clock.monotonic()
            scope = self._scope(ticket.group, report)
            spoken = self._windows[SHARED if scope == "unknown" else scope]
            windows = self._of(ticket.group)
            if spoken not in windows:
                # The first answer that shows the group's own limit: the call did count in it.
                spoken.in_flight += 1
                windows = (*windows, spoken)
            for window in windows:
                probe = window in ticket.probes
                if window is spoken and throttled:
                    window.throttled(now, ticket.sent, wait, probe=probe)
                elif window is spoken:
                    window.answered(now, ticket.sent, report, probe=probe)
                elif probe or throttled:
                    # Of this window nothing was said; a refused call did not count in it.
                    window.give_back(probe=probe)
                else:
                    window.in_flight -= 1
            return scope

    def state(self, group: str = SHARED) -> RateLimit:
        """Tell what is known of a limit.

        Args:
            group: The rate group.

        Returns:
            Limit, remaining, reset, and the wait of a call made now, the queue not counted.
        """
        with self._lock:
            return self._windows.get(group, self._windows[SHARED]).state(self._clock.monotonic())

    def estimate(self, calls: int) -> float:
        """Tell how long a number of calls have to wait for the shared limit.

        Args:
            calls: How many, besides those that are waiting already.

        Returns:
            Seconds until the last of them may go.
        """
        with self._lock:
            now = self._clock.monotonic()
            return max(0.0, self._windows[SHARED].estimate(now, calls + len(self._queue)))

    def _serve(self, now: float) -> dict[str, float]:
        """Grant every ticket that may go, in the order of the queue; tell how long others wait."""
        waits: dict[str, float] = {}
        left: deque[Ticket] = deque()
        while self._queue:
            ticket = self._queue.popleft()
            if ticket.group in waits or SHARED in waits:
                left.append(ticket)
                continue
            shared, *own = self._of(ticket.group)
            if (wait := shared.wait(now)) > 0:
                waits[SHARED] = wait
                left.append(ticket)
                break
            wait = max((window.wait(now) for window in own), default=0.0)
            if wait > 0:
                waits[ticket.group] = wait
                left.append(ticket)
                continue
            ticket.granted, ticket.sent = True, now
            ticket.probes = tuple(window for window in (shared, *own) if window.take(now))
        left.extend(self._queue)
        self._queue = left
        return waits

    def _of(self, group: str) -> tuple[Window, ...]:
        shared = self._windows[SHARED]
        own = self._windows.get(group)
        return (shared,) if own is None or own is shared else (shared, own)

    def _scope(self, group: str, report: RateLimit | None) -> str:
        if report is None or report.limit is None:
            return "unknown"
        shared = self._windows[SHARED]
        if report.limit in RATE_LIMITS[SHARED] or shared.limit in (None, report.limit):
            return SHARED
        if group not in self._windows:
            self._windows[group] = Window({}, report.limit)
        return group


def _window(group: str) -> Window:
    documented = RATE_LIMITS[group]
    per_minute = min(limit * MINUTE / seconds for limit, seconds in documented.items())
    return Window(documented, max(1, int(per_minute)))


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
