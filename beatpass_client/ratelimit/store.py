"""Where a limit is kept that several processes share, and what is kept there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

from ..errors import ConfigurationError
from .rate_groups import RateGroups, Serials

T = TypeVar("T")

# Other versions of this package may read what is stored.
_VERSION = 2
# Seconds after which a process that has not asked again loses its place in the queue.
_GRACE = 1.0
# Processes that wait for a new window ask one after the other: so many seconds apart.
_STEP = 0.002


class StoreError(Exception):
    """The store cannot be used. Its text tells no secret."""


class StoreBusy(Exception):
    """Somebody else uses the store just now."""


class Request(NamedTuple):
    """Waiting calls of one process: those of one rate group and priority.

    Attributes:
        group: The rate group.
        reserve: The part of each limit that has to be left over; 0 for interactive calls.
        calls: How many calls wait.
    """

    group: str
    reserve: float
    calls: int


class Reply(NamedTuple):
    """What a request is given.

    Attributes:
        permits: The serial numbers of those calls that may go.
        wait: Seconds after which to ask again for the others.
        at_least: Seconds before which asking again is of no use, whatever happens.
    """

    permits: list[Serials]
    wait: float
    at_least: float


class SharedState:
    """The windows of one token, and the processes that wait for a permit."""

    def __init__(self) -> None:
        self.groups = RateGroups()
        # By the name of the line: the processes in the order in which they came, and when each
        # of them asks again.
        self._queues: dict[str, dict[str, float]] = {}

    def serve(self, process: str, request: Request, now: float, poll: float) -> Reply:
        """Give a process its permits. Each process in the queue gets an equal share, in turn.

        Args:
            process: A name for the process.
            request: What it asks for.
            now: The time of the store.
            poll: Seconds after which a process asks again that waits for another's answer.

        Returns:
            The permits, and when to ask for more.
        """
        groups, (group, reserve, calls) = self.groups, request
        first = self._queue(group, now)
        queue = self._queue(f"{group} in the background", now) if reserve else first
        queue.setdefault(process, now)
        ahead = list(queue).index(process) + (len(first) if reserve else 0)
        permits: list[Serials] = []
        if groups.hold(group, now, reserve).seconds <= 0:
            room = groups.room(group, now, reserve)
            share = min(calls, room - ahead, -(-room // len(queue)))
            while len(permits) < share and groups.hold(group, now, reserve).seconds <= 0:
                permits.append(groups.take(group, now, reserve))
        if permits:
            del queue[process]
        if len(permits) == calls:
            return Reply(permits, 0.0, 0.0)
        queue.setdefault(process, now)
        ahead = list(queue).index(process) + (len(first) if reserve else 0)
        hold = groups.hold(group, now, reserve)
        limit, length = groups.capacity()
        at_least, probing = hold.at_least, 4 * poll
        if hold.seconds <= 0 and ahead >= (room := groups.room(group, now, reserve)):
            # What is left is for those in front.
            at_least, ahead = groups.state(now).reset or 0.0, ahead - room
        if at_least > 0:
            # The first one finds out whether the window has begun, and the others come a bit later.
            # So each window begins a bit later than the one before has ended.
            windows, behind = divmod(ahead, max(1, limit))
            wait = at_least + windows * (length + probing)
            wait += probing + _STEP * behind if behind else 0.0
        else:
            wait = poll * (1 + ahead / 50)
            wait = min(wait, hold.seconds) if hold.seconds > 0 else wait
        queue[process] = now + wait
        return Reply(permits, wait, at_least)

    def leave(self, process: str) -> None:
        """Take a process out of all queues."""
        for queue in self._queues.values():
            queue.pop(process, None)

    def dump(self) -> dict[str, Any]:
        """Give everything, as JSON can hold it."""
        queues = {name: list(queue.items()) for name, queue in self._queues.items() if queue}
        return {"version": _VERSION, **self.groups.dump(), "queues": queues}

    @classmethod
    def load(cls, found: Any) -> SharedState:
        """Read what `dump` gave; begin anew when it is nothing that can be used."""
        state = cls()
        try:
            if found["version"] != _VERSION:
                return state
            state.groups.load(found)
            state._queues = {
                name: {str(process): float(due) for process, due in queue}
                for name, queue in found["queues"].items()
            }
        except (AttributeError, KeyError, TypeError, ValueError):
            return cls()
        return state

    def _queue(self, name: str, now: float) -> dict[str, float]:
        queue = self._queues.setdefault(name, {})
        for process in [each for each, due in queue.items() if due + _GRACE < now]:
            del queue[process]
        return queue


Change = Callable[[SharedState, float], T]
"""Looks at the state and the time, and changes the state. It may be called more than once, and only
what it did last counts."""


class Store(Protocol):
    """Keeps the state of limits for several processes."""

    blocks: bool
    """Whether a change can take so long that an event loop must not wait for it."""
    poll: float
    """Seconds after which a process asks again that waits for another's answer."""

    def update(self, key: str, change: Change[T]) -> T:
        """Change the state of a limit, as if nobody else did at the same time.

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
        """Close the connections."""
        ...


def decode(text: bytes | str | None) -> dict[str, Any]:
    """Read a JSON object; an empty one when it is none."""
    try:
        found = json.loads(text or b"{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


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
