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
from .store import Change, SharedState, StoreBusy, StoreError, T, decode

if sys.platform != "win32":
    import fcntl

_MODE = 0o600
_LARGEST = 1 << 20
# A token that was not used for so many seconds has no window left that matters.
_FORGOTTEN = 7200.0
_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class FileStore:
    """Limits in a file.

    Args:
        path: The file. It is made with mode 0600 when there is none.

    Raises:
        ConfigurationError: The file cannot be used.
    """

    blocks = False
    poll = 0.01

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

    def update(self, key: str, change: Change[T]) -> T:
        """Change the state of a limit under a lock.

        Args:
            key: Which token's, at which origin.
            change: What to do.

        Returns:
            What `change` returned.

        Raises:
            StoreBusy: Another process holds the lock.
            StoreError: The file cannot be used.
        """
        file = self._open()
        try:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise StoreBusy from None
            now = time.clock_gettime(_CLOCK)
            tokens = self._read(file, now)
            state = SharedState.load(tokens.get(key))
            result = change(state, now)
            tokens[key] = {**state.dump(), "used": now}
            content = json.dumps({"boot": self._boot, "tokens": tokens}).encode()
            os.pwrite(file, content, 0)
            os.ftruncate(file, len(content))
            return result
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
        content = decode(os.pread(file, _LARGEST, 0))
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
