"""Decide whether a call is tried again."""

from __future__ import annotations

import random
from threading import Lock
from typing import NamedTuple

from .call import AttemptResult, CallContext

MOST_RETRIES = 5
"""More retries than these are never made, whatever is asked for."""

SHORTEST_ATTEMPT = 0.5
"""Seconds: no attempt begins with less than this left until the deadline."""


_SHORTEST_BACKOFF = 0.15


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
    delay = 0.0
    if rule.backs_off:
        # The floor: a server that restarts is met again after a moment.
        delay = _SHORTEST_BACKOFF + random_.uniform(0.0, min(8.0, 0.5 * 2**retries))
    if wait is not None:
        if wait > longest_wait:
            return Decision(again=False)
        # Added, never taken off: several processes must not come back at the same moment.
        asked = wait + random_.uniform(0.05, 0.05 + min(2.0, 0.1 * wait + 0.5))
        delay = asked if reason in ("throttled", "unclear") else max(delay, asked)
    if delay + SHORTEST_ATTEMPT > remaining:
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
        with self._lock:
            self.left = min(self.CAPACITY, self.left + (paid or 1))


def deleted_before(context: CallContext, result: AttemptResult) -> bool:
    """Tell whether an earlier attempt, whose answer was lost, has deleted what is not found now.

    Args:
        context: The call.
        result: What came of its last attempt.

    Returns:
        Whether the deletion counts as done.
    """
    operation = context.operation
    return (
        context.lost
        and result.status in (404, 410)
        and operation.operation_class == "idempotent"
        and operation.method == "DELETE"
    )
