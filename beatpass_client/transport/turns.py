"""The layers that make a call wait for its turn: deadline, limit, concurrency."""

from __future__ import annotations

import contextlib
import math
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .. import errors
from ..errors import LocalTimeoutError
from ..ratelimit.queue import Limiter, Ticket
from ..ratelimit.windows import SHARED, Heard
from ..types import RateLimit, Response
from .call import SPENDING, AttemptResult, CallContext
from .classify.throttle import reported_limit
from .clock import Clock
from .instrumentation import emit_wait
from .steps import AttemptLayer, SendingLayer, Sleep, Step, Steps

if TYPE_CHECKING:
    from ..ratelimit.shared import SharedLimiter

# Turns may be given back, so nobody sleeps for longer than this.
_LONGEST_NAP = 1.0


class Deadline:
    """Says when a call has to be over. The layers inside hold it.

    Args:
        inner: What sends a call.
        clock: The clock.
    """

    def __init__(self, inner: SendingLayer, clock: Clock) -> None:
        """Set the deadline of every call."""
        self._inner = inner
        self._clock = clock

    def __repr__(self) -> str:
        """Show this layer and those inside."""
        return f"deadline → {self._inner!r}"

    def send(self, context: CallContext) -> Steps[Response[Any]]:
        """Send a call, with its deadline set.

        Args:
            context: The call on its way.

        Returns:
            The answer.
        """
        now = context.started = self._clock.monotonic()
        settings, kind = context.settings, context.operation.operation_class
        if kind == "download" and context.call.sink is not None:
            # However large a file is: what ends a download is that nothing comes any more.
            own = context.call.options
            context.expires = math.inf
            if own is not None and own.deadline is not None:
                context.expires = now + own.deadline
        else:
            seconds = settings.deadline_money if kind in SPENDING else settings.deadline
            context.expires = now + seconds
        return (yield from self._inner.send(context))


class Limit:
    """Lets a call go when the server's rate limit has room for it.

    Args:
        inner: What makes one attempt.
        limiter: Gives the limiter of the token that is in use.
        clock: The clock.
        shared: Gives the limiter that several processes share; `None` for none.
    """

    def __init__(
        self,
        inner: AttemptLayer,
        limiter: Callable[[], Limiter],
        clock: Clock,
        shared: Callable[[], SharedLimiter | None],
    ) -> None:
        """Limit a layer."""
        self._inner = inner
        self._limiter = limiter
        self._clock = clock
        self._shared = shared

    def __repr__(self) -> str:
        """Show this layer and those inside."""
        shared = self._shared()
        return f"limit{'' if shared is None else f' ({shared!r})'} → {self._inner!r}"

    def attempt(self, context: CallContext) -> Steps[AttemptResult]:
        """Make one attempt when its turn has come.

        Args:
            context: The call on its way.

        Returns:
            What came of it.

        Raises:
            RateLimitError: Its turn comes after its deadline. Nothing was sent.
        """
        limiter, shared = self._limiter(), self._shared()
        group = context.operation.rate_group or _GROUPS[context.operation.operation_class]
        ticket: Ticket | None = None
        place: Ticket | None = None
        result: AttemptResult | None = None
        announced = -math.inf
        before = context.attempts
        try:
            if shared is not None:
                place = shared.enter(group)
                while wait := (yield from shared.ask(place)):
                    announced = yield from self._wait(context, wait, announced)
            ticket = limiter.enter(group)
            if place is not None and place.turn is not None:
                limiter.admit(ticket)
            while wait := limiter.ask(ticket):
                announced = yield from self._wait(context, wait, announced)
            result = yield from self._inner.attempt(context)
            return result
        finally:
            heard = _heard(result) if context.attempts > before else None
            if ticket is not None:
                scope = limiter.finish(ticket, heard)
                if result is not None and isinstance(result.error, errors.RateLimitError):
                    result.error.scope = scope
            if shared is not None and place is not None:
                shared.finish(place, heard)
                # A generator that is being closed can wait for nothing more.
                if not isinstance(sys.exception(), GeneratorExit):
                    yield from shared.tell()

    def _wait(self, context: CallContext, wait: float, announced: float) -> Steps[float]:
        """Wait for a turn, but not for one that comes after the deadline."""
        now = self._clock.monotonic()
        if now + wait > context.expires:
            # A wait of less than a second is one for news, not for room.
            when = f"room for it in {wait:.0f} s, after" if wait >= 1 else "no room for it before"
            message = (
                f"the limit has {when} its deadline: "
                "call later or with a longer deadline. Nothing was sent"
            )
            raise errors.RateLimitError(
                message, operation=context.operation.id, sent=False, retry_after=wait,
                scope=SHARED, attempts=context.attempts, deadline_exceeded=True,
            )  # fmt: skip
        if wait > 1 and now + wait > announced + 1:
            announced = now + wait
            emit_wait(context, wait)
        yield Sleep(self._clock, min(wait, _LONGEST_NAP))
        return announced


def _heard(result: AttemptResult | None) -> Heard | None:
    """What an attempt tells of the limit; `None` when it never reached the server."""
    if result is None:  # It was cancelled on its way, and may have counted.
        return Heard()
    if result.reason in ("not-sent", "tls", "pool"):
        return None
    return Heard(_report(result), result.reason == "throttled", result.wait)


def _report(result: AttemptResult) -> RateLimit | None:
    if result.response is not None:
        return result.response.rate_limit
    return reported_limit(result.headers) if result.headers else None


# Which limit a call counts in when the contract names none and an answer shows a stricter one.
_GROUPS = {
    "read": "read",
    "download": "media",
    "idempotent": "write",
    "idempotency-key": "write",
    "unsafe": "write",
    "money": "write",
    "credentials": "credentials",
}


class Concurrency:
    """Keeps the calls on the wire fewer than the connections.

    httpx's pool loses connections for good when calls are cancelled while they wait in it, so none
    ever has to wait there.

    Args:
        inner: What makes one attempt.
        most: Calls at the same time.
        most_spending: Calls at the same time that spend money.
        clock: The clock.
        asynchronous: Whether calls come from asyncio.
    """

    def __init__(
        self,
        inner: AttemptLayer,
        most: int,
        most_spending: int,
        clock: Clock,
        *,
        asynchronous: bool,
    ) -> None:
        """Have permits for so many calls."""
        self._inner = inner
        self._clock = clock
        self._most = most
        self._most_spending = most_spending
        self._asynchronous = asynchronous
        self._semaphores: dict[bool, Any] = {}

    def __repr__(self) -> str:
        """Show this layer and those inside."""
        return f"concurrency ({self._most}) → {self._inner!r}"

    def attempt(self, context: CallContext) -> Steps[AttemptResult]:
        """Make one attempt when there is a permit.

        Args:
            context: The call on its way.

        Returns:
            What came of it.

        Raises:
            LocalTimeoutError: There was no permit before the deadline. Nothing was sent.
        """
        permits = self._permits(spending=context.operation.operation_class in SPENDING)
        remaining = context.expires - self._clock.monotonic()
        if not (yield _Acquire(permits, remaining)):
            message = (
                "too many calls are on their way already, and none ended before the deadline: "
                "make fewer at once. Nothing was sent"
            )
            raise LocalTimeoutError(
                message, operation=context.operation.id, attempts=context.attempts,
                deadline_exceeded=True,
            )  # fmt: skip
        try:
            return (yield from self._inner.attempt(context))
        finally:
            permits.release()

    def _permits(self, *, spending: bool) -> Any:
        permits = self._semaphores.get(spending)
        if permits is None:
            kind: Any = threading.Semaphore
            if self._asynchronous:
                from asyncio import Semaphore as kind
            permits = kind(self._most_spending if spending else self._most)
            # Two threads may come here at once: the first one's is the one.
            permits = self._semaphores.setdefault(spending, permits)
        return permits


class _Acquire(Step):
    __slots__ = ("_permits", "_seconds")

    def __init__(self, permits: Any, seconds: float) -> None:
        self._permits = permits
        self._seconds = max(0.0, seconds)

    def run(self) -> bool:
        longest = None if self._seconds == math.inf else min(self._seconds, threading.TIMEOUT_MAX)
        return bool(self._permits.acquire(timeout=longest))

    async def run_async(self) -> bool:
        import asyncio

        if not self._permits.locked():
            return bool(await self._permits.acquire())
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(None if self._seconds == math.inf else self._seconds):
                return bool(await self._permits.acquire())
        return False
