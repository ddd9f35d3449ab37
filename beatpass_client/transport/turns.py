"""The layers that make a call wait for its turn: deadline, limit, concurrency."""

from __future__ import annotations

import contextlib
import math
import threading
from collections.abc import Callable
from typing import Any

from .. import errors
from ..config import Settings
from ..errors import LocalTimeoutError
from ..ratelimit.queue import RateLimiter
from ..ratelimit.rate_groups import Feedback
from ..types import RateLimit, Response
from .call import SPENDING, Outcome, Sending
from .clock import Clock
from .instrumentation import emit_wait
from .steps import AttemptLayer, SendingLayer, Step, Steps
from .throttling import reported


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

    def send(self, sending: Sending) -> Steps[Response[Any]]:
        """Send a call, with its deadline set.

        Args:
            sending: The call on its way.

        Returns:
            The answer.
        """
        now = sending.started = self._clock.monotonic()
        own = sending.call.options
        settings, kind = sending.settings, sending.operation.operation_class
        if kind == "download" and sending.call.sink is not None:
            # However large a file is: what ends a download is that nothing comes any more.
            sending.expires = math.inf
            if own is not None and own.deadline is not None:
                sending.expires = now + own.deadline
        else:
            seconds = settings.deadline_money if kind in SPENDING else settings.deadline
            sending.expires = now + seconds
            usual = settings.deadline == Settings._field_defaults["deadline"]
            if usual and (own is None or own.deadline is None):
                # The default runs from the turn: a program that asks for much gets it, late.
                sending.expires, sending.seconds_from_turn = math.inf, seconds
        return (yield from self._inner.send(sending))


class Limit:
    """Lets a call go when the server's rate limit has room for it.

    Args:
        inner: What makes one attempt.
        limiter: Gives the limiter of the token that is in use.
        clock: The clock.
    """

    def __init__(
        self, inner: AttemptLayer, limiter: Callable[[], RateLimiter], clock: Clock
    ) -> None:
        """Limit a layer."""
        self._inner = inner
        self._limiter = limiter
        self._clock = clock

    def __repr__(self) -> str:
        """Show this layer and those inside."""
        return f"{self._limiter()!r} → {self._inner!r}"

    def attempt(self, sending: Sending) -> Steps[Outcome]:
        """Make one attempt when the limit has room for it.

        Args:
            sending: The call on its way.

        Returns:
            What came of it.

        Raises:
            RateLimitError: Its turn comes after its deadline. Nothing was sent.
        """
        group = sending.operation.rate_group or _GROUPS[sending.operation.operation_class]
        while True:
            before = sending.attempts
            try:
                permit = yield from self._limiter().acquire(
                    group,
                    expires=sending.expires,
                    on_wait=lambda wait: emit_wait(sending, wait),
                    again=sending.permit,
                )
            except errors.RateLimitError as error:
                error.operation, error.attempts = sending.operation.id, before
                raise
            sending.permit = permit
            if sending.seconds_from_turn is not None:
                sending.expires = self._clock.monotonic() + sending.seconds_from_turn
                sending.seconds_from_turn = None
            outcome: Outcome | None = None
            try:
                outcome = yield from self._inner.attempt(sending)
                if outcome.reason != "held-back":
                    return outcome
            finally:
                scope = permit.release(_feedback(outcome) if sending.attempts > before else None)
                if outcome is not None and isinstance(outcome.error, errors.RateLimitError):
                    outcome.error.scope = scope


def _feedback(outcome: Outcome | None) -> Feedback | None:
    """What an attempt tells of the limit; `None` when it never reached the server."""
    if outcome is None:  # It was cancelled on its way, and may have counted.
        return Feedback()
    if outcome.reason in ("not-sent", "tls", "pool"):
        return None
    return Feedback(_report(outcome), outcome.reason == "throttled", outcome.wait)


def _report(outcome: Outcome) -> RateLimit | None:
    if outcome.response is not None:
        return outcome.response.rate_limit
    return reported(outcome.headers) if outcome.headers else None


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

    def attempt(self, sending: Sending) -> Steps[Outcome]:
        """Make one attempt when there is a permit.

        Args:
            sending: The call on its way.

        Returns:
            What came of it.

        Raises:
            LocalTimeoutError: There was no permit before the deadline. Nothing was sent.
        """
        permits = self._permits(spending=sending.operation.operation_class in SPENDING)
        remaining = sending.expires - self._clock.monotonic()
        if not (yield _Acquire(permits, remaining)):
            message = (
                "too many calls are on their way already, and none ended before the deadline: "
                "make fewer at once. Nothing was sent"
            )
            raise LocalTimeoutError(
                message, operation=sending.operation.id, attempts=sending.attempts,
                deadline_exceeded=True,
            )  # fmt: skip
        try:
            if sending.permit is not None and not sending.permit.is_valid():
                return Outcome("held-back")  # The server has refused another call in the meantime.
            return (yield from self._inner.attempt(sending))
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
