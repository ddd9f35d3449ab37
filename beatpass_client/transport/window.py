"""One fixed window of calls on the server, as far as its answers tell.

BeatPass counts calls in fixed windows that begin with the first call. Its answers say how many
calls are left, and only a refusal says for certain when the window ends. So a window is kept here
in one of two ways: paced, as long as no answer has told anything, and then counted.
"""

from __future__ import annotations

import math

from ..types import RateLimit

MINUTE = 60.0

# Ten per cent below the limit that BeatPass documents, until an answer tells.
_CAUTION = 0.9
_BURST = 20.0
_POLL = 0.02
# A server that reports nonsense must not stop a client for good.
_SLOWEST = 2.0
_SHORTEST_PAUSE = 0.25
_SETTLED = 0.98


class Window:
    """A window: what may still be sent in it, and when the next one begins.

    Args:
        documented: The limits that the contract states: how many seconds, by how many calls.
        start: Calls in a minute to pace by at first.
    """

    def __init__(self, documented: dict[int, float], start: int) -> None:
        """Begin without knowing anything."""
        self.limit: int | None = None
        self.left: float | None = None
        self.in_flight = 0
        self.probing = False
        self._documented = documented
        self._rate = _CAUTION * start / MINUTE
        self._usual_rate = self._rate
        self._burst = max(1.0, min(_BURST, _CAUTION * start))
        self._allowance = self._burst
        self._refilled = -math.inf
        self._lowest = math.inf
        self._started = -math.inf
        self._ends: float | None = None
        self._gate = -math.inf
        # Between these the length of the window is.
        self._shortest = 0.0
        self._longest = MINUTE

    def wait(self, now: float) -> float:
        """Tell how long a call has to wait.

        Args:
            now: The time on the clock.

        Returns:
            Seconds; 0 when it may go.
        """
        if now < self._gate:
            return self._gate - now
        if self.probing:
            return _POLL
        if self.left is None:
            self._refill(now)
            return 0.0 if self._allowance >= 1 else (1 - self._allowance) / self._rate
        return 0.0 if self.left >= 1 else max(0.0, self._end() - now)

    def take(self, now: float) -> bool:
        """Let one call go.

        Args:
            now: The time on the clock.

        Returns:
            Whether it is a probe: the first call after a window has ended. Until it is answered,
            no other goes.
        """
        self.in_flight += 1
        if self.left is None:
            self._allowance -= 1
        elif self.left >= 1:
            self.left -= 1
        else:
            self.probing = True
        return self.probing

    def give_back(self, *, probe: bool) -> None:
        """Take back a call that was let go but never sent."""
        self.in_flight -= 1
        if probe:
            self.probing = False
        elif self.left is None:
            self._allowance += 1
        else:
            self.left += 1

    def answered(self, now: float, sent: float, report: RateLimit | None, *, probe: bool) -> None:
        """Learn from the answer to a call.

        Args:
            now: The time on the clock.
            sent: When the call was let go.
            report: What the answer says of this window; `None` for nothing.
            probe: Whether the call was a probe.
        """
        self.in_flight -= 1
        if probe:
            self.probing = False
        self._rate = min(self._usual_rate, self._rate * 1.05)
        if report is None or report.limit is None or report.remaining is None:
            if probe:  # The server has stopped telling: back to pacing.
                self.left, self._lowest = None, math.inf
            return
        changed = self.limit is not None and self.limit != report.limit
        self.limit = report.limit
        remaining = report.remaining
        if self.left is None or changed:
            self._begin(sent, remaining)
        elif probe or remaining > self._lowest + self.in_flight + 1:
            if remaining > self._lowest:
                self._longest = min(self._longest, max(0.01, sent - self._started))
                self._shortest = min(self._shortest, self._longest * _SETTLED)
            self._begin(sent, remaining)
        else:
            self._lowest = min(self._lowest, remaining)
            if remaining < self.left:  # Somebody else uses the same token.
                self.left = max(0.0, float(remaining - self.in_flight))
        if report.reset is not None:
            self._ends = now + report.reset
        if self.limit == 0 or (probe and remaining == 0):
            self._ends = now + _SLOWEST

    def throttled(self, now: float, sent: float, wait: float | None, *, probe: bool) -> None:
        """Learn from a refusal: nothing goes before it says so, and then one call first.

        Args:
            now: The time on the clock.
            sent: When the refused call was let go.
            wait: Seconds that the server asks to wait; `None` when it does not.
            probe: Whether the call was a probe.
        """
        self.in_flight -= 1
        if probe:
            self.probing = False
        self._rate = max(0.5, self._rate * 0.7)
        if self._started > -math.inf:
            elapsed = sent - self._started
            self._shortest = min(max(self._shortest, elapsed), self._longest * _SETTLED)
            if wait is not None and elapsed + wait > self._shortest:
                self._longest = min(self._longest, elapsed + wait)
        self.left, self._lowest = 0.0, 0
        pause = _SLOWEST if wait is None else max(wait, _SHORTEST_PAUSE)
        self._gate = max(self._gate, now + pause)
        self._ends = self._gate

    def state(self, now: float) -> RateLimit:
        """Tell what is known.

        Args:
            now: The time on the clock.

        Returns:
            The limit, what is left of it, and when it is full again.
        """
        reset = None if self._started == -math.inf else max(0.0, self._end() - now)
        remaining = None if self.left is None else int(self.left)
        return RateLimit(self.limit, remaining, reset, self.wait(now))

    def estimate(self, now: float, calls: int) -> float:
        """Tell how long a number of calls have to wait for the limit.

        Args:
            now: The time on the clock.
            calls: How many calls.

        Returns:
            Seconds until the last of them may go.
        """
        if self.left is None or not self.limit:
            self._refill(now)
            return max(self.wait(now), (calls - self._allowance) / self._rate)
        if calls <= self.left:
            return self.wait(now)
        whole = math.ceil((calls - self.left) / self.limit) - 1
        return max(0.0, self._end() - now) + whole * self._guess()

    def _begin(self, sent: float, remaining: int) -> None:
        self._started, self._ends = sent, None
        self._lowest = remaining
        self.left = max(0.0, float(remaining - self.in_flight))
        if self.limit in self._documented:
            self._shortest = self._longest = self._documented[self.limit]

    def _end(self) -> float:
        return self._started + self._guess() if self._ends is None else self._ends

    def _guess(self) -> float:
        """Guess the length of the window: nearer and nearer, at the price of a refusal each."""
        if self._shortest >= self._longest * _SETTLED:
            return self._longest
        return (self._shortest + self._longest) / 2 if self._shortest else 0.0

    def _refill(self, now: float) -> None:
        if self._refilled > -math.inf:
            gained = (now - self._refilled) * self._rate
            self._allowance = min(self._burst, self._allowance + max(0.0, gained))
        self._refilled = now
