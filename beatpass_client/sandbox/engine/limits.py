"""Rate limits: fixed windows by caller and rate group, as BeatPass counts them."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from ...contract import load_contract
from .clock import Clock
from .http import Refusal

Window = tuple[int, int]


def documented_limits() -> dict[str, list[Window]]:
    """The contract's limits.

    Returns:
        By rate group, the windows as limit and seconds.
    """
    return {
        group["name"]: [(window["limit"], window["seconds"]) for window in group["windows"]]
        for group in load_contract()["x-rate-limits"]
    }


@dataclass
class Limits:
    """Counts the requests in the windows that are open.

    Attributes:
        clock: The clock that the windows are measured with.
        groups: The windows by rate group, as limit and seconds.
        on: Whether anything is refused.
    """

    clock: Clock
    groups: dict[str, list[Window]] = field(default_factory=documented_limits)
    on: bool = True
    _open: dict[tuple[str, str, int], tuple[float, int]] = field(default_factory=dict)

    def count(self, group: str, caller: str) -> dict[str, str]:
        """Count one request.

        A window opens with the first request and lasts its seconds; a request that is refused is
        not counted.

        Args:
            group: The rate group.
            caller: Who asks: the user, or the address when there is none.

        Returns:
            The headers of the tightest window for the answer.

        Raises:
            Refusal: The window is full (429).
        """
        now = self.clock.timestamp()
        used = []
        for limit, seconds in self.groups[group]:
            key = (group, caller, seconds)
            end, count = self._open.get(key, (0.0, 0))
            # A window that ends later than it could have begun now: the clock was set back.
            if end <= now or end > now + seconds:
                end, count = now + seconds, 0
            used.append((key, end, count, limit))
        for _, end, count, limit in used:
            if self.on and count >= limit:
                wait = max(1, math.ceil(end - now))
                raise Refusal(
                    429,
                    "Too Many Attempts.",
                    headers={
                        **_headers(limit, 0),
                        "Retry-After": str(wait),
                        "X-RateLimit-Reset": str(math.ceil(end)),
                    },
                    retry_after=wait,
                )
        if len(self._open) > 10_000:
            self._open = {key: value for key, value in self._open.items() if value[0] > now}
        for key, end, count, _ in used:
            self._open[key] = (end, count + 1)
        left, limit = min((max(0, limit - count - 1), limit) for _, _, count, limit in used)
        return _headers(limit, left)

    def reset(self) -> None:
        """Forget what was counted."""
        self._open.clear()


def _headers(limit: int, left: int) -> dict[str, str]:
    return {"X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": str(left)}
