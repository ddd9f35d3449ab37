"""Files that nobody else may read or write: checked before they are read, written whole."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from .errors import ConfigurationError

_LARGEST = 64 * 1024


def read_private(path: Path) -> str | None:
    """Read a file, if it is a plain file of one's own that nobody else can read.

    Args:
        path: The file.

    Returns:
        Its text; `None` when there is no such file.

    Raises:
        ConfigurationError: It cannot be read, or it is not what it should be.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _refusal(path, _reason(path, error)) from None
    try:
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode):
            raise _refusal(path, "is not a plain file")
        _check_owner(path, facts)
        if facts.st_size > _LARGEST:
            raise _refusal(path, f"has {facts.st_size:,} bytes, and should have a few hundred")
        content = os.read(handle, _LARGEST)
    finally:
        os.close(handle)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise _refusal(path, "is not UTF-8 text") from None


def write_private(path: Path, text: str) -> None:
    """Write a file whole, so that only its owner can read it.

    Args:
        path: The file; what stands there is replaced at once or not at all.
        text: Its text.

    Raises:
        ConfigurationError: It cannot be written, or something else than a plain file is there.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_directory(path.parent)
        with contextlib.suppress(FileNotFoundError):
            if not stat.S_ISREG(path.lstat().st_mode):
                raise _refusal(path, "is not a plain file")
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".new")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
    except OSError as error:
        raise _refusal(path, f"cannot be written: {error.strerror or error}") from None


def remove_private(path: Path) -> bool:
    """Remove a file.

    Args:
        path: The file.

    Returns:
        Whether it was there.

    Raises:
        ConfigurationError: It cannot be removed.
    """
    try:
        path.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise _refusal(path, f"cannot be removed: {error.strerror or error}") from None
    return True


def _check_owner(path: Path, facts: os.stat_result) -> None:
    if not hasattr(os, "geteuid"):
        return
    if facts.st_uid != os.geteuid():
        raise _refusal(path, "belongs to somebody else")
    if stat.S_IMODE(facts.st_mode) & 0o077:
        raise _refusal(path, f"can be read by others; run: chmod 600 {path}")


def _check_directory(path: Path) -> None:
    facts = path.stat()
    if not hasattr(os, "geteuid"):
        return
    if facts.st_uid not in (os.geteuid(), 0):
        raise _refusal(path, "belongs to somebody else")
    if facts.st_mode & 0o022 and not facts.st_mode & stat.S_ISVTX:
        raise _refusal(path, f"can be written to by others; run: chmod go-w {path}")


def _reason(path: Path, error: OSError) -> str:
    with contextlib.suppress(OSError):
        if stat.S_ISLNK(path.lstat().st_mode):
            return "is a symbolic link, and is not followed"
    return f"cannot be read: {error.strerror or error}"


def _refusal(path: Path, problem: str) -> ConfigurationError:
    return ConfigurationError(f"{path} {problem}")
