"""Whether a call is tried again: a pure decision, and the layer that carries it out."""

from __future__ import annotations

import random
from threading import Lock
from typing import Any, NamedTuple

from ..errors import BeatPassError, ConfigurationError
from ..types import Response
from .call import AttemptResult, CallContext
from .clock import Clock
from .instrumentation import emit_retry
from .steps import AttemptLayer, Sleep, Steps

MOST_RETRIES = 5
"""More retries than these are never made, whatever is asked for."""

_SHORTEST_ATTEMPT = 0.5


class Rule(NamedTuple):
    """How often a call may be tried again after one kind of failure.

    Attributes:
        read: For reads and downloads.
        idempotent: For idempotent and keyed writes.
        unsafe: For all other writes but those that spend money or tokens, or carry a password:
            these have no column, since they are never tried again.
        backs_off: Whether to wait before it.
    """

    read: int
    idempotent: int
    unsafe: int
    backs_off: bool = True


# "As often as the client allows" is written as MANY.
MANY = MOST_RETRIES
NEVER = Rule(0, 0, 0)

RULES: dict[str, Rule] = {
    # Nothing was sent.
    "pool": Rule(1, 1, 1, backs_off=False),
    "not-sent": Rule(MANY, MANY, MANY),
    "tls": NEVER,
    # Something may have been sent, and no whole head came back.
    "lost": Rule(MANY, MANY, 0),
    "protocol": Rule(1, 0, 0),
    # A success that cannot be read.
    "truncated": Rule(MANY, 0, 0),
    "too-large": NEVER,
    "empty": Rule(1, 0, 0),
    "content-type": NEVER,
    "malformed": Rule(1, 0, 0),
    "refused": NEVER,
    "redirect": NEVER,
    # Refusals.
    "throttled": Rule(MANY, MANY, 1),
    "quota": NEVER,
    "unclear": Rule(1, 0, 0),
    "408": Rule(MANY, 1, 0),
    "425": Rule(MANY, 1, 0),
    "500": Rule(MANY, 1, 0),
    **{str(status): Rule(MANY, MANY, 0) for status in (502, 503, 504, *range(520, 525), 527, 530)},
    **{str(status): Rule(1, 1, 0) for status in (525, 526)},
}

_COLUMNS = {
    "read": "read",
    "download": "read",
    "idempotent": "idempotent",
    "idempotency-key": "idempotent",
    "unsafe": "unsafe",
}


class Decision(NamedTuple):
    """What to do after a failed attempt.

    Attributes:
        again: Whether to try again.
        delay: Seconds to wait before it.
        late: Whether only the deadline forbids it.
    """

    again: bool
    delay: float = 0.0
    late: bool = False


def decide(
    kind: str,
    reason: str,
    *,
    retries: int,
    most: int,
    wait: float | None,
    longest_wait: float,
    remaining: float,
    random_: random.Random,
) -> Decision:
    """Decide whether a call is tried again.

    Args:
        kind: The class of the operation.
        reason: What happened, a key of `RULES`; any other is never tried again.
        retries: How often it was tried again already.
        most: How often the client allows it.
        wait: Seconds that the server asks to wait; `None` when it does not.
        longest_wait: Seconds: a longer wait than this is not worth it.
        remaining: Seconds until the deadline.
        random_: The source of chance.

    Returns:
        The decision.
    """
    column = _COLUMNS.get(kind)
    rule = RULES.get(reason, NEVER)
    allowed = 0 if column is None else min(getattr(rule, column), most, MOST_RETRIES)
    if retries >= allowed:
        return Decision(again=False)
    delay = random_.uniform(0.0, min(8.0, 0.5 * 2**retries)) if rule.backs_off else 0.0
    if wait is not None:
        if wait > longest_wait:
            return Decision(again=False)
        # Added, never taken off: several processes must not come back at the same moment.
        asked = wait + random_.uniform(0.05, 0.05 + min(2.0, 0.1 * wait + 0.5))
        delay = asked if reason in ("throttled", "unclear") else max(delay, asked)
    if delay + _SHORTEST_ATTEMPT > remaining:
        return Decision(again=False, late=True)
    return Decision(again=True, delay=delay)


class RetryQuota:
    """Keeps a client from making a bad day worse: when much fails, nothing is tried again.

    Attributes:
        left: What is left to spend on retries.
    """

    CAPACITY = 50

    def __init__(self) -> None:
        """Start with a full purse."""
        self.left = self.CAPACITY
        self._lock = Lock()

    def take(self, result: AttemptResult) -> int:
        """Pay for a retry.

        Args:
            result: What went wrong.

        Returns:
            What was paid; 0 when too little is left.
        """
        cost = 10 if result.timed_out and result.reason != "throttled" else 5
        with self._lock:
            if self.left < cost:
                return 0
            self.left -= cost
            return cost

    def give_back(self, paid: int) -> None:
        """Note a success.

        Args:
            paid: What the last retry cost; 0 for a success at once.
        """
        if self.left < self.CAPACITY:
            with self._lock:
                self.left = min(self.CAPACITY, self.left + (paid or 1))


class Retry:
    """Makes attempts until one succeeds, or none may follow.

    Args:
        inner: What makes an attempt.
        clock: The clock.
        random_: The source of chance.
    """

    def __init__(self, inner: AttemptLayer, clock: Clock, random_: random.Random) -> None:
        """Start with a full quota."""
        self._inner = inner
        self._clock = clock
        self._random = random_
        self._quota = RetryQuota()

    def __repr__(self) -> str:
        """Show this layer and those inside."""
        return f"retry (quota {self._quota.left}) → {self._inner!r}"

    def send(self, context: CallContext) -> Steps[Response[Any]]:
        """Send a call, again where that is safe.

        Args:
            context: The call on its way.

        Returns:
            The answer.

        Raises:
            BeatPassError: What the last attempt came to.
        """
        paid = 0
        while True:
            result = yield from self._inner.attempt(context)
            if result.reason == "ok" and result.response is not None:
                self._quota.give_back(paid)
                return self._finished(context, result.response)
            if _deleted_before(context, result):
                response: Response[Any] = Response(
                    result.status or 404, b"", result.headers, {}, assumed=True
                )
                return self._finished(context, response)
            error = result.error or ConfigurationError("the transport gave no answer")
            decision = decide(
                context.operation.operation_class,
                result.reason,
                retries=context.attempts - 1,
                most=context.settings.max_retries,
                wait=result.wait,
                longest_wait=context.settings.max_retry_after,
                remaining=context.expires - self._clock.monotonic(),
                random_=self._random,
            )
            paid = self._quota.take(result) if decision.again else 0
            if not decision.again or not paid:
                self._give_up(context, error, decision)
                raise error
            context.lost = context.lost or result.reason == "lost"
            emit_retry(context, result, decision.delay)
            if decision.delay > 0:
                yield Sleep(self._clock, decision.delay)

    def _finished(self, context: CallContext, response: Response[Any]) -> Response[Any]:
        response.attempts = context.attempts
        response.elapsed = self._clock.monotonic() - context.started
        return response

    def _give_up(self, context: CallContext, error: BeatPassError, decision: Decision) -> None:
        error.attempts = context.attempts
        error.deadline_exceeded = error.deadline_exceeded or decision.late
        error.retry_quota_exhausted = decision.again


def _deleted_before(context: CallContext, result: AttemptResult) -> bool:
    """Whether an earlier attempt, whose answer was lost, has deleted what is not found now."""
    operation = context.operation
    return (
        context.lost
        and result.status in (404, 410)
        and operation.operation_class == "idempotent"
        and operation.method == "DELETE"
    )
