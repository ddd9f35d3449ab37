"""The windows of one token: the limit that all calls share, and those of the rate groups.

Everything here is a decision over what is known; nothing waits, and nothing is locked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..types import RATE_LIMITS, RateLimit
from .fixed_window import FixedWindow, Hold
from .token_bucket import MINUTE

SHARED = "shared"
UNKNOWN = "unknown"

Serials = dict[str, int]
"""The serial numbers of one call: one for each window that it counts in, by its name."""


class Feedback(NamedTuple):
    """What an attempt tells of the limit.

    Attributes:
        reported: Limit, remaining and reset, from the headers; `None` for nothing.
        throttled: Whether it was refused since calls come too fast.
        wait: Seconds that the server asks to wait; `None` when it does not.
    """

    reported: RateLimit | None = None
    throttled: bool = False
    wait: float | None = None


class RateGroups:
    """The windows of one token at one origin, by the name of the group."""

    def __init__(self) -> None:
        self._windows = _Windows()
        # Groups whose calls do not count in the shared limit.
        self._separate: set[str] = set()

    def hold(self, group: str, now: float, reserve: float = 0.0) -> Hold:
        """Tell how long a call has to wait.

        Args:
            group: The rate group of the call.
            now: The time on the clock.
            reserve: The part of each limit that has to be left over, from 0 to 1.

        Returns:
            How long; all zeros when it may go.
        """
        names = self.names(group)
        if names == (SHARED,):
            return self._windows[SHARED].hold(now, reserve)
        windows = [(name, self._windows[name]) for name in names]
        known = windows[0][1].is_known or windows[-1][1].is_known
        seconds = at_least = 0.0
        for name, window in windows:
            # Of a limit that nobody has heard of, the documented one is believed; where answers
            # tell of one limit only, the others are none to be careful about.
            if window.is_known or (name in RATE_LIMITS and not (name == SHARED and known)):
                hold = window.hold(now, reserve)
            else:
                gate = window.gate(now)
                hold = Hold(gate, gate)
            seconds, at_least = max(seconds, hold.seconds), max(at_least, hold.at_least)
        return Hold(seconds, at_least)

    def take(self, group: str, now: float, reserve: float = 0.0) -> Serials:
        """Let one call go.

        Args:
            group: The rate group of the call.
            now: The time on the clock.
            reserve: As for `hold`.

        Returns:
            Its serial numbers, for `answered` or `give_back`.
        """
        return {name: self._windows[name].take(now, reserve) for name in self.names(group)}

    def give_back(self, serials: Serials) -> None:
        """Take back a call that was let go but never sent."""
        for name, serial in serials.items():
            if name in self._windows:  # A store can have lost them.
                self._windows[name].give_back(serial)

    def answered(self, group: str, serials: Serials, now: float, feedback: Feedback) -> str:
        """Learn from what came of a call.

        Args:
            group: The rate group of the call.
            serials: Its serial numbers.
            now: The time on the clock.
            feedback: What came of it.

        Returns:
            Which limit the answer spoke of: a rate group, `shared`, or `unknown`.
        """
        scope = self._scope(group, feedback.reported)
        told = SHARED if scope == UNKNOWN else scope
        if told not in serials:
            # The first answer that shows it; or the group was taken to be separate, and is not.
            serials = {**serials, told: self._windows[told].take(now)}
        for name, serial in serials.items():
            window = self._windows[name]
            if name == told and feedback.throttled:
                window.throttled(serial, now, feedback.wait)
            elif name == told:
                window.answered(serial, now, feedback.reported)
            elif feedback.throttled or (name == SHARED and group in self._separate):
                window.give_back(serial)
            else:
                window.unreported(serial)
        return scope

    def gate(self, group: str, now: float) -> float:
        """Tell for how many seconds the server forbids every call; 0 when it does not."""
        return max(self._windows[name].gate(now) for name in self.names(group))

    def room(self, group: str, now: float, reserve: float = 0.0) -> int:
        """Tell how many calls may go now: one at least, when `hold` lets one go."""
        windows = [self._windows[name] for name in self.names(group)]
        return min(
            [each.room(now, reserve) for each in windows if each.is_known]
            or [windows[0].room(now, reserve)]
        )

    def capacity(self) -> tuple[int, float]:
        """Tell how many calls a window of the shared limit takes, and how many seconds it lasts."""
        window = self._foremost()
        return window.limit or next(iter(RATE_LIMITS[SHARED])), window.length()

    def state(self, now: float) -> RateLimit:
        """Tell what is known of the limit that all calls share.

        Args:
            now: The time on the clock.

        Returns:
            Limit, remaining, reset, and the wait of a call made now. Where answers have told of
            the limit of a group only, the state of that.
        """
        return self._foremost().state(now)

    def estimate(self, now: float, calls: int) -> float:
        """Tell how many seconds a number of calls have to wait for the limit that all share."""
        return self._foremost().estimate(now, calls)

    def dump(self) -> dict[str, Any]:
        """Give everything that is known, as JSON can hold it."""
        windows = {name: window.dump() for name, window in self._windows.items()}
        return {"windows": windows, "separate": sorted(self._separate)}

    def load(self, state: Mapping[str, Any]) -> None:
        """Take over what `dump` gave; raises as `Snapshot.load` does."""
        self._separate = set(state["separate"])
        for name, each in state["windows"].items():
            self._windows[name].load(each)

    def _foremost(self) -> FixedWindow:
        shared = self._windows[SHARED]
        known = [window for window in self._windows.values() if window.is_known]
        if shared.is_known or not known:
            return shared
        return min(known, key=lambda window: window.left)

    def names(self, group: str) -> tuple[str, ...]:
        """Name the windows that the calls of a group count in."""
        # A limit that nobody has documented is counted once an answer shows it.
        if group == SHARED or (group not in RATE_LIMITS and group not in self._windows):
            return (SHARED,)
        return (group,) if group in self._separate else (SHARED, group)

    def _scope(self, group: str, report: RateLimit | None) -> str:
        if report is None or report.limit is None:
            return UNKNOWN
        shared = self._windows[SHARED].limit or next(iter(RATE_LIMITS[SHARED]))
        if report.limit in RATE_LIMITS.get(group, {}) and report.limit != shared:
            if report.remaining is not None and report.remaining >= shared:
                # Of all limits that a call counts in, an answer shows the tightest one. This has
                # more left than the shared one ever has: so the call does not count there.
                self._separate.add(group)
            return group
        # A limit that nobody has documented is that of the group, if it is tighter than the shared.
        if report.limit not in RATE_LIMITS[SHARED] and report.limit < shared:
            return group
        self._separate.discard(group)
        return SHARED


class _Windows(dict[str, FixedWindow]):
    """The windows by the names of their groups, made when they are needed."""

    def __missing__(self, group: str) -> FixedWindow:
        documented = RATE_LIMITS.get(group, RATE_LIMITS[SHARED])
        per_minute = min(limit * MINUTE / seconds for limit, seconds in documented.items())
        known = documented if group in RATE_LIMITS else {}
        made = self[group] = FixedWindow(known, max(1, int(per_minute)))
        return made
