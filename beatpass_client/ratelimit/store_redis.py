"""A limit that several machines share through a Redis server.

A state is read, changed here and written back if nobody has written in between. The time is that
of the server, so the clocks of the machines do not matter.
"""

from __future__ import annotations

import hashlib
import json
import random
import threading
import time
from typing import Any
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from .store import Change, SharedState, StoreBusy, StoreError, T, decode

_PREFIX = "beatpass:limit:"
# Seconds after which a token that is not used is forgotten.
_FORGOTTEN = 7200
_TIMEOUT = 2.0
_TRIES = 8

# Writes if nobody has written in between; else it gives what is there now. So a change takes one
# round trip when this process was the last to write, and two when it was another one.
_COMPARE_AND_SET = """
local found = redis.call('GET', KEYS[1]) or ''
local time = redis.call('TIME')
if redis.sha1hex(found) ~= ARGV[1] then return {0, found, time[1], time[2]} end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
return {1, '', time[1], time[2]}
"""


class RedisStore:
    """Limits in a Redis server.

    Args:
        url: The URL of the server.

    Raises:
        ConfigurationError: The URL or the package `redis` is unusable.
    """

    blocks = True
    poll = 0.05

    def __init__(self, url: str) -> None:
        try:
            import redis
            from redis.backoff import NoBackoff
            from redis.retry import Retry
        except ImportError:
            raise ConfigurationError(
                "shared_limit: a redis:// URL needs the package redis; run: "
                "pip install 'beatpass-client[redis]'"
            ) from None
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
        self._lock = threading.Lock()
        # What was there last, and the time of the server less the one of this machine.
        self._found: dict[str, bytes] = {}
        self._ahead: float | None = None
        self._swap: Any = self._redis.register_script(_COMPARE_AND_SET)

    def __repr__(self) -> str:
        """Show where it is, and no password."""
        return self._shown

    def update(self, key: str, change: Change[T]) -> T:
        """Change the state of a limit, again when somebody was quicker.

        Args:
            key: Which token's, at which origin.
            change: What to do.

        Returns:
            What `change` returned.

        Raises:
            StoreBusy: Somebody was quicker again and again.
            StoreError: The server cannot be used.
        """
        name = f"{_PREFIX}{key}"
        try:
            with self._lock:
                if self._ahead is None:
                    seconds, micros = self._redis.time()
                    self._ahead = seconds + micros / 1_000_000 - time.monotonic()
                for attempt in range(_TRIES):
                    found = self._found.get(name, b"")
                    state = SharedState.load(decode(found))
                    result = change(state, time.monotonic() + self._ahead)
                    content = json.dumps(state.dump(), separators=(",", ":")).encode()
                    digest = hashlib.sha1(found, usedforsecurity=False).hexdigest()
                    written, current, seconds, micros = self._swap(
                        keys=[name], args=[digest, content, _FORGOTTEN]
                    )
                    self._ahead = int(seconds) + int(micros) / 1_000_000 - time.monotonic()
                    self._found[name] = content if written else current
                    if written:
                        return result
                    if attempt:
                        time.sleep(random.uniform(0, 0.002 * 2**attempt))
        except self._errors as error:
            # Its text may tell more than a log should hold.
            raise StoreError(f"{self._shown} cannot be used ({type(error).__name__})") from None
        raise StoreBusy

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            self._redis.close()
