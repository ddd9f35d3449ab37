"""The windows of one token: the limit that all calls share, and those of the rate groups.

Everything here is a decision over what is known; nothing waits, and nothing is locked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..types import RATE_LIMITS, RateLimit
from .fixed_window import Window
from .token_bucket import MINUTE

SHARED = "shared"

# Of what `dump` gives: other versions of this package may read it.
_VERSION = 1

Turn = dict[str, int]
"""A call that was let go: its serial number in each window that it counts in."""


class Heard(NamedTuple):
    """What came of a call that was sent, as far as limits go.

    Attributes:
        report: What the answer says of a limit; `None` for nothing.
        throttled: Whether it is a refusal since calls come too fast.
        wait: Seconds that the server asks to wait; `None` when it does not.
    """

    report: RateLimit | None = None
    throttled: bool = False
    wait: float | None = None


class Windows:
    """The windows of one token at one origin."""

    def __init__(self) -> None:
        """Begin with the limit that BeatPass documents."""
        self._windows = {SHARED: _window(SHARED)}
        # Groups whose calls do not count in the shared limit.
        self._apart: set[str] = set()

    def wait(self, group: str, now: float) -> float:
        """Tell how long a call has to wait.

        Args:
            group: The rate group of the call.
            now: The time on the clock.

        Returns:
            Seconds; 0 when it may go.
        """
        windows = [(name, self._windows[name]) for name in self._names(group)]
        known = windows[0][1].known or windows[-1][1].known
        longest = 0.0
        for name, window in windows:
            # Of a limit that nobody has heard of, the documented one is believed; where answers
            # tell of one limit only, the others are none to be careful about.
            careful = window.known or (name in RATE_LIMITS and not (name == SHARED and known))
            longest = max(longest, window.wait(now) if careful else window.gate(now))
        return longest

    def take(self, group: str, now: float) -> Turn:
        """Let one call go.

        Args:
            group: The rate group of the call.
            now: The time on the clock.

        Returns:
            Its turn, to hand to `answered` or `give_back`.
        """
        return {name: self._windows[name].take(now) for name in self._names(group)}

    def give_back(self, turn: Turn) -> None:
        """Take back a call that was let go but never sent.

        Args:
            turn: Its turn.
        """
        for name, serial in turn.items():
            if name in self._windows:
                self._windows[name].give_back(serial)

    def answered(self, group: str, turn: Turn, now: float, heard: Heard) -> str:
        """Learn from what came of a call.

        Args:
            group: The rate group of the call.
            turn: Its turn.
            now: The time on the clock.
            heard: What came of it.

        Returns:
            Which limit the answer spoke of: a rate group, `shared`, or `unknown`.
        """
        scope = self._scope(group, heard.report)
        spoken = SHARED if scope == "unknown" else scope
        if spoken not in turn:  # The group was taken to be apart, and is not any more.
            turn = {**turn, spoken: self._windows[spoken].take(now)}
        for name, serial in turn.items():
            window = self._windows.get(name)
            if window is None:
                continue
            if name == spoken and heard.throttled:
                window.throttled(serial, now, heard.wait)
            elif name == spoken:
                window.answered(serial, now, heard.report)
            elif heard.throttled or (name == SHARED and group in self._apart):
                window.give_back(serial)
            else:
                window.unreported(serial)
        return scope

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
        """Tell how long a number of calls have to wait for the limit that all share.

        Args:
            now: The time on the clock.
            calls: How many.

        Returns:
            Seconds until the last of them may go.
        """
        return self._foremost().estimate(now, calls)

    def dump(self) -> dict[str, Any]:
        """Give everything that is known, as JSON can hold it."""
        windows = {name: window.dump() for name, window in self._windows.items()}
        return {"version": _VERSION, "windows": windows, "apart": sorted(self._apart)}

    @classmethod
    def load(cls, state: Mapping[str, Any]) -> Windows:
        """Make windows of what `dump` gave.

        Args:
            state: What it gave.

        Returns:
            The windows.

        Raises:
            ValueError: It is of another version.
        """
        if state["version"] != _VERSION:
            raise ValueError("another version")
        windows = cls()
        windows._apart = set(state["apart"])
        for name, each in state["windows"].items():
            window = windows._windows[name] = _window(name)
            window.load(each)
        return windows

    def _foremost(self) -> Window:
        shared = self._windows[SHARED]
        known = [window for window in self._windows.values() if window.known]
        if shared.known or not known:
            return shared
        return min(known, key=lambda window: window.left)

    def _names(self, group: str) -> tuple[str, ...]:
        if group not in self._windows:
            self._windows[group] = _window(group)
        if group == SHARED:
            return (SHARED,)
        return (group,) if group in self._apart else (SHARED, group)

    def _scope(self, group: str, report: RateLimit | None) -> str:
        if report is None or report.limit is None:
            return "unknown"
        shared = self._windows[SHARED].limit or next(iter(RATE_LIMITS[SHARED]))
        if report.limit in RATE_LIMITS.get(group, {}) and report.limit != shared:
            if report.remaining is not None and report.remaining >= shared:
                # Of all limits that a call counts in, an answer shows the tightest one. This has
                # more left than the shared one ever has: so the call does not count there.
                self._apart.add(group)
            return group
        # A limit that nobody has documented is that of the group, if it is tighter than the shared.
        if report.limit not in RATE_LIMITS[SHARED] and report.limit < shared:
            return group
        self._apart.discard(group)
        return SHARED


def _window(group: str) -> Window:
    documented = RATE_LIMITS.get(group, RATE_LIMITS[SHARED])
    per_minute = min(limit * MINUTE / seconds for limit, seconds in documented.items())
    return Window(documented if group in RATE_LIMITS else {}, max(1, int(per_minute)))
