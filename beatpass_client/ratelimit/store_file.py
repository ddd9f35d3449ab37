"""A limit that the processes of one machine share through a file.

The file is locked for as long as it takes to read and to write some hundred bytes. The lock belongs
to the open file, so it falls with the process that holds it, and whatever a crash leaves behind is
forgotten with the next window. Times in it are those since the machine was started, which no change
of its clock moves.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError
from .rate_groups import RateGroups, Serials
from .store import Event, Reply, Request, StoreBusy, StoreError

if sys.platform != "win32":
    import fcntl

_MODE = 0o600
_LARGEST = 1 << 20
# A token that was not used for so many seconds has no window left that matters.
_FORGOTTEN = 7200.0
# Other versions of this package may read what is stored.
_VERSION = 2
# Seconds after which a process that has not asked again loses its place in the queue.
_GRACE = 1.0
# Processes that wait for a new window ask one after the other: so many seconds apart. One that
# waits for another's answer asks again after so many.
_STEP, _POLL = 0.002, 0.01
_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class SharedState:
    """The windows of one token, and the processes that wait for a permit."""

    def __init__(self) -> None:
        self.groups = RateGroups()
        # By the name of the line: the processes in the order in which they came, and when each
        # of them asks again.
        self._queues: dict[str, dict[str, float]] = {}

    def serve(self, process: str, request: Request, now: float) -> Reply:
        """Give a process its permits. Each process in the queue gets an equal share, in turn.

        Args:
            process: A name for the process.
            request: What it asks for.
            now: The time of the store.

        Returns:
            The permits, and when to ask for more.
        """
        groups, (group, _, reserve, calls) = self.groups, request
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
        at_least, probing = hold.at_least, 4 * _POLL
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
            wait = _POLL * (1 + ahead / 50)
            wait = min(wait, hold.seconds) if hold.seconds > 0 else wait
        queue[process] = now + wait
        return Reply(permits, wait, at_least)

    def note(self, event: Event, now: float) -> None:
        """Learn from what came of a call."""
        if event.feedback is None:
            self.groups.give_back(event.serials)
        else:
            self.groups.answered(event.group, event.serials, now, event.feedback)

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


class FileStore:
    """Limits in a file.

    Args:
        path: The file. It is made with mode 0600 when there is none.

    Raises:
        ConfigurationError: The file cannot be used.
    """

    blocks = False

    def __init__(self, path: Path) -> None:
        self._path = path.expanduser().absolute()
        self._boot = _boot()
        if sys.platform == "win32":
            raise ConfigurationError(
                "shared_limit: this system cannot lock files; use a redis:// URL instead"
            )
        try:
            os.close(self._open())
        except StoreError as error:
            raise ConfigurationError(f"shared_limit: {error}") from None

    def __repr__(self) -> str:
        """Show where it is."""
        return f"file {self._path}"

    def exchange(
        self, key: str, process: str, events: list[Event], requests: list[Request]
    ) -> list[Reply]:
        """Tell what came of calls, and ask for permits, under a lock; see `Store.exchange`."""
        file = self._open()
        try:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise StoreBusy from None
            now = time.clock_gettime(_CLOCK)
            tokens = self._read(file, now)
            state = SharedState.load(tokens.get(key))
            for event in events:
                state.note(event, now)
            replies = [state.serve(process, request, now) for request in requests]
            if not requests:
                state.leave(process)
            tokens[key] = {**state.dump(), "used": now}
            content = json.dumps({"boot": self._boot, "tokens": tokens}).encode()
            os.pwrite(file, content, 0)
            os.ftruncate(file, len(content))
            return replies
        except OSError as error:
            raise StoreError(self._problem(error)) from None
        finally:
            os.close(file)

    def close(self) -> None:
        """Do nothing: the file is open during a change only."""

    def _open(self) -> int:
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        try:
            file = os.open(self._path, flags, _MODE)
        except OSError as error:
            raise StoreError(self._problem(error)) from None
        status = os.fstat(file)
        problem = None
        if not stat.S_ISREG(status.st_mode):
            problem = f"{self._path} is not a plain file; choose another path"
        elif status.st_uid != os.geteuid():
            problem = f"{self._path} belongs to somebody else; choose another path"
        elif stat.S_IMODE(status.st_mode) & 0o077:
            problem = f"{self._path} is open to others; run: chmod 600 {self._path}"
        if problem is not None:
            os.close(file)
            raise StoreError(problem)
        return file

    def _read(self, file: int, now: float) -> dict[str, Any]:
        """Read what the file holds; nothing when it is of another start of the machine, or odd."""
        content = _decode(os.pread(file, _LARGEST, 0))
        tokens = content.get("tokens")
        if content.get("boot") != self._boot or not isinstance(tokens, dict):
            return {}
        return {
            key: each
            for key, each in tokens.items()
            if isinstance(each, dict)
            and isinstance(each.get("used"), float)
            and now - _FORGOTTEN < each["used"] <= now
        }

    def _problem(self, error: OSError) -> str:
        return f"{self._path} cannot be used ({error.strerror or type(error).__name__})"


def _boot() -> str:
    """A name for this start of the machine, where it has one."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return ""


def _decode(text: bytes) -> dict[str, Any]:
    """Read a JSON object; an empty one when it is none."""
    try:
        found = json.loads(text or b"{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
