"""A world in which calls meet the limiter and a server: events in the order of their times."""

from __future__ import annotations

import heapq
import itertools
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from beatpass_client.ratelimit.windows import Heard

from beatpass_client.ratelimit.queue import Limiter, Ticket
from beatpass_client.types import RateLimit
from tests.harness import LaravelLimits

_NAP = 10.0


@dataclass(frozen=True)
class Call:
    """One call: when it comes, how long its ways are, and how it ends.

    `ends` is `answered`, `cancelled` before it is sent, or `lost` when its answer never comes.
    """

    at: float
    there: float = 0.01
    back: float = 0.01
    ends: str = "answered"
    group: str = "read"


@dataclass
class World:
    """A server with a limit of Laravel's kind, and a limiter in front of it."""

    limit: int
    window: int
    start: float = 1000.0
    now: float = 0.0
    turns: dict[int, int] = field(default_factory=dict)
    finished: list[int] = field(default_factory=list)
    refused: Counter[int] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.now = self.start
        self.server = LaravelLimits(self.limit, self.window, now=lambda: self.now)
        self.limiter = Limiter(self)
        self._order = itertools.count()
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._tries = 0

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        raise NotImplementedError

    async def async_sleep(self, seconds: float) -> None:
        raise NotImplementedError

    def plan(self, at: float, event: Callable[[], None]) -> None:
        heapq.heappush(self._events, (at, next(self._order), event))

    def run(self, calls: list[Call], most_events: int = 200_000) -> None:
        """Let all calls come and go."""
        for number, call in enumerate(calls):
            self.plan(self.start + call.at, lambda n=number, c=call: self._come(n, c))
        for _ in range(most_events):
            if not self._events:
                return
            at, _, event = heapq.heappop(self._events)
            self.now = max(self.now, at)
            event()
        raise AssertionError("somebody waits for ever")

    def _come(self, number: int, call: Call) -> None:
        self._ask(number, call, self.limiter.enter(call.group))

    def _ask(self, number: int, call: Call, ticket: Ticket) -> None:
        wait = self.limiter.ask(ticket)
        if wait > 0:
            self.plan(self.now + min(wait, _NAP), lambda: self._ask(number, call, ticket))
            return
        assert ticket.turn is not None
        self.turns.setdefault(number, ticket.turn["shared"])
        if call.ends == "cancelled":
            self.limiter.finish(ticket, None)
        else:
            self.plan(self.now + call.there, lambda: self._arrive(number, call, ticket))

    def _arrive(self, number: int, call: Call, ticket: Ticket) -> None:
        allowed, headers = self.server.decide("token", "/tracks")
        if not allowed:
            self.refused[self.server.windows] += 1
        if call.ends == "lost":
            return
        self.plan(self.now + call.back, lambda: self._return(number, call, ticket, headers))

    def _return(self, number: int, call: Call, ticket: Ticket, headers: dict[str, str]) -> None:
        report = RateLimit(int(headers["X-RateLimit-Limit"]), int(headers["X-RateLimit-Remaining"]))
        asked = headers.get("Retry-After")
        wait = None if asked is None else float(asked)
        self.limiter.finish(ticket, Heard(report, wait is not None, wait))
        if wait is None:
            self.finished.append(number)
        else:
            self.plan(self.now + wait, lambda: self._come(number, call))
