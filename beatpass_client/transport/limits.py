"""Wait for the rate limit, and tell it what came of an attempt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..ratelimit.queue import Permit, RateLimiter, limiter_for
from ..ratelimit.rate_groups import Feedback
from . import hooks
from .call import AttemptResult, CallContext
from .classify.throttle import reported_limit
from .instrumentation import LOGGER
from .steps import Steps

if TYPE_CHECKING:
    from ..auth import Credentials
    from ..config import Settings
    from ..ratelimit.store import Store
    from .clock import Clock

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


class CurrentLimiter:
    """Finds the limiter of the token that is in use.

    Args:
        settings: Where calls go.
        auth: The token.
        clock: The clock.
        store: Where several processes share the limit; `None` for nowhere.
    """

    def __init__(
        self, settings: Settings, auth: Credentials, clock: Clock, store: Store | None = None
    ) -> None:
        self._origin = settings.origin
        self._auth = auth
        self._clock = clock
        self._store = store
        self._digest: str | None = None
        self._limiter: RateLimiter

    def get(self) -> RateLimiter:
        """Get the limiter."""
        digest = self._auth.digest
        if self._store is not None and self._auth.source is not None:
            # Several processes call the callable each for itself: what it gives is of one account.
            digest = "callable"
        if digest != self._digest:
            self._limiter = limiter_for(self._origin, digest, self._clock, self._store)
            self._digest = digest
        return self._limiter

    def close(self) -> None:
        """Tell the store what it has not heard yet, and close it."""
        if self._store is not None:
            if self._digest is not None:
                self._limiter.flush()
            self._store.close()


def acquire(limiter: RateLimiter, context: CallContext, clock: Clock) -> Steps[Permit]:
    """Wait until the rate limit has room for an attempt.

    Args:
        limiter: The limiter of the token.
        context: The call; its default deadline runs from the permit.
        clock: The clock.

    Returns:
        The permit.

    Raises:
        RateLimitError: There is none before the deadline. Nothing was sent.
    """
    operation, hook = context.operation, context.policy.on_wait
    asked = clock.monotonic()
    waits: list[float] = []

    def announce(seconds: float) -> None:
        LOGGER.debug("%s %s waits %.2f s", operation.method, operation.path, seconds)
        waits.append(seconds)

    steps = limiter.acquire(
        operation.rate_group or _GROUPS[operation.operation_class],
        expires=context.expires if context.counts_waits else None,
        on_wait=announce,
        again=context.permit,
    )
    if hook is not None:
        steps = hooks.on_wait(context, hook, waits, steps)
    permit = yield from steps
    now = clock.monotonic()
    context.waited += now - asked
    if context.default_deadline is not None:
        first = context.expires == math.inf
        context.expires = now + context.default_deadline if first else context.expires + now - asked
    return permit


def feedback(result: AttemptResult | None) -> Feedback | None:
    """Tell the limiter what it learns from an attempt.

    Args:
        result: What came of the attempt; `None` when it was cancelled on its way.

    Returns:
        The feedback; `None` when nothing has reached the server.
    """
    if result is None:  # It may have counted.
        return Feedback()
    if result.reason in ("not-sent", "tls", "pool"):
        return None
    if result.response is not None:
        reported = result.response.rate_limit
    else:
        reported = reported_limit(result.headers) if result.headers else None
    return Feedback(reported, result.reason == "throttled", result.wait)
