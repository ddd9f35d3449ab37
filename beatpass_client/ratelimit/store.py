"""Where a limit is kept that several processes share."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

from ..errors import ConfigurationError
from .windows import Windows

T = TypeVar("T")

Change = Callable[[Windows, float], T]
"""Looks at the windows and the time, and changes the windows. It may be called more than once, and
only what it did last counts."""


class StoreError(Exception):
    """The store cannot be used. Its text tells no secret."""


class StoreBusy(Exception):
    """Somebody else uses the store just now."""


class Store(Protocol):
    """Keeps the windows of tokens for several processes."""

    blocks: bool
    """Whether a change can take so long that an event loop must not wait for it."""

    def update(self, key: str, change: Change[T]) -> T:
        """Change the windows of a token, as if nobody else did at the same time.

        Args:
            key: Which token's, at which origin.
            change: What to do.

        Returns:
            What `change` returned.

        Raises:
            StoreBusy: Ask again in a moment.
            StoreError: The store cannot be used.
        """
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


def read_windows(state: Any) -> Windows:
    """Make windows of what a store holds; new ones when it is nothing that can be used.

    Args:
        state: What it holds.

    Returns:
        The windows.
    """
    try:
        return Windows.load(state)
    except (AttributeError, KeyError, TypeError, ValueError):
        return Windows()


def decode(text: bytes | str | None) -> dict[str, Any]:
    """Read a JSON object; an empty one when it is none.

    Args:
        text: The JSON.

    Returns:
        The object.
    """
    try:
        found = json.loads(text or b"{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def open_store(where: Path | str) -> Store:
    """Find the store that a client is told to share its limit through.

    Args:
        where: The path of a file, for processes on one machine; or the URL of a Redis server, for
            several machines.

    Returns:
        The store. A Redis server is not asked yet.

    Raises:
        ConfigurationError: It cannot be used.
    """
    if isinstance(where, Path):
        from .store_file import FileStore

        return FileStore(where)
    if isinstance(where, str) and where.startswith(("redis://", "rediss://")):
        from .store_redis import RedisStore

        return RedisStore(where)
    raise ConfigurationError(
        "shared_limit takes the Path of a file, or a URL that begins with redis:// or rediss://"
    )
