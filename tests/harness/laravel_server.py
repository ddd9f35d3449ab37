"""A rate limit that behaves like stock Laravel, in memory or behind a real socket.

The window is fixed: it starts with the first request and ends as a whole. Every answer carries
`X-RateLimit-Limit` and `-Remaining`, of the tightest limit where there are several; only a
refusal carries `X-RateLimit-Reset` and `Retry-After`, and it does not count against the limit.
Laravel stores the end of a window in whole seconds, so `Retry-After` can be up to a second short.
"""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from .fault_server import Exchange, Script
from .steps import computed, raw_answer


@dataclass
class Window:
    """The count of one key, until its end."""

    ends: float
    shown_end: int
    count: int = 0


@dataclass
class LaravelLimits:
    """Fixed-window limits of one server.

    Args:
        limit: Requests of a token in a window, over all paths.
        window: Length of a window in seconds.
        groups: Tighter limits: a part of the path, and the requests in a window.
        now: The server's wall clock.
    """

    limit: int = 300
    window: int = 60
    groups: Mapping[str, int] = field(default_factory=dict)
    now: Callable[[], float] = time.time

    def __post_init__(self) -> None:
        self._windows: dict[str, Window] = {}
        self._number: Counter[str] = Counter()
        self._lock = threading.Lock()
        self.accepted: Counter[tuple[str, int]] = Counter()
        self.refused: Counter[tuple[str, int]] = Counter()

    def decide(self, token: str, path: str) -> tuple[bool, dict[str, str]]:
        """Count a request, or refuse it; the headers say what Laravel would say."""
        with self._lock:
            shown: tuple[int, int] | None = None
            for group, limit in self._limits(path):
                key = f"{token}|{group}"
                window = self._current(key)
                counted = (group, self._number[key])
                if window.count >= limit:
                    self.refused[counted] += 1
                    wait = max(0, window.shown_end - int(self.now()))
                    return False, {
                        "X-RateLimit-Limit": str(limit),
                        "X-RateLimit-Remaining": "0",
                        "Retry-After": str(wait),
                        "X-RateLimit-Reset": str(int(self.now()) + wait),
                    }
                window.count += 1
                self.accepted[counted] += 1
                remaining = limit - window.count
                if shown is None or remaining < shown[1]:
                    shown = (limit, remaining)
            assert shown is not None
            return True, {
                "X-RateLimit-Limit": str(shown[0]),
                "X-RateLimit-Remaining": str(shown[1]),
            }

    def _limits(self, path: str) -> list[tuple[str, int]]:
        tighter = [(part, limit) for part, limit in self.groups.items() if part in path]
        return [("all", self.limit), *tighter]

    def _current(self, key: str) -> Window:
        now = self.now()
        window = self._windows.get(key)
        if window is None or now >= window.ends:
            window = Window(now + self.window, int(now) + self.window)
            self._windows[key] = window
            self._number[key] += 1
        return window

    @property
    def most_accepted(self) -> int:
        """The most requests that one window of the limit over all paths took."""
        return max((n for (group, _), n in self.accepted.items() if group == "all"), default=0)

    @property
    def most_refused(self) -> int:
        """The most refusals of one window."""
        return max(self.refused.values(), default=0)

    @property
    def refusals(self) -> int:
        return sum(self.refused.values())

    @property
    def windows(self) -> int:
        """How many windows of the limit over all paths there were."""
        return len([group for group, _ in self.accepted if group == "all"])


class LaravelServer:
    """Answers every request with the same JSON, as far as the limits let it.

    Args:
        limits: The limits.
        body: What a request gets that is let through.
    """

    def __init__(self, limits: LaravelLimits, body: Any = None) -> None:
        self.limits = limits
        self.body = {"track": {"id": 1, "name": "Night"}} if body is None else body

    def script(self) -> Script:
        """Its answers as a script, for `FaultServer.always`."""

        def make(exchange: Exchange) -> bytes:
            assert exchange.head is not None
            token = exchange.head.header("authorization") or ""
            status, headers, body = self._answer(token, exchange.head.path)
            return raw_answer(status, body, headers)

        return computed(make)

    def transport(self) -> httpx.MockTransport:
        """Its answers in memory, for either kind of httpx client."""

        def handle(request: httpx.Request) -> httpx.Response:
            token = request.headers.get("authorization", "")
            status, headers, body = self._answer(token, request.url.path)
            return httpx.Response(status, headers=headers, content=body)

        return httpx.MockTransport(handle)

    def _answer(self, token: str, path: str) -> tuple[int, dict[str, str], bytes]:
        allowed, headers = self.limits.decide(token, path)
        body = self.body if allowed else {"message": "Too Many Attempts."}
        headers["Content-Type"] = "application/json"
        return 200 if allowed else 429, headers, json.dumps(body).encode()
