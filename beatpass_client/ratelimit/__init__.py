"""The rate limit: windows led by the server, a queue in front, stores that processes share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from .store import Store


def open_store(location: Path | str) -> Store:
    """Open the store through which a client shares its limit.

    Args:
        location: The path of a file, for processes on one machine; or the URL of a Redis server,
            for several machines.

    Returns:
        The store. A Redis server is not asked yet.

    Raises:
        ConfigurationError: It cannot be used.
    """
    if isinstance(location, Path):
        from .store_file import FileStore

        return FileStore(location)
    if isinstance(location, str) and location.startswith(("redis://", "rediss://")):
        from .store_redis import RedisStore

        return RedisStore(location)
    raise ConfigurationError(
        "shared_limit takes the Path of a file, or a URL that begins with redis:// or rediss://"
    )
