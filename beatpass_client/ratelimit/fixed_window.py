"""One fixed window of calls on the server, as far as its answers tell.

BeatPass counts calls in fixed windows that begin with the first call. An answer says how many calls
are left, but only a refusal says when the window ends, and that in whole seconds. Until an answer
has told how many are left, a token bucket limits the calls; from then on they are counted.

What is left is the lowest number that an answer has reported, less the calls that are on their way.
Calls have serial numbers: they tell a late answer from one that belongs to a new window.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from ..types import RateLimit
from .snapshot import Snapshot
from .token_bucket import MINUTE, TokenBucket

ROUNDING = 1.0
"""Seconds by which a window can last longer than a refusal says."""

# A server that reports nonsense must not stop a client for good: seconds between two calls.
_SLOWEST = 2.0
_LONGEST_PAUSE = 64.0
# After so many seconds without an answer another call is tried first; and the very first call has
# so many to tell how much others have used already.
_PATIENCE, _FIRST_PATIENCE = 5.0, 0.5
# Where others use the same token, what an answer tells is out of date at once. No more than this
# part of what is left is on its way, and one call at a time in the last part of the window.
_PART, _LAST_PART = 8, 2


class Hold(NamedTuple):
    """How long a call has to wait.

    Attributes:
        seconds: Seconds after which to look again; 0 when it may go.
        at_least: Seconds before which no answer on its way lets it go.
    """

    seconds: float = 0.0
    at_least: float = 0.0


FREE = Hold()


class FixedWindow(Snapshot):
    """What may still be sent in a window, and when the next one begins.

    Args:
        documented: The limits that the contract states: how many seconds, by how many calls.
        start: Calls in a minute to begin with.
    """

    _numbers = (
        "_base",
        "_began",
        "_ends",
        "_first",
        "_gap",
        "_gap_step",
        "_gate",
        "_has_answer",
        "_lowest",
        "_mark",
        "_others",
        "_probe",
        "_refusals",
        "_serial",
        "_silent",
        "_since",
        "_taken",
        "limit",
    )

    def __init__(self, documented: Mapping[int, float], start: int) -> None:
        self._documented = documented
        self.limit: int | None = None
        self._bucket = TokenBucket(start)
        self._length = WindowLength()
        # Whether anything at all has come back.
        self._has_answer = False
        # The lowest report, the last serial number before it, and calls since then that ended
        # without a report.
        self._lowest: int | None = None
        self._mark = 0
        self._silent = 0
        # How many calls fewer the server allows than it reports, and by how many fewer to try next.
        self._gap, self._gap_step = 0, 1
        self._taken = 0
        self._serial = 0
        # The last serial number of the window before this one.
        self._base = 0
        self._on_the_way: dict[int, float] = {}
        self._probe = 0
        # Whether others used the token in the window before this one; true as long as nobody knows.
        self._others = True
        # When it was first heard of; when it began, at the latest and at the earliest, or `None`
        # when that was not seen.
        self._since = 0.0
        self._began: float | None = None
        self._first: float | None = None
        # When it is over, as far as the server has said so, and when anything may be sent at all.
        self._ends: float | None = None
        self._gate: float | None = None
        self._refusals = 0

    @property
    def is_known(self) -> bool:
        """Whether an answer has told how many calls are left."""
        return self._lowest is not None

    @property
    def left(self) -> int:
        """How many calls may still be sent."""
        return (self._lowest or 0) - self._gap - len(self._on_the_way) - self._silent

    def gate(self, now: float) -> float:
        """Tell for how many seconds the server forbids every call; 0 when it does not."""
        return 0.0 if self._gate is None else max(0.0, self._gate - now)

    def hold(self, now: float, reserve: float = 0.0) -> Hold:
        """Tell how long a call has to wait.

        Args:
            now: The time on the clock.
            reserve: The part of the limit that has to be left over, from 0 to 1.

        Returns:
            How long; `FREE` when it may go.
        """
        room = self._room(reserve) if reserve else self.left
        gate = 0.0 if self._gate is None else self._gate - now
        if gate <= 0 and room >= 1 and self._lowest is not None and self.limit is not None:
            others = self._others or self.limit - self._lowest > self._taken
            sure = self._lowest - self.limit // _LAST_PART
            # Where others use the token too, only as much as is wise then is on its way.
            if not others or len(self._on_the_way) < max(1, sure // _PART):
                return FREE
        end = self._end()
        if gate > 0:
            seconds = gate if end is None or room >= 1 else max(gate, end - now)
            return Hold(seconds, seconds)
        probed = self._on_the_way.get(self._probe)
        if probed is not None and room < 1 and now - probed < _PATIENCE:
            return Hold(_PATIENCE - (now - probed))
        silence = now - max(self._on_the_way.values(), default=-math.inf)
        if self._lowest is None:
            if not self._has_answer and silence < _FIRST_PATIENCE:
                return Hold(_FIRST_PATIENCE - silence)
            seconds = self._bucket.wait(now, reserve=reserve)
            return Hold(seconds, 0.0 if self._on_the_way else seconds)
        if room >= 1:
            if silence < _PATIENCE and (end is None or now < end):
                return Hold(_PATIENCE - silence)
            return FREE
        if reserve:
            end = self._latest_end()
        if end is not None and now < end:
            return Hold(end - now, end - now)
        # The end is a guess mostly, and the calls on their way may bring other news.
        if silence < _PATIENCE and not self._is_surely_over(now):
            return Hold(_PATIENCE - silence)
        return FREE

    def take(self, now: float, reserve: float = 0.0) -> int:
        """Let one call go. The first one after a window has ended is a probe.

        Until a probe is answered no other call goes.

        Args:
            now: The time on the clock.
            reserve: As for `hold`.

        Returns:
            The serial number of the call.
        """
        self._serial += 1
        if self._lowest is None:
            self._bucket.take()
        elif (self._room(reserve) if reserve else self.left) < 1:
            self._probe = self._serial
        self._on_the_way[self._serial] = now
        self._taken += 1
        return self._serial

    def give_back(self, serial: int) -> None:
        """Take back a call that was let go but did not count."""
        if self._on_the_way.pop(serial, None) is not None:
            self._taken -= 1
            if self._lowest is None:
                self._bucket.give_back()

    def unreported(self, serial: int) -> None:
        """Note that a call has ended and may have counted, though nothing was said of it."""
        self._has_answer = True
        if self._on_the_way.pop(serial, None) is None or self._lowest is None:
            return
        if serial == self._probe:
            # The server has stopped telling: back to the token bucket, and from nothing.
            self._lowest = self._began = self._first = self._ends = None
            self._bucket.restart()
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
        self._has_answer = True
        sent = self._on_the_way.pop(serial, None)
        if sent is None:
            return
        if serial <= self._base:  # It tells of a window that is over, or may have counted here.
            self._silent += 1
            return
        self._bucket.speed_up()
        remaining = min(report.remaining, report.limit)
        changed = self.limit != report.limit
        was_over = serial == self._probe and self._is_over(now)
        self.limit = report.limit
        # A call that was sent after the lowest report had come has used one itself.
        is_newer = self._lowest is None or (remaining >= self._lowest and serial > self._mark)
        if is_newer or changed or self._is_surely_over(sent):
            self._begin(serial, sent, now, remaining, changed=changed)
        else:
            if serial > self._mark:
                self._silent = 0
            if self._lowest is not None and remaining <= self._lowest:
                self._lowest, self._mark = remaining, self._serial
        if report.reset is not None:
            ends = now + report.reset + ROUNDING
            self._ends = ends if self._ends is None else min(self._ends, ends)
        if self.limit == 0:
            self._ends = now + _SLOWEST
        elif remaining == 0 and was_over and self.limit > 1:
            # A sliding window has room for one call after the other.
            self._ends = sent + min(_SLOWEST, self.length() / self.limit)

    def throttled(self, serial: int, now: float, wait: float | None) -> None:
        """Learn from a refusal: nothing goes before it says so, and then one call first.

        Args:
            serial: The number of the refused call.
            now: The time on the clock.
            wait: Seconds that the server asks to wait; `None` when it does not.
        """
        self._has_answer = True
        sent = self._on_the_way.pop(serial, None)
        if sent is None or serial <= self._base:
            return
        self._taken -= 1
        self._bucket.slow_down()
        if self._refusals == 0 and self._lowest and not self._others_show:
            self._gap, self._gap_step = self._lowest, 1
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
        """Tell what is known: the limit, what is left of it, and when it is full again."""
        end = self._end()
        reset = None if end is None else max(0.0, end - now)
        remaining = None if self._lowest is None else max(0, self.left)
        return RateLimit(self.limit, remaining, reset, self.hold(now).seconds)

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
        held = self.hold(now).seconds
        if self._lowest is None or not self.limit:
            return max(held, self._bucket.wait(now, calls))
        left = max(0, self.left)
        if calls <= left:
            return held
        length = self.length()
        end = self._end()
        first = length if end is None else max(0.0, end - now)
        return first + (math.ceil((calls - left) / self.limit) - 1) * length

    def room(self, now: float, reserve: float = 0.0) -> int:
        """Tell how many calls may go now: one at least, when `hold` lets one go."""
        if self._lowest is None:
            return max(1, self._bucket.room(reserve))
        return max(1, self._room(reserve) if reserve else self.left)

    def length(self) -> float:
        """Tell how many seconds a window lasts, as well as that is known."""
        return self._length.guess() or MINUTE

    def dump(self) -> dict[str, Any]:
        """Give everything that is known, as JSON can hold it."""
        return {
            **super().dump(),
            "on_the_way": list(self._on_the_way.items()),
            "bucket": self._bucket.dump(),
            "length": self._length.dump(),
        }

    def load(self, state: Mapping[str, Any]) -> None:
        """Take over what `dump` gave; raises as `Snapshot.load` does."""
        super().load(state)
        self._on_the_way = {int(serial): float(at) for serial, at in state["on_the_way"]}
        self._bucket.load(state["bucket"])
        self._length.load(state["length"])

    def _room(self, reserve: float) -> int:
        """How many calls may be sent that leave a reserve."""
        if not self.limit or self._latest_end() is None:
            return self.left  # What is held back must be let go at some time.
        return self.left - int(reserve * self.limit)

    @property
    def _others_show(self) -> bool:
        """Whether more calls have counted in this window than were let go here."""
        if self.limit is None or self._lowest is None:
            return False
        return self.limit - self._lowest > self._taken

    def _begin(
        self, serial: int, sent: float, now: float, remaining: int, *, changed: bool
    ) -> None:
        """Begin a window with the report of one of its first calls."""
        assert self.limit is not None
        end = self._end()
        is_expected = serial == self._probe and end is not None and end <= now
        if changed:
            self._length.document(self._documented.get(self.limit))
        elif self._first is not None and self._lowest is not None and remaining >= self._lowest:
            self._length.ended(now - self._first)
        others = self._others_show
        is_first = self._lowest is None or changed
        if self._lowest is not None and not changed:
            # Whatever went before an expected probe has counted before.
            self._base = serial - 1 if is_expected else self._mark
        if self._gap and self._refusals == 0:
            self._gap = max(0, self._gap - self._gap_step)
            self._gap_step *= 2
        if changed:
            self._gap = 0
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
        self._since = now
        seen = remaining + len(before) + 1 >= self.limit
        self._others = not seen if is_first else others
        # A probe that finds less was met by others, or by what is left in a sliding window; such
        # a window gains room before its end.
        if seen or is_expected:
            self._began = now
        elif changed or end is None or end <= now:
            self._began = None
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

    def _latest_end(self) -> float | None:
        """When the window is over at the latest; `None` when nobody knows."""
        end, longest = self._end(), self._length.longest
        return self._since + longest if end is None and longest is not None else end

    def _is_surely_over(self, now: float) -> bool:
        longest = self._length.longest
        return self._began is not None and longest is not None and now >= self._began + longest

    def _is_over(self, now: float) -> bool:
        end = self._end()
        return end is None or end <= now


class WindowLength(Snapshot):
    """The length of a window: between the shortest and the longest that it can be.

    Windows last whole seconds, and refusals tell of their end in whole seconds, so up to one too
    early.

    Attributes:
        longest: Seconds; `None` when nobody knows.
    """

    __slots__ = ("_shortest", "longest")

    _numbers = ("_shortest", "longest")

    def __init__(self) -> None:
        self._shortest = 0.0
        self.longest: float | None = None

    def document(self, seconds: float | None) -> None:
        """Take it from the contract; with `None`, begin again without knowing anything."""
        self._shortest, self.longest = seconds or 0.0, seconds

    def guess(self) -> float | None:
        """Guess it: as few whole seconds as can be; `None` when only a refusal can tell."""
        if self._shortest == 0:
            return self.longest
        whole = math.floor(self._shortest) + 1.0
        return whole if self.longest is None else min(whole, self.longest)

    def refused(self, sent: float, now: float, wait: float | None) -> None:
        """Learn from a refusal. The times count from the beginning of the window.

        Args:
            sent: When the refused call was sent.
            now: When the refusal came.
            wait: Seconds that the server asks to wait; `None` when it does not.
        """
        surely = max(sent, 0.0 if wait is None else sent + wait - ROUNDING)
        if self.longest is not None and sent >= self.longest:
            # It is longer than was believed.
            self.longest = None if wait is None else now + wait + ROUNDING
            self._shortest = surely
        elif self._is_settled and wait is not None and now + wait + ROUNDING < (self.longest or 0):
            # It is shorter than was documented.
            self._shortest, self.longest = surely, now + wait + ROUNDING
        elif not self._is_settled:
            self._shortest = max(self._shortest, surely)
            if self.longest is not None:
                self._shortest = min(self._shortest, self.longest)

    def ended(self, after: float) -> None:
        """Learn that a window was over so many seconds after its beginning, at the latest."""
        if not self._is_settled:
            self.longest = after if self.longest is None else min(self.longest, after)
            self._shortest = min(self._shortest, self.longest)

    @property
    def _is_settled(self) -> bool:
        return self._shortest == self.longest
