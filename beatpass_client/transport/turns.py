"""The layers that make a call wait for its turn: deadline, limit, concurrency."""

from __future__ import annotations

import contextlib
import math
import threading
from collections.abc import Callable
from typing import Any

from .. import errors
from ..errors import LocalTimeoutError
from ..ratelimit.queue import RateLimiter
from ..ratelimit.rate_groups import Feedback
from ..types import RateLimit, Response
from .call import SPENDING, AttemptResult, CallContext
from .classify.throttle import reported_limit
from .clock import Clock
from .instrumentation import emit_wait
from .steps import AttemptLayer, SendingLayer, Step, Steps


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
    """

    def __init__(self, inner: AttemptLayer, limiter: Callable[[], RateLimiter]) -> None:
        """Limit a layer."""
        self._inner = inner
        self._limiter = limiter

    def __repr__(self) -> str:
        """Show this layer and those inside."""
        return f"{self._limiter()!r} → {self._inner!r}"

    def attempt(self, context: CallContext) -> Steps[AttemptResult]:
        """Make one attempt when the limit has room for it.

        Args:
            context: The call on its way.

        Returns:
            What came of it.

        Raises:
            RateLimitError: Its turn comes after its deadline. Nothing was sent.
        """
        group = context.operation.rate_group or _GROUPS[context.operation.operation_class]
        before = context.attempts
        try:
            permit = yield from self._limiter().acquire(
                group, expires=context.expires, on_wait=lambda wait: emit_wait(context, wait)
            )
        except errors.RateLimitError as error:
            error.operation, error.attempts = context.operation.id, before
            raise
        result: AttemptResult | None = None
        try:
            result = yield from self._inner.attempt(context)
            return result
        finally:
            scope = permit.release(_feedback(result) if context.attempts > before else None)
            if result is not None and isinstance(result.error, errors.RateLimitError):
                result.error.scope = scope


def _feedback(result: AttemptResult | None) -> Feedback | None:
    """What an attempt tells of the limit; `None` when it never reached the server."""
    if result is None:  # It was cancelled on its way, and may have counted.
        return Feedback()
    if result.reason in ("not-sent", "tls", "pool"):
        return None
    return Feedback(_report(result), result.reason == "throttled", result.wait)


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
