"""Wait for the rate limit, and tell it what came of an attempt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..ratelimit.queue import Permit, RateLimiter
from ..ratelimit.rate_groups import Feedback
from . import hooks
from .call import AttemptResult, CallContext
from .classify.throttle import reported_limit
from .instrumentation import LOGGER
from .steps import Steps

if TYPE_CHECKING:
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
        background=context.background,
        on_wait=announce,
        again=context.permit,
    )
    if hook is not None:
        steps = hooks.on_wait(context, hook, waits, steps)
    permit = context.permit = yield from steps
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
