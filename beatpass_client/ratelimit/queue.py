"""The queue for the rate limit that all clients with one token share in a process.

A waiting call sleeps until it is woken in its turn. Only the first call of a line holds a timer:
whoever releases a permit, and whoever's timer runs out, hands out all permits that there are and
wakes those who got one. So waiting costs the same however many wait.
"""

from __future__ import annotations

import itertools
import os
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from weakref import WeakSet, WeakValueDictionary

from ..errors import RateLimitError
from ..transport.clock import Clock
from ..transport.steps import Signal, Steps, Wait
from ..types import RateLimit
from .rate_groups import SHARED, UNKNOWN, Feedback, RateGroups, Serials

RESERVE = 0.2
"""The part of each window that background calls leave to interactive ones."""

_NEVER = float("inf")
_SHORTEST_SLEEP = 0.001


class Waiter:
    """A call that waits for its permit."""

    __slots__ = ("number", "permit", "signal", "timer")

    def __init__(self, number: int) -> None:
        self.number = number
        self.signal = Signal()
        self.permit: Permit | None = None
        # When its timer runs out.
        self.timer = _NEVER


class Line:
    """The waiting calls of one rate group and priority, in the order in which they came."""

    __slots__ = ("at_least", "background", "group", "until", "waiters")

    def __init__(self, group: str, *, background: bool) -> None:
        self.group = group
        self.background = background
        # Linked, so that taking away the first or any other costs the same.
        self.waiters: OrderedDict[Waiter, None] = OrderedDict()
        # When to look again, and before when nothing can let the first one go.
        self.until = self.at_least = -_NEVER

    @property
    def first(self) -> Waiter:
        return next(iter(self.waiters))


class Permit:
    """Allows one attempt. Release it, whatever comes of the attempt."""

    __slots__ = ("_limiter", "group", "serials")

    def __init__(self, limiter: RateLimiter, group: str, serials: Serials) -> None:
        self._limiter: RateLimiter | None = limiter
        self.group = group
        self.serials = serials

    def release(self, feedback: Feedback | None) -> str:
        """Tell what came of the attempt. Releasing twice does nothing more.

        Args:
            feedback: What the attempt tells; `None` when it was never sent: then the permit is
                given back.

        Returns:
            Which limit the answer spoke of: a rate group, `shared`, or `unknown`.
        """
        limiter, self._limiter = self._limiter, None
        return UNKNOWN if limiter is None else limiter._release(self, feedback)


class RateLimiter:
    """Lets calls go when the server's rate limit has room for them, first come first served.

    Interactive calls go before background calls, which leave a reserve of each window to them.
    Threads and event loops can share one limiter.

    Args:
        clock: The clock.
        reserve: The part of each window that background calls leave over, from 0 to 1.
    """

    def __init__(self, clock: Clock, *, reserve: float = RESERVE) -> None:
        self._clock = clock
        self._reserve = reserve
        self._groups = RateGroups()
        self._numbers = itertools.count()
        self._start()
        _limiters.add(self)

    def _start(self) -> None:
        self._lock = Lock()
        # Interactive lines first.
        self._lines: tuple[dict[str, Line], dict[str, Line]] = ({}, {})

    @property
    def waiting(self) -> int:
        """How many calls wait for a permit."""
        return sum(len(line.waiters) for lines in self._lines for line in lines.values())

    def acquire(
        self,
        group: str,
        *,
        expires: float | None,
        background: bool = False,
        on_wait: Callable[[float], None] | None = None,
    ) -> Steps[Permit]:
        """Wait for a permit.

        Args:
            group: The rate group of the call.
            expires: The time on the clock by which the call must have its permit; `None` to wait
                for as long as it takes.
            background: Whether interactive calls go first.
            on_wait: Called with the seconds before a wait of more than a second.

        Returns:
            The permit.

        Raises:
            RateLimitError: The turn comes after `expires`. Nothing was sent.
        """
        with self._lock:
            now = self._clock.monotonic()
            permit = self._grant_at_once(group, background, now)
            if permit is not None:
                return permit
            line = self._line(group, background)
            waiter = Waiter(next(self._numbers))
            line.waiters[waiter] = None
            self._serve(now)
        announced = now
        try:
            while True:
                with self._lock:
                    if waiter.permit is not None:
                        return waiter.permit
                    now = self._clock.monotonic()
                    if line.first is waiter and now >= line.until:
                        self._serve(now)
                        continue
                    waiter.signal.clear()
                    seconds = self._seconds(line, waiter, now, expires)
                    at_least = line.at_least
                if on_wait is not None and at_least > announced + 1:
                    announced = at_least
                    on_wait(at_least - now)
                yield Wait(self._clock, waiter.signal, seconds)
        except BaseException:
            self._leave(line, waiter)
            raise

    def state(self) -> RateLimit:
        """Tell what is known of the limit that all calls share.

        Returns:
            Limit, remaining, reset, and the wait of a call made now, the queue not counted.
        """
        with self._lock:
            return self._groups.state(self._clock.monotonic())

    def estimate(self, calls: int) -> float:
        """Tell how long a number of calls have to wait for the shared limit.

        Args:
            calls: How many, besides those that are waiting already.

        Returns:
            Seconds until the last of them may go.
        """
        with self._lock:
            now = self._clock.monotonic()
            return max(0.0, self._groups.estimate(now, calls + self.waiting))

    def _line(self, group: str, background: bool) -> Line:
        lines = self._lines[background]
        if group not in lines:
            lines[group] = Line(group, background=background)
        return lines[group]

    def _grant_at_once(self, group: str, background: bool, now: float) -> Permit | None:
        """Give a permit to a call that has nobody in front, if there is room."""
        for lines in self._lines[: background + 1]:
            if group in lines and lines[group].waiters:
                return None
        reserve = self._reserve if background else 0.0
        if self._groups.hold(group, now, reserve).seconds > 0:
            return None
        return Permit(self, group, self._groups.take(group, now, reserve))

    def _serve(self, now: float) -> None:
        """Hand out all permits that there are, in the order of the lines."""
        held: dict[str, Line] = {}
        for lines, reserve in zip(self._lines, (0.0, self._reserve), strict=True):
            while open_lines := [
                line for line in lines.values() if line.waiters and line.group not in held
            ]:
                line = min(open_lines, key=lambda line: line.first.number)
                hold = self._groups.hold(line.group, now, reserve)
                if hold.seconds > 0:
                    held[line.group] = line
                    line.until = now + max(_SHORTEST_SLEEP, hold.seconds)
                    line.at_least = now + hold.at_least
                    if line.first.timer > line.until:
                        line.first.signal.set()
                    continue
                waiter, _ = line.waiters.popitem(last=False)
                serials = self._groups.take(line.group, now, reserve)
                waiter.permit = Permit(self, line.group, serials)
                waiter.signal.set()
        for group, line in held.items():
            behind = self._lines[True].get(group)
            if behind is not None and behind is not line:
                # It needs no timer of its own while an interactive call is in front.
                behind.until, behind.at_least = _NEVER, line.at_least

    def _seconds(
        self, line: Line, waiter: Waiter, now: float, expires: float | None
    ) -> float | None:
        """Tell how long a waiter sleeps if nobody wakes it; `None` for as long as it takes."""
        waiter.timer = line.until if line.first is waiter else _NEVER
        if expires is not None:
            if max(now, line.at_least) >= expires:
                raise _late(max(0.0, line.at_least - now))
            waiter.timer = min(waiter.timer, expires)
        return None if waiter.timer == _NEVER else waiter.timer - now

    def _leave(self, line: Line, waiter: Waiter) -> None:
        """Take a call out of its line that waits no more; the permit it got is passed on."""
        if waiter.permit is not None:
            waiter.permit.release(None)
            return
        with self._lock:
            if waiter in line.waiters:
                del line.waiters[waiter]
                self._serve(self._clock.monotonic())

    def _release(self, permit: Permit, feedback: Feedback | None) -> str:
        scope = UNKNOWN
        with self._lock:
            now = self._clock.monotonic()
            if feedback is None:
                self._groups.give_back(permit.serials)
            else:
                scope = self._groups.answered(permit.group, permit.serials, now, feedback)
            self._serve(now)
        return scope


def _late(seconds: float) -> RateLimitError:
    when = f"room for it in {seconds:.0f} s, after" if seconds >= 1 else "no room for it before"
    return RateLimitError(
        f"the limit has {when} its deadline: call later or with a longer deadline. "
        "Nothing was sent",
        sent=False,
        retry_after=seconds,
        scope=SHARED,
        deadline_exceeded=True,
    )


_limiters: WeakSet[RateLimiter] = WeakSet()
_shared_limiters: WeakValueDictionary[tuple[str, str, int], RateLimiter] = WeakValueDictionary()
_shared_limiters_lock = Lock()


def limiter_for(origin: str, digest: str, clock: Clock) -> RateLimiter:
    """Find the limiter of a token; every client in this process with the same token shares it.

    Args:
        origin: Where the token is sent to.
        digest: A name for the token; empty for the public tier.
        clock: The clock.

    Returns:
        The limiter.
    """
    key = (origin, digest, id(clock))
    with _shared_limiters_lock:
        limiter = _shared_limiters.get(key)
        if limiter is None:
            limiter = _shared_limiters[key] = RateLimiter(clock)
        return limiter


def _after_fork() -> None:
    """Start with empty queues in a child process: whoever waited in them waits in the parent."""
    global _shared_limiters_lock
    _shared_limiters_lock = Lock()
    for limiter in list(_limiters):
        limiter._start()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
