"""A limit that several machines share through a Redis server.

`store_redis.lua` runs inside the server: one round trip tells it what came of calls, and takes
permits for the next ones. The time is that of the server, so the clocks of the machines do not
matter.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from ..types import RATE_LIMITS
from .rate_groups import SHARED, UNKNOWN
from .store import Event, Reply, Request, StoreError

_PREFIX = "beatpass:limit:"
_TIMEOUT = 2.0
# Seconds after which a process asks again that waits for another's answer.
_POLL = 0.05
# The part of the documented limit that is used while no answer has told of it.
_CAUTION = 0.9


class RedisStore:
    """Limits in a Redis server.

    Args:
        url: The URL of the server.
        now: What tells the time, for simulations; that of the server when left out.

    Raises:
        ConfigurationError: The URL or the package `redis` is unusable.
    """

    blocks = True

    def __init__(self, url: str, now: Callable[[], float] | None = None) -> None:
        try:
            import redis
            from redis.backoff import NoBackoff
            from redis.retry import Retry
        except ImportError:
            raise ConfigurationError(
                "shared_limit: a redis:// URL needs the package redis; run: "
                "pip install 'beatpass-client[redis]'"
            ) from None
        self._now = now
        # One exchange after the other, on one connection.
        self._lock = threading.Lock()
        self._errors: tuple[type[Exception], ...] = (redis.RedisError, OSError)
        try:
            parts = urlsplit(url)
            self._shown = f"{parts.scheme}://{parts.hostname}:{parts.port or 6379}"
            self._redis: Any = redis.Redis.from_url(
                url,
                socket_timeout=_TIMEOUT,
                socket_connect_timeout=_TIMEOUT,
                retry=Retry(NoBackoff(), 1),
            )
        except (ValueError, TypeError):
            # The reason may quote the URL, and with it the password.
            raise ConfigurationError(
                "shared_limit is no usable URL of a Redis server, as in redis://host:6379/0"
            ) from None
        script = Path(__file__).with_name("store_redis.lua").read_text("utf-8")
        self._script: Any = self._redis.register_script(script)

    def __repr__(self) -> str:
        """Show where it is, and no password."""
        return self._shown

    def exchange(
        self, key: str, process: str, events: list[Event], requests: list[Request]
    ) -> list[Reply]:
        """Tell what came of calls, and ask for permits, in one round trip; see `Store.exchange`."""
        message = {
            "process": process,
            "poll": _POLL,
            "events": [_event(each) for each in events],
            "requests": [_request(each) for each in requests],
        }
        if self._now is not None:
            message["now"] = self._now()
        try:
            with self._lock:
                answer = self._script(keys=[_PREFIX + key], args=[json.dumps(message)])
        except self._errors as error:
            # Its text may tell more than a log should hold.
            raise StoreError(f"{self._shown} cannot be used ({type(error).__name__})") from None
        # Lua writes an empty list as {}.
        return [
            Reply(list(each["permits"]), float(each["wait"]), float(each["at_least"]))
            for each in json.loads(answer)
        ]

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            self._redis.close()


def _event(event: Event) -> dict[str, Any]:
    """Say what came of a call, as the script reads it; what is not known is left out."""
    feedback = event.feedback
    found: dict[str, Any] = {"serials": event.serials, "age": event.age, "sent": False}
    if feedback is None:
        return found
    told = SHARED if event.scope == UNKNOWN else event.scope
    found |= {"sent": True, "told": told, "throttled": feedback.throttled, "wait": feedback.wait}
    if feedback.reported is not None and feedback.reported.limit is not None:
        reported = feedback.reported
        documented = RATE_LIMITS.get(told, {}).get(reported.limit or 0)
        found |= {
            "limit": reported.limit,
            "remaining": reported.remaining,
            "reset": reported.reset,
            "seconds": documented,
        }
    return {name: value for name, value in found.items() if value is not None}


def _request(request: Request) -> dict[str, Any]:
    """Say what a process asks for, as the script reads it."""
    return {
        "group": request.group,
        "reserve": request.reserve,
        "calls": request.calls,
        "windows": [_window(name) for name in request.windows],
    }


def _window(name: str) -> dict[str, Any]:
    """Name a window, with the documented limit; where there are two, the tighter one."""
    documented = RATE_LIMITS.get(name)
    if documented is None:
        return {"name": name}
    limit, seconds = min(documented.items(), key=lambda each: each[0] / each[1])
    return {"name": name, "limit": max(1, int(_CAUTION * limit)), "seconds": seconds}
