"""The queue for the rate limit that all clients with one token share in a process.

A waiting call sleeps until it is woken in its turn. Only the first call of a line holds a timer:
whoever releases a permit, and whoever's timer runs out, hands out all permits that there are and
wakes those who got one. So waiting costs the same however many wait.
"""

from __future__ import annotations

import itertools
import os
import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock, Timer
from typing import TYPE_CHECKING
from weakref import WeakSet, WeakValueDictionary

from ..errors import RateLimitError
from ..transport.clock import Clock
from ..transport.steps import Blocking, Signal, Steps, Wait
from ..types import RateLimit
from .rate_groups import SHARED, UNKNOWN, Feedback, RateGroups, Serials
from .store import Event, Reply, Request

if TYPE_CHECKING:
    from .shared import SharedLimit
    from .store import Store

RESERVE = 0.2
"""The part of each window that background calls leave to interactive ones."""

_NEVER = float("inf")
_SHORTEST_SLEEP = 0.001
# Seconds between two tries when the store is busy; and within which another call of the process
# can take along what the store has to be told.
_BUSY, _SOON = 0.01, 0.01
_MOST_MISSES, _LONGEST_POLL = 4, 0.4
# So many times a limiter that is closed waits for an exchange that is under way.
_CLOSING = 300


class Waiter(Signal):
    """A call that waits for its permit, and the signal that wakes it."""

    __slots__ = ("number", "permit", "timer")

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.permit: Permit | None = None
        # When its timer runs out.
        self.timer = _NEVER


class Line:
    """The waiting calls of one rate group and priority, in the order in which they came."""

    __slots__ = ("at_least", "background", "group", "misses", "until", "waiters")

    def __init__(self, group: str, *, background: bool) -> None:
        self.group = group
        self.background = background
        # Linked, so that taking away the first or any other costs the same.
        self.waiters: OrderedDict[Waiter, None] = OrderedDict()
        # How often the store was asked in vain for permits.
        self.misses = 0
        # When to look again, and before when nothing can let the first one go.
        self.until = self.at_least = -_NEVER

    def add(self, waiter: Waiter) -> None:
        """Put a call at the end, or back to its turn: then only few are in front."""
        last = next(reversed(self.waiters), None)
        self.waiters[waiter] = None
        if last is None or last.number < waiter.number:
            return
        earlier = list(itertools.takewhile(lambda w: w.number < waiter.number, self.waiters))
        for each in (waiter, *reversed(earlier)):
            self.waiters.move_to_end(each, last=False)

    @property
    def first(self) -> Waiter:
        """The one that has waited longest."""
        return next(iter(self.waiters))


class Permit:
    """Allows one attempt. Release it, whatever comes of the attempt."""

    __slots__ = ("_limiter", "granted", "group", "number", "serials", "shared_serials")

    def __init__(
        self,
        limiter: RateLimiter,
        number: int,
        group: str,
        serials: Serials,
        shared_serials: Serials | None = None,
    ) -> None:
        self._limiter: RateLimiter | None = limiter
        self.number = number
        self.group = group
        self.serials = serials
        self.shared_serials = shared_serials
        self.granted = limiter._clock.monotonic()

    def is_valid(self) -> bool:
        """Whether the attempt may still be sent: false once the server has refused another call.

        Look when the attempt had to wait for something else since it got the permit. One that is
        not valid any more is given back, and a new one acquired.
        """
        return self._limiter is not None and self._limiter._is_open(self.group)

    def release(self, feedback: Feedback | None) -> str:
        """Tell what came of the attempt. Releasing twice does nothing more.

        Args:
            feedback: What the attempt tells; `None` when it was never sent: then the permit is
                given back.

        Returns:
            Which limit the answer spoke of: a rate group, `shared`, or `unknown`.
        """
        limiter, self._limiter = self._limiter, None
        scope = UNKNOWN
        if limiter is None:
            return scope
        with limiter._lock:
            now = limiter._clock.monotonic()
            if feedback is None:
                limiter._groups.give_back(self.serials)
            else:
                scope = limiter._groups.answered(self.group, self.serials, now, feedback)
            shared = limiter._shared
            if shared is None or self.shared_serials is None:
                limiter._serve(now)
                return scope
            shared.note(Event(self.group, self.shared_serials, feedback, scope), self.granted)
            is_urgent = feedback is not None and feedback.throttled
            exchange = limiter._tell(shared, now, is_urgent=is_urgent)
        if exchange is not None:
            exchange.run()
        return scope


class RateLimiter:
    """Lets calls go when the server's rate limit has room for them, first come first served.

    Interactive calls go before background calls, which leave a reserve of each window to them.
    Threads and event loops can share one limiter.

    Args:
        clock: The clock.
        shared: The limit that several processes share; `None` when the process is alone.
        reserve: The part of each window that background calls leave over, from 0 to 1.
    """

    def __init__(
        self, clock: Clock, shared: SharedLimit | None = None, *, reserve: float = RESERVE
    ) -> None:
        self._clock = clock
        self._shared = shared
        self._reserve = reserve
        self.transport: object = None
        self._groups = RateGroups()
        self._numbers = itertools.count()
        self._start()
        _limiters.add(self)

    def _start(self) -> None:
        self._lock = Lock()
        # Interactive lines first.
        self._lines: tuple[dict[str, Line], dict[str, Line]] = ({}, {})
        self._exchanging = False
        self._timer: Timer | None = None

    def __repr__(self) -> str:
        """Show where the limit is kept."""
        return f"limit ({self._shared.store!r})" if self._shared is not None else "limit"

    @property
    def waiting(self) -> int:
        """How many calls wait for a permit."""
        return sum(len(line.waiters) for line in self._waiting_lines())

    def acquire(
        self,
        group: str,
        *,
        expires: float | None,
        background: bool = False,
        on_wait: Callable[[float], None] | None = None,
        again: Permit | None = None,
    ) -> Steps[Permit]:
        """Wait for a permit.

        Args:
            group: The rate group of the call.
            expires: The time on the clock by which the call must have its permit; `None` to wait
                for as long as it takes.
            background: Whether interactive calls go first.
            on_wait: Called with the seconds before a wait of more than a second.
            again: The permit of the attempt before, for one that is made again: it keeps its turn.

        Returns:
            The permit.

        Raises:
            RateLimitError: The turn comes after `expires`. Nothing was sent.
        """
        with self._lock:
            now = self._clock.monotonic()
            number = next(self._numbers) if again is None else again.number
            is_first = self._shared is None or not self._is_shared(now)
            for lines in self._lines[: background + 1]:
                if group in lines and lines[group].waiters:
                    is_first = False
            if is_first:
                reserve = self._reserve if background else 0.0
                if self._groups.hold(group, now, reserve).seconds <= 0:
                    return Permit(self, number, group, self._groups.take(group, now, reserve))
            line = self._line(group, background)
            waiter = Waiter(number)
            line.add(waiter)
            if line.first is waiter:
                line.until = line.at_least = -_NEVER
        announced = now
        try:
            while True:
                exchange = None
                with self._lock:
                    if waiter.permit is not None:
                        return waiter.permit
                    now = self._clock.monotonic()
                    if line.first is waiter and now >= line.until:
                        if not self._is_shared(now):
                            self._serve(now)
                            continue
                        if not self._exchanging:
                            exchange = self._begin_exchange()
                    waiter.clear()
                    seconds = self._seconds(line, waiter, now, expires)
                    at_least = line.at_least
                if exchange is not None:
                    yield from self._run_exchange(exchange)
                    continue
                if on_wait is not None and at_least > announced + 1:
                    announced = at_least
                    on_wait(at_least - now)
                yield Wait(self._clock, waiter, seconds)
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

    def _is_open(self, group: str) -> bool:
        with self._lock:
            return self._groups.gate(group, self._clock.monotonic()) <= 0

    def _line(self, group: str, background: bool) -> Line:
        lines = self._lines[background]
        if group not in lines:
            lines[group] = Line(group, background=background)
        return lines[group]

    def _waiting_lines(self) -> list[Line]:
        return [line for lines in self._lines for line in lines.values() if line.waiters]

    def _serve(self, now: float) -> None:
        """Hand out all permits that there are, in the order of the lines."""
        if self._shared is not None and self._is_shared(now):
            self._wake_first()
            return
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
                        line.first.set()
                    continue
                waiter, _ = line.waiters.popitem(last=False)
                serials = self._groups.take(line.group, now, reserve)
                waiter.permit = Permit(self, waiter.number, line.group, serials)
                waiter.set()
        for group, line in held.items():
            behind = self._lines[True].get(group)
            if behind is not None and behind is not line:
                # It needs no timer of its own while an interactive call is in front.
                behind.until, behind.at_least = _NEVER, line.at_least

    def _seconds(
        self, line: Line, waiter: Waiter, now: float, expires: float | None
    ) -> float | None:
        """Tell how long a waiter sleeps if nobody wakes it; `None` for as long as it takes."""
        waiter.timer = _NEVER
        if line.first is waiter and not (self._exchanging and now >= line.until):
            waiter.timer = line.until
        if expires is not None:
            if max(now, line.at_least) >= expires:
                raise _late(max(0.0, line.at_least - now))
            waiter.timer = min(waiter.timer, expires)
        return None if waiter.timer == _NEVER else waiter.timer - now

    def _leave(self, line: Line, waiter: Waiter) -> None:
        """Take a call out of its line that waits no more; the permit it got is passed on."""
        with self._lock:
            if waiter in line.waiters:
                was_first = line.first is waiter
                del line.waiters[waiter]
                if was_first:
                    self._serve(self._clock.monotonic())
        if waiter.permit is not None:
            waiter.permit.release(None)

    # What follows is for limits that several processes share.

    def _is_shared(self, now: float) -> bool:
        return self._shared is not None and not self._shared.is_away(now)

    def _wake_first(self) -> None:
        """Wake the first of each line whose timer runs out too late."""
        for line in self._waiting_lines():
            if line.first.timer > line.until:
                line.first.set()

    def _tell(self, shared: SharedLimit, now: float, *, is_urgent: bool) -> Exchange | None:
        """Have the store told what happened: at once if that costs nothing, or can let calls go."""
        if not shared.store.blocks and not self._exchanging:
            return self._begin_exchange()
        lines = self._waiting_lines()
        for line in lines:
            # They may wait for this answer, or the other processes have to know of it.
            if is_urgent or line.at_least <= now:
                line.until = now
        self._wake_first()
        if not lines:
            self._flush_soon()
        return None

    def _flush_soon(self) -> None:
        if self._timer is None:
            self._timer = Timer(_SOON, self.flush)
            self._timer.daemon = True
            self._timer.start()

    def flush(self) -> None:
        """Tell the store what it was not told yet."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            if self._exchanging or self._shared is None or not self._shared.has_news:
                return
            exchange = self._begin_exchange()
        exchange.run()

    def close(self) -> None:
        """Tell the store what it was not told yet, and wait until that is done; it may block."""
        for _ in range(_CLOSING):
            self.flush()
            if not self._exchanging:
                break
            time.sleep(_SOON)

    def _begin_exchange(self) -> Exchange:
        self._exchanging = True
        return Exchange(self)

    def _run_exchange(self, exchange: Exchange) -> Steps[None]:
        assert self._shared is not None
        try:
            if self._shared.store.blocks:
                yield Blocking(exchange.run)
            else:
                exchange.run()
        finally:
            if not exchange.started:  # Cancelled while it waited for a thread.
                with self._lock:
                    self._exchanging = False
                    self._wake_first()

    def _exchange(self) -> None:
        """Tell the store what happened, ask it for permits, and hand them out."""
        shared = self._shared
        assert shared is not None
        with self._lock:
            lines = self._waiting_lines()
            requests = [
                Request(
                    line.group,
                    self._groups.names(line.group),
                    self._reserve if line.background else 0.0,
                    len(line.waiters),
                )
                for line in lines
            ]
        replies: list[Reply] | None = None
        try:
            replies = shared.exchange(requests)
        finally:
            with self._lock:
                self._exchanging = False
                now = self._clock.monotonic()
                if replies is None:
                    for line in lines:
                        line.until = now + _BUSY
                else:
                    for line, request, reply in zip(lines, requests, replies, strict=True):
                        self._hand_out(line, request, reply, now)
                if shared.is_away(now):
                    self._serve(now)
                else:
                    self._wake_first()
                    if shared.has_news and not any(line.waiters for line in lines):
                        self._flush_soon()

    def _hand_out(self, line: Line, request: Request, reply: Reply, now: float) -> None:
        assert self._shared is not None
        for serials in reply.permits:
            if not line.waiters:  # Its call was cancelled in the meantime.
                self._shared.note(Event(line.group, serials, None, UNKNOWN), now)
                continue
            waiter, _ = line.waiters.popitem(last=False)
            own = self._groups.take(line.group, now, request.reserve)
            waiter.permit = Permit(self, waiter.number, line.group, own, serials)
            waiter.set()
        if len(reply.permits) == request.calls:  # Whoever has come since then asks anew.
            line.until = line.at_least = -_NEVER
        else:
            # What the calls wait for is an answer to another process: ask less and less often.
            is_miss = not reply.permits and reply.at_least == 0
            line.misses = min(line.misses + 1, _MOST_MISSES) if is_miss else 0
            longer = min(_LONGEST_POLL, reply.wait * 2 ** max(0, line.misses - 1))
            line.until = now + max(_SHORTEST_SLEEP, reply.wait, longer)
            line.at_least = now + reply.at_least


class Exchange:
    """One exchange with the store."""

    __slots__ = ("_limiter", "started")

    def __init__(self, limiter: RateLimiter) -> None:
        self._limiter = limiter
        self.started = False

    def run(self) -> None:
        """Do it; it may block."""
        self.started = True
        self._limiter._exchange()


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
_limiters_of_tokens: WeakValueDictionary[tuple[str, str, int, str, int], RateLimiter] = (
    WeakValueDictionary()
)
_limiters_lock = Lock()


def limiter_for(
    origin: str,
    digest: str,
    clock: Clock,
    store: Store | None = None,
    transport: object = None,
) -> RateLimiter:
    """Find the limiter of a token; clients in this process with the same token share it.

    Args:
        origin: Where the token is sent to.
        digest: A name for the token; empty for the public tier.
        clock: The clock.
        store: Where to share the limit with other processes; `None` for nowhere.
        transport: The transport or HTTP client of the user, which may lead to another server than
            the origin says: without a store it has a limit of its own. `None` for our connections.

    Returns:
        The limiter.
    """
    if store is not None:
        transport = None
    key = (origin, digest, id(clock), repr(store), id(transport))
    with _limiters_lock:
        limiter = _limiters_of_tokens.get(key)
        if limiter is None:
            shared = None
            if store is not None:
                from .shared import SharedLimit, shared_key

                shared = SharedLimit(store, shared_key(origin, digest), clock)
            limiter = _limiters_of_tokens[key] = RateLimiter(clock, shared)
            # While the limiter lives, no other object has the identity that is in its key.
            limiter.transport = transport
        return limiter


def _after_fork() -> None:
    """Start with empty queues in a child process: whoever waited in them waits in the parent."""
    global _limiters_lock
    _limiters_lock = Lock()
    for limiter in list(_limiters):
        limiter._start()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
