"""One fixed window of calls on the server, as far as its answers tell.

BeatPass counts calls in fixed windows that begin with the first call. An answer says how many calls
are left, but only a refusal says when the window ends, and that in whole seconds. So a window is
kept here in one of two ways: paced, as long as no answer has told anything, and then counted.

What is counted is the lowest number that an answer has reported, less the calls that are on their
way. Calls have serial numbers: with them an answer that comes late is told from one that belongs to
a new window.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ..types import RateLimit
from .snapshot import Kept
from .token_bucket import MINUTE, Pace
from .window_length import ROUNDING, Length

# A server that reports nonsense must not stop a client for good: seconds between two calls.
_SLOWEST = 2.0
_LONGEST_PAUSE = 64.0
# After so many seconds without an answer another call is tried first; and the very first call has
# so many to tell how much others have used already.
_PATIENCE, _FIRST_PATIENCE = 5.0, 0.5
_SHORTEST_POLL, _LONGEST_POLL = 0.02, 0.25
# Where others use the same token, what an answer tells is out of date at once: no more than this
# part of what is left is put on its way.
_PART = 8


class Window(Kept):
    """A window: what may still be sent in it, and when the next one begins.

    Args:
        documented: The limits that the contract states: how many seconds, by how many calls.
        start: Calls in a minute to pace by at first.
    """

    _kept = (
        "_base",
        "_began",
        "_ends",
        "_first",
        "_gate",
        "_heard",
        "_lowest",
        "_mark",
        "_others",
        "_probe",
        "_refusals",
        "_serial",
        "_silent",
        "_taken",
        "limit",
    )

    __slots__ = (*_kept, "_documented", "_length", "_on_the_way", "_pace")

    def __init__(self, documented: Mapping[int, float], start: int) -> None:
        """Begin without knowing anything."""
        self._documented = documented
        self.limit: int | None = None
        self._pace = Pace(start)
        self._length = Length()
        # Whether anything at all has come back.
        self._heard = False
        # Counted: the lowest report, the last serial number before it, and calls since then that
        # ended without a report.
        self._lowest: int | None = None
        self._mark = 0
        self._silent = 0
        self._taken = 0
        self._serial = 0
        # The last serial number of the window before this one.
        self._base = 0
        self._on_the_way: dict[int, float] = {}
        self._probe = 0
        # Whether others used the token in the window before this one; true as long as nobody knows.
        self._others = True
        # When it began, at the latest and at the earliest; None when that was not seen.
        self._began: float | None = None
        self._first: float | None = None
        # When it is over, as far as the server has said so, and when anything may be sent at all.
        self._ends: float | None = None
        self._gate: float | None = None
        self._refusals = 0

    @property
    def known(self) -> bool:
        """Whether an answer has told how many calls are left."""
        return self._lowest is not None

    @property
    def left(self) -> int:
        """How many calls may still be sent."""
        return (self._lowest or 0) - len(self._on_the_way) - self._silent

    def gate(self, now: float) -> float:
        """Tell how long the server forbids every call.

        Args:
            now: The time on the clock.

        Returns:
            Seconds; 0 when it does not.
        """
        return 0.0 if self._gate is None else max(0.0, self._gate - now)

    def wait(self, now: float) -> float:
        """Tell how long a call has to wait.

        Args:
            now: The time on the clock.

        Returns:
            Seconds; 0 when it may go.
        """
        gate = self.gate(now)
        if gate > 0:
            end = self._end()
            return gate if end is None or self.left >= 1 else max(gate, end - now)
        probed = self._on_the_way.get(self._probe)
        if probed is not None and now - probed < _PATIENCE:
            return _poll(now - probed)
        if self._lowest is None:
            if not self._heard and self._silence(now) < _FIRST_PATIENCE:
                return _SHORTEST_POLL
            return self._pace.wait(now)
        if self.left >= 1 and not self._is_crowded:
            return 0.0
        end, silence = self._end(), self._silence(now)
        if self.left >= 1:
            return _poll(silence) if silence < _PATIENCE and (end is None or now < end) else 0.0
        if end is not None and now < end:
            return end - now
        # The end is a guess mostly, and the calls on their way may bring other news.
        return _poll(silence) if silence < _PATIENCE and not self._surely_over(now) else 0.0

    def take(self, now: float) -> int:
        """Let one call go. The first one after a window has ended is a probe.

        Until a probe is answered no other call goes.

        Args:
            now: The time on the clock.

        Returns:
            The serial number of the call.
        """
        self._serial += 1
        if self._lowest is None:
            self._pace.take()
        elif self.left < 1:
            self._probe = self._serial
        self._on_the_way[self._serial] = now
        self._taken += 1
        return self._serial

    def give_back(self, serial: int) -> None:
        """Take back a call that was let go but did not count.

        Args:
            serial: Its number.
        """
        if self._on_the_way.pop(serial, None) is not None:
            self._taken -= 1
            if self._lowest is None:
                self._pace.give_back()

    def unreported(self, serial: int) -> None:
        """Note that a call has ended and may have counted, though nothing was said of it.

        Args:
            serial: Its number.
        """
        self._heard = True
        if self._on_the_way.pop(serial, None) is None or self._lowest is None:
            return
        if serial == self._probe:
            # The server has stopped telling: back to pacing, and from nothing.
            self._lowest = self._began = self._first = self._ends = None
            self._pace.restart()
        else:
            self._silent += 1

    def answered(self, serial: int, now: float, report: RateLimit | None) -> None:
        """Learn from the answer to a call.

        Args:
            serial: The number of the call.
            now: The time on the clock.
            report: What the answer says of this window; `None` for nothing.
        """
        if report is None or report.limit is None or report.remaining is None:
            self.unreported(serial)
            return
        self._heard = True
        sent = self._on_the_way.pop(serial, None)
        if sent is None:
            return
        if serial <= self._base:  # It tells of a window that is over, or may have counted here.
            self._silent += 1
            return
        self._pace.speed_up()
        remaining = min(report.remaining, report.limit)
        changed = self.limit != report.limit
        self.limit = report.limit
        if self._lowest is None or changed or self._is_newer(serial, sent, remaining):
            self._begin(serial, sent, now, remaining, changed=changed)
        else:
            if serial > self._mark:
                self._silent = 0
            if remaining <= self._lowest:
                self._lowest, self._mark = remaining, self._serial
        if report.reset is not None:
            ends = now + report.reset + ROUNDING
            self._ends = ends if self._ends is None else min(self._ends, ends)
        if self.limit == 0 or (remaining == 0 and serial == self._probe and self._is_over(now)):
            self._ends = now + _SLOWEST

    def throttled(self, serial: int, now: float, wait: float | None) -> None:
        """Learn from a refusal: nothing goes before it says so, and then one call first.

        Args:
            serial: The number of the refused call.
            now: The time on the clock.
            wait: Seconds that the server asks to wait; `None` when it does not.
        """
        self._heard = True
        sent = self._on_the_way.pop(serial, None)
        if sent is None or serial <= self._base:
            return
        self._taken -= 1
        self._pace.slow_down()
        self._lowest, self._mark, self._silent = 0, self._serial, 0
        if wait is None:
            self._ends = now + min(_LONGEST_PAUSE, _SLOWEST * 2**self._refusals)
            self._gate = max(self._gate or self._ends, self._ends)
        else:
            self._gate = max(self._gate or now, now + wait)
            self._ends = now + wait + ROUNDING
        self._refusals += 1
        if self._began is not None:
            self._length.refused(sent - self._began, now - self._began, wait)

    def state(self, now: float) -> RateLimit:
        """Tell what is known.

        Args:
            now: The time on the clock.

        Returns:
            The limit, what is left of it, and when it is full again.
        """
        end = self._end()
        reset = None if end is None else max(0.0, end - now)
        remaining = None if self._lowest is None else max(0, self.left)
        return RateLimit(self.limit, remaining, reset, self.wait(now))

    def estimate(self, now: float, calls: int) -> float:
        """Tell how long a number of calls have to wait for the limit.

        Args:
            now: The time on the clock.
            calls: How many calls.

        Returns:
            Seconds until the last of them may go.
        """
        if calls <= 0:
            return 0.0
        if self._lowest is None or not self.limit:
            return max(self.wait(now), self._pace.wait(now, calls))
        left = max(0, self.left)
        if calls <= left:
            return self.wait(now)
        length = self._length.guess() or MINUTE
        end = self._end()
        first = length if end is None else max(0.0, end - now)
        return first + (math.ceil((calls - left) / self.limit) - 1) * length

    def dump(self) -> dict[str, Any]:
        """Give everything that is known, as JSON can hold it."""
        return {
            **super().dump(),
            "on_the_way": list(self._on_the_way.items()),
            "pace": self._pace.dump(),
            "length": self._length.dump(),
        }

    def load(self, state: Mapping[str, Any]) -> None:
        """Take over what `dump` gave.

        Args:
            state: What it gave.

        Raises:
            KeyError: Something is missing.
            TypeError: It is not of that form.
            ValueError: Something in it is no number.
        """
        super().load(state)
        self._on_the_way = {int(serial): float(at) for serial, at in state["on_the_way"]}
        self._pace.load(state["pace"])
        self._length.load(state["length"])

    @property
    def _is_crowded(self) -> bool:
        """Whether others use the token too, and as much is on its way as is wise then."""
        if not self._others and not self._others_show:
            return False
        return len(self._on_the_way) >= max(1, (self._lowest or 0) // _PART)

    @property
    def _others_show(self) -> bool:
        """Whether more calls have counted in this window than were let go here."""
        if self.limit is None or self._lowest is None:
            return False
        return self.limit - self._lowest > self._taken

    def _silence(self, now: float) -> float:
        """How long ago the last call that is on its way was let go."""
        return now - max(self._on_the_way.values(), default=-math.inf)

    def _is_newer(self, serial: int, sent: float, remaining: int) -> bool:
        """Whether a report is of a newer window than the lowest one."""
        if self._lowest is not None and remaining >= self._lowest and serial > self._mark:
            return True  # It was sent after the lowest report had come, and has used one itself.
        return self._surely_over(sent)

    def _begin(
        self, serial: int, sent: float, now: float, remaining: int, *, changed: bool
    ) -> None:
        """Begin a window with the report of one of its first calls."""
        assert self.limit is not None
        if changed:
            self._length.document(self._documented.get(self.limit))
        elif self._first is not None and self._lowest is not None and remaining >= self._lowest:
            self._length.ended(now - self._first)
        self._others = self._lowest is None or changed or self._others_show
        if self._lowest is not None and not changed:
            self._base = self._mark
        # What was on its way before has counted in the old window, if it is not very late.
        self._on_the_way = {
            number: at
            for number, at in self._on_the_way.items()
            if number > self._base or now - at < _PATIENCE
        }
        before = [at for number, at in self._on_the_way.items() if self._base < number < serial]
        self._taken = len(self._on_the_way) + 1
        self._lowest, self._mark, self._silent = remaining, self._serial, 0
        self._ends, self._refusals = None, 0
        seen = remaining + len(before) + 1 >= self.limit
        self._began = now if seen else None
        self._first = min([sent, *before]) if seen else None

    def _end(self) -> float | None:
        """When the window is over, as well as that is known; `None` for not at all."""
        length, longest = self._length.guess(), self._length.longest
        if self._began is None or length is None:
            return self._ends
        end = self._began + length
        if self._ends is None:
            return end
        if self._refusals == 0:
            return min(end, self._ends)
        # The next try after a refusal has to be the last one that is needed.
        last = self._ends if longest is None else min(self._ends, self._began + longest)
        return max(self._gate or end, last)

    def _surely_over(self, now: float) -> bool:
        longest = self._length.longest
        return self._began is not None and longest is not None and now >= self._began + longest

    def _is_over(self, now: float) -> bool:
        end = self._end()
        return end is None or end <= now


def _poll(waited: float) -> float:
    """How long to wait for an answer, by how long it was waited for already."""
    return min(_LONGEST_POLL, max(_SHORTEST_POLL, waited / 2))
