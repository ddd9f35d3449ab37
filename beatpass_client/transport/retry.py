"""Whether a call is tried again: a pure decision, and the layer that carries it out."""

from __future__ import annotations

import random
from threading import Lock
from typing import Any, NamedTuple

from ..errors import BeatPassError, ConfigurationError
from ..types import Response
from .call import Outcome, Sending
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

    def take(self, outcome: Outcome) -> int:
        """Pay for a retry.

        Args:
            outcome: What went wrong.

        Returns:
            What was paid; 0 when too little is left.
        """
        cost = 10 if outcome.timed_out and outcome.reason != "throttled" else 5
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

    def send(self, sending: Sending) -> Steps[Response[Any]]:
        """Send a call, again where that is safe.

        Args:
            sending: The call on its way.

        Returns:
            The answer.

        Raises:
            BeatPassError: What the last attempt came to.
        """
        paid = 0
        while True:
            outcome = yield from self._inner.attempt(sending)
            if outcome.reason == "ok" and outcome.response is not None:
                self._quota.give_back(paid)
                return self._finished(sending, outcome.response)
            if _deleted_before(sending, outcome):
                response: Response[Any] = Response(
                    outcome.status or 404, b"", outcome.headers, {}, assumed=True
                )
                return self._finished(sending, response)
            error = outcome.error or ConfigurationError("the transport gave no answer")
            decision = decide(
                sending.operation.operation_class,
                outcome.reason,
                retries=sending.attempts - 1,
                most=sending.settings.max_retries,
                wait=outcome.wait,
                longest_wait=sending.settings.max_retry_after,
                remaining=sending.expires - self._clock.monotonic(),
                random_=self._random,
            )
            paid = self._quota.take(outcome) if decision.again else 0
            if not decision.again or not paid:
                self._give_up(sending, error, decision)
                raise error
            sending.lost = sending.lost or outcome.reason == "lost"
            emit_retry(sending, outcome, decision.delay)
            if decision.delay > 0:
                yield Sleep(self._clock, decision.delay)

    def _finished(self, sending: Sending, response: Response[Any]) -> Response[Any]:
        response.attempts = sending.attempts
        response.elapsed = self._clock.monotonic() - sending.started
        return response

    def _give_up(self, sending: Sending, error: BeatPassError, decision: Decision) -> None:
        error.attempts = sending.attempts
        error.deadline_exceeded = error.deadline_exceeded or decision.late
        error.retry_quota_exhausted = decision.again


def _deleted_before(sending: Sending, outcome: Outcome) -> bool:
    """Whether an earlier attempt, whose answer was lost, has deleted what is not found now."""
    operation = sending.operation
    return (
        sending.lost
        and outcome.status in (404, 410)
        and operation.operation_class == "idempotent"
        and operation.method == "DELETE"
    )
