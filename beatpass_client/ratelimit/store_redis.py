"""A limit that several machines share through a Redis server.

Windows are read, changed here and written back when nobody has written in between. The time is that
of the server, so the clocks of the machines do not matter.
"""

from __future__ import annotations

import json
import random
import time
from typing import Any
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from .store import Change, StoreBusy, StoreError, T, decode, read_windows

_PREFIX = "beatpass:limit:"
# Seconds after which a token that is not used is forgotten.
_FORGOTTEN = 7200
_TIMEOUT = 2.0
_TRIES = 8

_COMPARE_AND_SET = """
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1
"""


class RedisStore:
    """Windows in a Redis server.

    Args:
        url: The URL of the server.

    Raises:
        ConfigurationError: The URL or the package `redis` is unusable.
    """

    blocks = True

    def __init__(self, url: str) -> None:
        """Make a client; the server is not asked yet."""
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
        self._swap: Any = self._redis.register_script(_COMPARE_AND_SET)

    def __repr__(self) -> str:
        """Show where it is, and no password."""
        return self._shown

    def update(self, key: str, change: Change[T]) -> T:
        """Change the windows of a token, again when somebody was quicker.

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
            for attempt in range(_TRIES):
                with self._redis.pipeline(transaction=False) as pipeline:
                    found, (seconds, micros) = pipeline.get(name).time().execute()
                now = seconds + micros / 1_000_000
                windows = read_windows(decode(found))
                result = change(windows, now)
                content = json.dumps(windows.dump())
                if self._swap(keys=[name], args=[found or b"", content, _FORGOTTEN]):
                    return result
                time.sleep(random.uniform(0, 0.002 * 2**attempt))
        except self._errors as error:
            # Its text may tell more than a log should hold.
            raise StoreError(f"{self._shown} cannot be used ({type(error).__name__})") from None
        raise StoreBusy

    def close(self) -> None:
        """Close the connections."""
        self._redis.close()
